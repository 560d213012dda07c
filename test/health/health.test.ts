import { describe, expect, test } from 'vitest'
import type { Facts, WorkspaceFacts } from '../../src/health/facts.ts'
import { factsToHealth } from '../../src/health/facts-to-health.ts'
import { healthToPage } from '../../src/health/health-to-page.ts'
import { pageToMarkdown } from '../../src/page/page-to-markdown.ts'

const workspace: WorkspaceFacts = {
  root: '/báo cáo', missing: [], months: ['2026-03', '2026-04'], misnamed: [], templates: ['bao-cao-thang'], out: 'out', outFailure: null, freeBytes: 5e9, isRepository: true,
}
const facts: Facts = {
  program: { version: '0.1.0', node: '20.20.2', system: 'win32 x64' },
  console: { charset: '65001' },
  clock: { today: '2026-05-04', offset: 420, newestFile: '2026-05-03' },
  font: 'C:\\Windows\\Fonts\\times.ttf',
  office: { path: 'C:\\Program Files\\LibreOffice\\program\\soffice.com', version: '24.2.1' },
  git: '2.39.5',
  workspace,
}

const unsound = (changed: Partial<Facts>) => factsToHealth({ ...facts, ...changed }).filter(({ condition }) => condition !== 'good')
const inWorkspace = (changed: Partial<WorkspaceFacts>) => unsound({ workspace: { ...workspace, ...changed } })

test('a computer that has all of it has nothing to do', () => {
  expect(unsound({})).toEqual([])
  expect(factsToHealth(facts).map(({ hint }) => hint).every(hint => hint === null)).toBe(true)
  expect(pageToMarkdown(healthToPage(factsToHealth(facts)))).toContain('Không có việc gì phải làm.')
})

describe('what is missing is told with what to do', () => {
  test.each<[string, string, string, string, Partial<Facts>]>([
    ['old Node.js', 'program', 'error', 'cài Node.js 20', { program: { ...facts.program, node: '18.19.0' } }],
    ['a code page of old', 'console', 'advice', 'chcp 65001', { console: { charset: '1258' } }],
    ['a clock that has lost its battery', 'clock', 'error', 'chỉnh lại ngày giờ', { clock: { ...facts.clock, today: '2010-01-01' } }],
    ['a file of tomorrow', 'clock', 'advice', 'xem lại ngày giờ', { clock: { ...facts.clock, newestFile: '2026-05-05' } }],
    ['another time zone', 'clock', 'advice', 'giờ Việt Nam là UTC+7', { clock: { ...facts.clock, offset: -210 } }],
    ['no font', 'font', 'advice', 'Liberation Serif', { font: null }],
    ['no LibreOffice', 'office', 'advice', 'BAO_CAO_SOFFICE', { office: null }],
    ['no git', 'git', 'advice', 'cài git', { git: null }],
    ['no workspace', 'workspace', 'advice', 'bao-cao init', { workspace: null }],
  ])('%s', (_, id, condition, hint, changed) => {
    expect(unsound(changed)).toEqual([expect.objectContaining({ id, condition, hint: expect.stringContaining(hint) })])
  })

  test.each<[string, string, string, string, Partial<WorkspaceFacts>]>([
    ['a file that every workspace has', 'workspace', 'error', 'thiếu data/agencies.yaml', { missing: ['data/agencies.yaml'] }],
    ['no template', 'workspace', 'error', 'chưa có mẫu nào', { templates: [] }],
    ['no month', 'months', 'advice', 'chưa có kỳ nào', { months: [] }],
    ['a month with another name', 'months', 'advice', 'không đọc được: 2026-4', { misnamed: ['2026-4'] }],
    ['no right to write', 'out', 'error', 'không ghi được vào out (EACCES)', { outFailure: 'EACCES' }],
    ['little room', 'disk', 'advice', 'còn trống 95 MB', { freeBytes: 1e8 }],
    ['no room', 'disk', 'error', 'còn trống 4 MB', { freeBytes: 5e6 }],
    ['no history', 'history', 'advice', 'chưa được lưu bằng git', { isRepository: false }],
  ])('%s', (_, id, condition, found, changed) => {
    expect(inWorkspace(changed)).toEqual([expect.objectContaining({ id, condition, found: expect.stringContaining(found), hint: expect.stringMatching(/\S/) })])
  })

  test('errors stand before advice', () => {
    const page = pageToMarkdown(healthToPage(factsToHealth({ ...facts, git: null, workspace: { ...workspace, outFailure: 'EROFS' } })))
    expect(page.indexOf('Ghi kết quả:')).toBeLessThan(page.indexOf('Git:'))
    expect(page.indexOf('Ghi kết quả:')).toBeGreaterThan(0)
  })
})
