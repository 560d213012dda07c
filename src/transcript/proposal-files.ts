import { formatNumber } from '../vietnamese/number.ts'
import type { Register } from '../schemas/register.ts'
import type { OrganisationChange } from './frame-texts.ts'
import { idOf, uniqueIds } from './names.ts'
import { entryLines, listLines, modeline } from './print-yaml.ts'
import type { Proposal } from './proposals.ts'
import type { TaskFields } from './tasks.ts'

/** A proposal with the id that it has in the proposed catalogue. */
export interface NamedProposal extends Proposal {
  readonly id: string
}

/** Ids that the catalogue doesn't have yet. */
export function named(proposals: readonly Proposal[], taken: Iterable<string>): NamedProposal[] {
  const unique = uniqueIds(taken)
  return proposals.map(proposal => ({ ...proposal, id: unique(idOf(proposal.label, 'chi-tieu')) }))
}

/** Entries for data/indicators.yaml, each with its figures and its sentence in comments. */
export function indicatorsText(proposals: readonly NamedProposal[], register: Register): string {
  const [firstAgency = 'chua-ro'] = Object.keys(register.agencies)
  return `${[
    modeline('indicators', '../../../'),
    '# Chỉ tiêu đề xuất từ báo cáo Word; chương trình KHÔNG đọc tệp này. Mục nào dùng thì sửa lại tên, đơn vị, loại (kind) rồi chép sang',
    '# data/indicators.yaml, và chép số liệu ở dòng "số liệu" vào mục indicators của tệp cơ quan.',
    'indicators:',
    ...proposals.flatMap(proposal => indicatorLines(proposal, firstAgency)),
  ].join('\n')}\n`
}

function indicatorLines({ id, owner, label, unit, value, total, rate, exactRate, parts, sentence }: NamedProposal, firstAgency: string): string[] {
  const partIds = uniqueIds()
  const names = parts.map(part => ({ ...part, id: partIds(idOf(part.label, 'phan')) }))
  const figure = names.length > 0 ? `{ parts: { ${names.map(part => `${part.id}: ${formatNumber(part.value)}`).join(', ')} } }`
    : total === null ? formatNumber(value) : `{ value: ${formatNumber(value)}, total: ${formatNumber(total)} }`
  return [
    '  # cần xem lại',
    `  # số liệu: ${id}: ${figure}${rate === null ? '' : `   (trong báo cáo: ${formatNumber(rate)}%${exactRate === null ? '' : `, tính lại: ${formatNumber(exactRate)}%`})`}`,
    `  # câu: ${sentence.replace(/\s+/g, ' ').slice(0, 240)}`,
    `  ${id}:`,
    ...entryLines('label', label, 4),
    ...entryLines('unit', unit || 'chưa rõ', 4),
    `    agency: ${owner === 'report' ? `${firstAgency} # chưa rõ cơ quan nào` : owner}`,
    '    kind: snapshot',
    ...(total === null ? [] : ['    total: reported']),
    ...(names.length === 0 ? [] : ['    parts:', ...names.flatMap(part => entryLines(part.id, part.label, 6))]),
  ]
}

/** `data/tasks.yaml`, or what is proposed for it. */
export function tasksText(items: readonly TaskFields[], up: string, note: string): string {
  const fields = ({ task, lead, support, due, result }: Omit<TaskFields, 'children'>, column: number) => {
    const lines = Object.entries({ task, lead, support, due, result }).filter(([, value]) => value !== null).flatMap(([key, value]) => entryLines(key, value, column))
    return lines.map((line, index) => (index === 0 ? `${' '.repeat(column - 2)}- ${line.trimStart()}` : line))
  }
  const lines = items.flatMap(item => ['  # cần xem lại', ...fields(item, 4), ...(item.children.length === 0 ? [] : ['    children:', ...item.children.flatMap(child => fields(child, 8))])])
  return `${[modeline('tasks', up), note, 'tasks:', ...lines].join('\n')}\n`
}

/** The group `organisation` as bao-cao.yaml has it. */
export function organisationText({ superior, name, title, symbol, place }: OrganisationChange): string {
  return `${[
    '# Thông tin đơn vị đọc được ở tệp Word, khác với bao-cao.yaml; chương trình KHÔNG đọc tệp này.',
    '# Nếu đúng, chép đè mục organisation dưới đây vào bao-cao.yaml.',
    'organisation:',
    ...(superior.length > 0 ? listLines('superior', superior, 2) : ['  superior:']),
    ...listLines('name', name, 2),
    '  # Tên viết trong câu; cần xem lại.',
    ...entryLines('title', title, 2),
    ...entryLines('symbol', symbol, 2),
    ...entryLines('place', place, 2),
  ].join('\n')}\n`
}
