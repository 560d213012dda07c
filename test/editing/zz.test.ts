import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'vitest'
import { parse } from 'yaml'
import { wrapText } from '../../src/editing/wrap-text.ts'
test('x', () => {
  for (const f of ['so-y-te', 'ubnd-tinh', 'report', 'so-noi-vu','cong-an-tinh']) {
    const v = parse(readFileSync(`data/2026-04/${f}.yaml`, 'utf8'), { schema: 'failsafe' })
    for (const [k, t] of Object.entries({ ...v.paragraphs, ...v.footnotes } as Record<string, string>)) if (!t.includes('\n')) console.log(k + '\n    ' + wrapText(t, 106).join('\n    '))
  }
})
