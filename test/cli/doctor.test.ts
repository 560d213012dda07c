import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tryWriting } from '../../src/project/try-writing.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { bao } from '../support/command-line.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf } from '../support/sources.ts'

const workspace = () => temporaryFolder(Object.fromEntries(filesOf(smallWorkspace)))
const ids = (json: string) => (JSON.parse(json) as { id: string; condition: string }[]).map(({ id, condition }) => `${id} ${condition}`)

test('a sound workspace: a table, what to do, nothing left behind', async () => {
  const root = workspace()
  const before = readdirSync(root)
  const { status, stdout, stderr } = await bao(['doctor'], root, { LANG: 'vi_VN.UTF-8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^Thư mục làm việc +tốt +.*mẫu: mau$/m)
  expect(stdout).toMatch(/^Các kỳ +tốt +2 kỳ, mới nhất là 4\/2026$/m)
  expect(stdout).toMatch(/^Ghi kết quả +tốt +ghi được vào out$/m)
  expect(stdout).toMatch(process.platform === 'win32' ? /^Cửa sổ lệnh +\S.*bộ mã chữ \d+$/m : /^Cửa sổ lệnh +tốt/m)
  expect(stdout).toContain('VIỆC NÊN LÀM\n- ')
  expect(readdirSync(root)).toEqual(before)
})

test('what stands in the way ends in 1, as JSON too', async () => {
  const root = temporaryFolder({ 'bao-cao.yaml': '', 'data/2026-4/report.yaml': '' })
  writeFileSync(join(root, 'out'), 'một tệp, không phải thư mục')
  const { status, stdout } = await bao(['doctor', '--format', 'json'], root)
  expect(status).toBe(1)
  expect(ids(stdout)).toEqual(expect.arrayContaining(['workspace error', 'out error', 'months advice']))
  expect(JSON.parse(stdout).find(({ id }: { id: string }) => id === 'workspace').found).toContain('thiếu data/agencies.yaml, data/indicators.yaml')
})

test('outside of a workspace the computer is looked at all the same', async () => {
  const { status, stdout } = await bao(['doctor', '--format', 'json'], temporaryFolder())
  expect(status).toBe(0)
  expect(ids(stdout)).toContain('workspace advice')
  expect(ids(stdout)).not.toContain('out good')
})

test('writing is tried in the nearest folder that is there', async () => {
  const root = temporaryFolder({ 'tệp': '' })
  expect(await tryWriting(join(root, 'a/b/c'))).toBeNull()
  expect(await tryWriting(join(root, 'tệp'))).toBe('ENOTDIR')
  expect(readdirSync(root)).toEqual(['tệp'])
})
