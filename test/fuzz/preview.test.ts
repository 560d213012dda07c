import { connect } from 'node:net'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AskedPlace } from '../../src/preview/asked-place.ts'
import { serve, type Serving } from '../../src/preview/serve.ts'
import type { View } from '../../src/preview/view.ts'
import { casesOf, isLongRun } from './settings.ts'

const secret = 'Dự thảo chưa công bố'
const view: View = {
  version: 1, title: secret, measures: {}, sections: [{ orientation: 'portrait', blocks: ['a'] }], notes: [],
  blocks: { a: `<p data-b="a">${secret}</p>` }, files: ['data/x.yaml'], places: { a: [] }, figures: {}, findings: [], faults: [], difference: '', dashboard: '', notice: '',
}

let serving: Serving
let port: number
let token: string
const opened: AskedPlace[] = []
beforeAll(async () => {
  serving = await serve({ port: 0, first: view, script: 'void 0', open: place => (opened.push(place), 'code') })
  port = Number(new URL(serving.address).port)
  token = new URL(serving.address).pathname.slice(1, -1)
})
afterAll(() => serving.close())

/** What comes back over a connection of its own until it is closed, or for a moment. */
function send(text: string): Promise<string> {
  return new Promise(resolve => {
    let answer = ''
    const socket = connect({ host: '127.0.0.1', port })
    const end = () => (socket.destroy(), resolve(answer))
    const timer = setTimeout(end, 60)
    socket.on('data', chunk => (answer += chunk.toString('utf8')))
    socket.on('close', () => (clearTimeout(timer), resolve(answer)))
    socket.on('error', end)
    socket.write(text)
  })
}

/** `§T` stands for the token, `§P` for the port. */
const real = (text: string) => text.replaceAll('§T', token).replaceAll('§P', String(port))

const junk = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('', ' ', '%00', '%2e%2e%2f', '../', '//', '\u0000', '?', '#', '&', ';', 'é', '\u{1f600}', '%ff', '\t', 'a'.repeat(20_000)))
const methods = fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PATCH', 'get', 'G ET', 'PRI', '')
const paths = fc.oneof(
  fc.constantFrom('/', '/§T', '/§T/', '/§T/events', '/§T/events?version=1', '/§T/events?version=-1', '/§T/events?version=99999999999', '/§T/open', '/§T//', '/§T/../§T/', '/§T/%2e%2e/open', '//§T/', '/t/', '/§T%20/', 'http://127.0.0.1:§P/§T/', 'http://evil.vn/§T/', '*', '', '/§T/?__proto__', '/§T/constructor', '/%54/'),
  junk.map(text => `/${text}`), junk.map(text => `/§T/${text}`),
)
const hosts = fc.constantFrom('127.0.0.1:§P', 'localhost:§P', 'LOCALHOST:§P', '127.0.0.1', 'evil.vn', 'evil.vn:§P', '127.0.0.1:§P@evil.vn', '[::1]:§P', '', '127.0.0.1:§P, evil.vn', '0.0.0.0:§P')
const place = fc.oneof(
  fc.constantFrom('{"file":"data/x.yaml","line":1,"column":1}', '{"file":"../../etc/passwd","line":1,"column":1}', '{"file":"data/x.yaml","line":1e400,"column":1}', '{"__proto__":{"file":"a"},"line":1,"column":1}', '[]', 'null', '"', '', '{"file":{},"line":1,"column":1}', '['.repeat(4000), ' '.repeat(100_000)),
  fc.json(),
)
const headers = fc.array(fc.constantFrom('Origin: http://127.0.0.1:§P', 'Origin: http://evil.vn', 'Origin: null', 'Content-Type: application/json', 'Content-Type: text/plain', 'Transfer-Encoding: chunked', 'Content-Length: 5', 'Content-Length: -1', 'Content-Length: 99999999999999', 'Expect: 100-continue', 'Upgrade: websocket', 'Connection: Upgrade', 'Host: evil.vn', 'X: ' + 'a'.repeat(20_000), 'Range: bytes=0-', ' folded', ':', 'Cookie: a=b'), { maxLength: 4 })

interface Asked {
  readonly method: string
  readonly path: string
  readonly host: string
  readonly more: readonly string[]
  readonly body: string
}

const asked: fc.Arbitrary<Asked> = fc.record({ method: methods, path: paths, host: hosts, more: headers, body: place })

const written = ({ method, path, host, more, body }: Asked) => real(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more.map(line => `${line}\r\n`).join('')}${method === 'POST' && !more.some(line => /^(?:Content-L|Tr)/.test(line)) ? `Content-Length: ${Buffer.byteLength(body)}\r\n` : ''}\r\n`) + (method === 'POST' ? body : '')

/** Whether one who asks so may see the page: its own name, its own token, once each. */
const mayLook = ({ path, host, more }: Asked) => /^(?:\/§T[/?]|\/§T$|http:\/\/)/.test(path) && /^(?:127\.0\.0\.1|localhost):§P$/.test(host) && !more.includes('Host: evil.vn')

test('whatever is asked, the draft is shown to nobody else, nothing else is opened, and the next one is served', async () => {
  await fc.assert(fc.asyncProperty(fc.oneof({ weight: 6, arbitrary: asked }, { weight: 1, arbitrary: junk }), async one => {
    const before = opened.length
    const answer = await send(typeof one === 'string' ? one : written(one))
    if (typeof one === 'string' || !mayLook(one)) expect(answer).not.toContain(secret)
    expect(answer).not.toMatch(/Error|\bat \S+\.ts|node:internal/)
    if (!answer.includes(secret)) expect(answer).not.toContain(token)
    for (const { file, line, column } of opened.slice(before)) expect([typeof file, Number.isSafeInteger(line), Number.isSafeInteger(column)]).toEqual(['string', true, true])
    if (opened.length > before) expect(typeof one !== 'string' && one.method === 'POST' && one.more.includes('Origin: http://127.0.0.1:§P') && one.more.includes('Content-Type: application/json')).toBe(true)
  }), casesOf(60, 0.1))
  expect(await send(real('GET /§T/ HTTP/1.1\r\nHost: 127.0.0.1:§P\r\nConnection: close\r\n\r\n'))).toContain(secret)
})

test.runIf(isLongRun)('connections that only wait shut nobody out for long', async () => {
  const idle = Array.from({ length: 200 }, () => connect({ host: '127.0.0.1', port }).on('error', () => {}))
  try {
    await new Promise(resolve => setTimeout(resolve, 100))
    await expect.poll(() => send(real('GET /§T/ HTTP/1.1\r\nHost: 127.0.0.1:§P\r\nConnection: close\r\n\r\n')), { timeout: 15_000, interval: 250 }).toContain(secret)
  } finally {
    for (const socket of idle) socket.destroy()
  }
})
