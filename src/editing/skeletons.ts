import { isTypedBy, type Indicator } from '../schemas/catalogue.ts'
import { formatDate } from '../vietnamese/date.ts'
import type { Days } from './new-month.ts'

const modeline = (schema: string) => `# yaml-language-server: $schema=../../schemas/${schema}.schema.json`

/** The first file of an agency: every figure that the catalogue asks of it, empty. */
export function emptyContribution(id: string, indicators: Readonly<Record<string, Indicator>>): string {
  const own = Object.entries(indicators).filter(([, indicator]) => isTypedBy(indicator, id))
  const lines = own.map(([name, indicator]) => `  ${emptyFigure(name, indicator)}`)
  return [modeline('agency'), `agency: ${id}`, 'submitted:', ...(lines.length > 0 ? ['', 'indicators:', ...lines] : []), ''].join('\n')
}

/** `x:`, `x: { value: , total: }`, `x: { parts: { a: , b: } }`: what an agency has to fill in. */
export function emptyFigure(id: string, { total, parts }: Indicator): string {
  const names = Object.keys(parts ?? {})
  const isRate = total === 'reported'
  const fields = [
    ...(isRate && names.length === 0 ? ['value:'] : []),
    ...(isRate ? ['total:'] : []),
    ...(names.length > 0 ? [`parts: { ${names.map(name => `${name}:`).join(' , ')} }`] : []),
  ]
  return fields.length > 0 ? `${id}: { ${fields.join(' , ')} }` : `${id}:`
}

/** A month's own file where there is none to go by. */
export function emptyReport({ from, to }: Days): string {
  return [
    modeline('report'),
    '# Số và ngày để trống đến khi phát hành; trích yếu sửa lại cho đúng báo cáo của đơn vị.',
    'number:',
    'date:',
    'title: Kết quả công tác tháng {{period.month}}',
    'period:',
    `  from: ${formatDate(from)}`,
    `  to: ${formatDate(to)}`,
    '',
  ].join('\n')
}
