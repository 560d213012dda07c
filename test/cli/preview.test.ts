import { createServer } from 'node:net'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli.ts'
import { bao, inFolder, root } from '../support/command-line.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf } from '../support/sources.ts'
import { fakeIo } from './fake-io.ts'

const workspace = () => temporaryFolder({ ...Object.fromEntries(filesOf(smallWorkspace)), 'templates/mau/body.hbs': 'Có {{value "kiosk"}} kiosk. {{paragraph "so-y-te.mo-dau"}}\n' })

/** The command as long as `use` looks at its page. */
async function previewing(argv: string, cwd: string, use: (address: string) => Promise<void>): Promise<{ status: number; err: string }> {
  let end = () => {}
  const io = { ...fakeIo(cwd), interrupted: () => new Promise<void>(resolve => (end = resolve)) }
  const running = run(['preview', '--no-open', ...argv.split(' ').filter(word => word !== '')], io)
  await expect.poll(() => io.out(), { timeout: 20_000 }).toMatch(/\n$/)
  try {
    await use(io.out().trim())
  } finally {
    end()
  }
  return { status: await running, err: io.err() }
}

const textOf = async (address: string) => (await (await fetch(address)).text()).replace(/<style>.*?<\/style>|<script.*?<\/script>/gs, '').replace(/<[^>]+>/g, '')

describe('the page', () => {
  test.each(['--month 2026-04', '--document ke-hoach-2025'])('%s: address alone on stdout, ended by Ctrl-C', async argv => {
    const { status, err } = await previewing(argv, root, async address => {
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/)
      expect(await textOf(address)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    })
    expect([status, err]).toEqual([0, expect.stringMatching(/^Đang cho xem .*Bấm Ctrl-C để dừng\.\n$/)])
  })

  test('of the newest month where none is named', async () => {
    await previewing('', workspace(), async address => expect(await (await fetch(address)).text()).toContain('<title>Báo cáo tháng 4/2026</title>'))
  })

  test('of a month with errors shows what there is and the errors', async () => {
    const folder = workspace()
    const file = join(folder, 'data/2026-04/so-y-te.yaml')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nsai: [\n`)
    await previewing('--month 2026-04', folder, async address => {
      const data = JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(await (await fetch(address)).text())![1]!) as { view: { faults: { where: string }[] } }
      expect(data.view.faults[0]!.where).toMatch(/so-y-te\.yaml:\d+:\d+/)
    })
  })

  test('of a month that is not there says so', async () => {
    await previewing('--month 2030-01', workspace(), async address => {
      expect(await (await fetch(address)).text()).toContain('chưa có thư mục số liệu của kỳ 1/2030')
    })
  })
})

describe('asked for wrongly', () => {
  test.each([
    ['preview --month 2026-04 --port 70000', '"70000" không phải là một cổng'],
    ['preview --month 2026-04 --port x', '"x" không phải là một cổng'],
    ['preview --month 2026-04 --stage x', 'yaml'],
  ])('%s', async (line, text) => {
    const { status, stderr, stdout } = await bao(line.split(' '), workspace())
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(text)
  })

  test('outside of a workspace', async () => expect((await bao(['preview', '--month', '2026-04'], temporaryFolder())).status).toBe(2))

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    const { status, stderr } = await bao(['preview', '--month', '2026-04', '--no-open', '--port', String(port)], workspace())
    other.close()
    expect([status, stderr]).toEqual([1, expect.stringContaining(`cổng ${port} đang được chương trình khác dùng`)])
  })
})

describe('--stage', () => {
  const stage = async (name: string) => JSON.parse((await bao(['preview', '--month', '2026-04', '--stage', name])).stdout) as Record<string, any>
  test('yaml: what each file says', async () => expect((await stage('yaml'))['data/2026-04/so-y-te.yaml'].agency).toBe('so-y-te'))
  test('period: by agency', async () => expect((await stage('period')).contributions['so-y-te'].agency).toBe('so-y-te'))
  test('figures: with what follows and where they are written', async () => {
    const { tthc } = await stage('figures')
    expect(tthc).toMatchObject({ value: 2218, parts: expect.any(Object), previous: { value: expect.any(Number) }, span: expect.stringMatching(/^data\/2026-04\/[a-z-]+\.yaml:\d+:\d+$/) })
  })
  test('template', async () => expect((await stage('template')).bodies['body.hbs']).toContain('{{> chi-dao}}'))
  test('text: Markdown with the figures in it', async () => expect((await stage('text')).body).toContain('2.218 TTHC'))
  test('document: the tree', async () => expect((await stage('document')).blocks[0]).toMatchObject({ type: 'paragraph', span: expect.stringContaining('body.hbs:1:1') }))
  test('where the way stops before it', async () => {
    const folder = workspace()
    writeFileSync(join(folder, 'data/indicators.yaml'), 'indicators: [\n')
    const { status, stdout, stderr } = await bao(['preview', '--month', '2026-04', '--stage', 'document'], folder)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('indicators.yaml')
  })
})

test('build --format html writes the page with nothing of the day in it, the same bytes each time', async () => {
  await inFolder(async folder => {
    const write = async (name: string) => {
      expect((await bao(['build', '--month', '2026-04', '--format', 'html', '--out', join(folder, name)])).status).toBe(0)
      return readFileSync(join(folder, name, '2026-04/BC-TGVĐA06-2026-04.html'), 'utf8')
    }
    const html = await write('a')
    expect(await write('b')).toBe(html)
    expect(/ src=|<link(?![^>]+href="data:,")|@import|url\(/.test(html)).toBe(false)
    expect(html.includes('connect-src &#39;none&#39;')).toBe(true)
  })
})
