import { request, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AskedPlace } from '../../src/preview/asked-place.ts'
import { serve, type Serving } from '../../src/preview/serve.ts'
import type { View } from '../../src/preview/view.ts'

const view: View = {
  version: 1, title: 'Báo cáo </title><script>alert(1)</script>', measures: {}, sections: [{ orientation: 'portrait', blocks: ['a'] }], notes: [],
  blocks: { a: '<p data-b="a">Một</p>' }, files: ['data/x.yaml'], places: { a: [] }, figures: {}, findings: [], faults: [], notice: '', difference: '', dashboard: '',
}

let serving: Serving
const opened: AskedPlace[] = []
let port: number
let path: string

beforeAll(async () => {
  serving = await serve({ port: 0, first: view, script: 'void 0', open: place => (opened.push(place), 'code') })
  const address = new URL(serving.address)
  port = Number(address.port)
  path = address.pathname
})
afterAll(() => serving.close())

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

function ask(url: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: url, method, headers: { Host: `127.0.0.1:${port}`, ...headers } }, response => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8')
        // A stream of news has no end.
        if (response.headers['content-type']?.startsWith('text/event-stream') && text.includes('data:')) response.destroy()
      })
      response.on('close', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const place = { file: 'data/x.yaml', line: 3, column: 5 }
const ours = () => ({ 'Content-Type': 'application/json', Origin: `http://127.0.0.1:${port}` })
const open = (headers: Record<string, string>, body: unknown = place) => ask(`${path}open`, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })

describe('the token', () => {
  test('opens the page', async () => expect((await ask(path)).status).toBe(200))
  test.each(['/', '/index.html', '/events', '/open', '//', '/%2e%2e/', `/${'a'.repeat(32)}/`, '/../../etc/passwd'])('without it %s is nothing', async url => {
    const { status, body } = await ask(url)
    expect([status, body]).toEqual([403, ''])
  })
  test('is asked for in every request, also for news and to open a file', async () => {
    const wrong = path.replace(/.\/$/, sign => (sign === 'A/' ? 'B/' : 'A/'))
    for (const [url, method] of [[wrong, 'GET'], [`${wrong}events`, 'GET'], [`${wrong}open`, 'POST']] as const) expect((await ask(url, { method, headers: ours() })).status, url).toBe(403)
  })
  test('is another one each time', async () => {
    const other = await serve({ port: 0, first: view, script: '', open: () => null })
    expect(new URL(other.address).pathname).not.toBe(path)
    expect(path.length).toBeGreaterThanOrEqual(34)
    await other.close()
  })
})

describe('who asks', () => {
  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', '127.0.0.1:1'])('Host %s is refused', async host => {
    expect((await ask(path, { headers: { Host: host } })).status).toBe(403)
  })
  test('two Hosts are refused, though one of them is right', async () => {
    const answer = await new Promise<string>(resolve => {
      let text = ''
      const socket = connect({ host: '127.0.0.1', port }, () => socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\nHost: evil.example\r\n\r\n`))
      socket.on('data', chunk => (text += String(chunk))).on('close', () => resolve(text))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 40[03] /)
  })
  test('the name localhost is this computer too', async () => expect((await ask(path, { headers: { Host: `localhost:${port}` } })).status).toBe(200))
  test('no address of this computer but its own loopback answers', async () => {
    const others = Object.values(networkInterfaces()).flatMap(list => list ?? []).filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of others) {
      const answers = await new Promise(resolve => {
        const socket = connect({ host: address, port, timeout: 1000 }, () => (socket.destroy(), resolve(true)))
        socket.on('error', () => resolve(false)).on('timeout', () => (socket.destroy(), resolve(false)))
      })
      expect(answers, address).toBe(false)
    }
  })
})

describe('opening a file', () => {
  test('a page of ours may ask', async () => {
    const { status, body } = await open(ours())
    expect([status, JSON.parse(body), opened.at(-1)]).toEqual([200, { program: 'code' }, place])
  })
  test.each<[string, Record<string, string>]>([
    ['another page', { 'Content-Type': 'application/json', Origin: 'http://evil.example' }],
    ['a page without an origin', { 'Content-Type': 'application/json', Origin: 'null' }],
    ['nobody', { 'Content-Type': 'application/json' }],
    ['a form', { 'Content-Type': 'text/plain' }],
  ])('%s may not', async (_, headers) => {
    const before = opened.length
    expect((await open(headers)).status).toBe(403)
    expect(opened.length).toBe(before)
  })
  test.each<[string, unknown]>([
    ['no JSON', '{'], ['a number', 3], ['null', null], ['no file', { line: 1, column: 1 }], ['a line below one', { ...place, line: 0 }],
    ['a line that is text', { ...place, line: '1; rm' }], ['more than a place', JSON.stringify({ ...place, file: 'x'.repeat(10_000) })],
  ])('%s is refused', async (_, body) => {
    const before = opened.length
    expect((await open(ours(), body)).status).toBe(403)
    expect(opened.length).toBe(before)
  })
  test('only by POST', async () => expect((await ask(`${path}open`)).status).toBe(404))
})

describe('what is sent', () => {
  test('may run nothing but its own script, and load nothing', async () => {
    const { headers, body } = await ask(path)
    const policy = headers['content-security-policy']!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin' })
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(body).not.toMatch(/\son\w+=|\sstyle=|javascript:/)
  })
  test('holds no markup of the texts', async () => {
    const { body } = await ask(path)
    expect(body).toContain('Báo cáo &lt;/title&gt;&lt;script&gt;')
    expect(body.match(/<script/g)).toHaveLength(2)
  })
  test('news are only what a page lacks', async () => {
    await ask(path)
    serving.show({ ...view, version: 2, blocks: { ...view.blocks, b: '<p data-b="b">Hai</p>' }, sections: [{ orientation: 'portrait', blocks: ['a', 'b'] }] })
    const known = await ask(`${path}events?version=1`)
    expect(JSON.parse(known.body.slice(known.body.indexOf('data: ') + 6))).toEqual({ version: 2, blocks: { b: '<p data-b="b">Hai</p>' }, sections: [{ orientation: 'portrait', blocks: ['a', 'b'] }] })
    const unknown = await ask(`${path}events?version=77`)
    expect(Object.keys((JSON.parse(unknown.body.slice(unknown.body.indexOf('data: ') + 6)) as View).blocks)).toEqual(['a', 'b'])
  })
})

test('a port that is taken is told', async () => {
  await expect(serve({ port, first: view, script: '', open: () => null })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
