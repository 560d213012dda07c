import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillForm } from '../excel/fill-form.ts'
import { bao, inFolder, root } from '../support/command-line.ts'
import { native } from '../support/native.ts'

// The secretariat's month from its first day to its last, each step as the clerk takes it, on a fixed day.

const may = ['--month', '2026-05']

/** What an agency does with its form: last month's figures grown a little, all texts kept, all lists looked over. */
async function answer(path: string): Promise<void> {
  await fillForm(path, form => {
    form.fill('Hướng dẫn', 'submitted', 'C', '12/5/2026')
    for (const [row, cells] of form.sheet('Số liệu').rows.entries()) if (row >= 2 && typeof cells[4] === 'number') form.put('Số liệu', `F${row + 1}`, cells[4])
    for (const [row, cells] of form.sheet('Nội dung').rows.entries()) if (row >= 2 && cells[3]) form.put('Nội dung', `E${row + 1}`, 'Giữ nguyên')
  })
}

test('new, form, import, status, diff, check, build, close', async () => inFolder(async folder => {
  for (const name of ['bao-cao.yaml', 'data', 'templates']) cpSync(join(root, name), join(folder, name), { recursive: true })
  const run = async (...argv: string[]) => {
    const ran = await bao(argv, folder)
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/undefined|NaN|\[object|at .*\.ts:\d/)
    return ran
  }

  // April is issued: number and date, then closed.
  const april = join(folder, 'data/2026-04/report.yaml')
  writeFileSync(april, readFileSync(april, 'utf8').replace(/^number:.*$/m, 'number: 358').replace(/^date:.*$/m, 'date: 17/4/2026'))
  expect(await run('build', '--month', '2026-04', '--final')).toMatchObject({ status: 0 })
  expect(await run('close', '--month', '2026-04')).toMatchObject({ status: 0 })

  // May begins, and a draft can be read at once.
  expect(await run('new', ...may)).toMatchObject({ status: 0 })
  expect((await run('status', ...may)).stdout).toContain('Đã nhận số liệu của 0/16 cơ quan')
  expect(await run('build', ...may, '--format', 'md')).toMatchObject({ status: 0 })

  // The agencies answer.
  expect(await run('form', ...may)).toMatchObject({ status: 0 })
  const forms = readdirSync(join(folder, 'out/2026-05/phieu')).map(name => join(folder, 'out/2026-05/phieu', name))
  for (const form of forms) await answer(form)
  const imported = await run('import', ...forms, ...may)
  expect(imported.status, imported.stderr).toBe(0)
  const status = JSON.parse((await run('status', ...may, '--format', 'json')).stdout) as { agencies: { state?: string }[] }
  expect(status.agencies.length).toBeGreaterThanOrEqual(16)
  expect((await run('status', ...may)).stdout).toContain('Đã nhận số liệu của 16/16 cơ quan')

  // The clerk reads what was kept and takes the marks away.
  for (const name of readdirSync(join(folder, 'data/2026-05'))) {
    const path = join(folder, 'data/2026-05', name)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^ *# cần xác nhận\n/gm, ''))
  }
  const checked = await run('check', ...may, '--format', 'json')
  const findings = JSON.parse(checked.stdout) as { code: string; severity: string }[]
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(findings.filter(({ code }) => code === 'unconfirmed')).toEqual([])
  const difference = await run('diff', '2026-04', '2026-05', '--format', 'md')
  expect(difference.status).toBe(0)
  expect(difference.stdout).toContain('13.493 | 13.493 | 0 | không đổi')

  // The report, and a mistake that comes too late: April stays as it was issued.
  expect(await run('build', ...may)).toMatchObject({ status: 0, stdout: native('out/2026-05/BC-TGVĐA06-2026-05.docx\n') })
  const late = join(folder, 'data/2026-04/so-y-te.yaml')
  writeFileSync(late, readFileSync(late, 'utf8').replace('145.317', '145.999'))
  const stopped = await run('build', '--month', '2026-04')
  expect(stopped.status).toBe(1)
  expect(stopped.stderr).toContain('khi chốt là 145.317, nay là 145.999')
}), 120_000)
