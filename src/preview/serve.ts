import { randomBytes, timingSafeEqual, createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readPlace, type AskedPlace } from './asked-place.ts'
import { viewsToChange } from './views-to-change.ts'
import { viewToPage } from './view-to-page.ts'
import type { View } from './view.ts'

export interface Serving {
  /** With the token in it: whoever knows it may look. */
  readonly address: string
  /** Shows another view on every page that is open. */
  show(view: View): void
  close(): Promise<void>
}

export interface ServingOptions {
  /** 0 is any that is free. */
  readonly port: number
  readonly first: View
  /** What runs in the page. */
  readonly script: string
  /** Opens a place in an editor; the name of the program, or null where none was found or the file isn't one of the workspace's. */
  open(place: AskedPlace): string | null
}

/** This computer alone: no other can reach it. */
const host = '127.0.0.1'

/** Of any page of ours or of another's that a browser may have open; each takes one connection. */
const mostConnections = 64

const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

interface Listener {
  readonly response: ServerResponse
  /** What the page shows; null where that isn't known. */
  view: View | null
}

/** Serves one page and what changes in it. Rejects where the port is taken. */
export async function serve({ port, first, script, open }: ServingOptions): Promise<Serving> {
  const token = randomBytes(24).toString('base64url')
  const listeners = new Set<Listener>()
  let view = first
  // The page that a browser has loaded and not yet asked for news of, by version.
  const loaded = new Map<number, View>()
  // Else Node looks only twice a minute who has waited too long.
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000, connectionsCheckingInterval: 1_000 }, (request, response) => void answer(request, response))
  server.maxConnections = mostConnections
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const { port: taken } = server.address() as { port: number }
  const hosts = [`${host}:${taken}`, `localhost:${taken}`]

  return {
    address: `http://${host}:${taken}/${token}/`,
    show(next) {
      view = next
      for (const listener of listeners) tell(listener)
    },
    async close() {
      for (const { response } of listeners) response.end()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, given = '', name, ...rest] = (request.url ?? '').split(/[/?]/)
    // Another name in Host is a page from elsewhere that had its own name lead here; two are none (RFC 9112, 3.2).
    const [named = '', ...others] = request.headersDistinct.host ?? []
    if (others.length > 0 || !hosts.includes(named) || !isSame(given, token)) return refuse(response, 403)
    const route = `${request.method} ${name}`
    if (route === 'GET ') return sendPage(response)
    if (route === 'GET events') return listen(response, rest.join('?'))
    if (route === 'POST open') return openPlace(request, response)
    return refuse(response, 404)
  }

  function sendPage(response: ServerResponse): void {
    loaded.clear()
    loaded.set(view.version, view)
    const { html, policy } = viewToPage(view, 'live', script)
    response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` })
    response.end(html)
  }

  /** A page that shows an older view gets what has changed; one of which nothing is known gets all. */
  function listen(response: ServerResponse, query: string): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8' })
    response.write(':\n\n')
    const version = Number(/^version=(\d{1,9})$/.exec(query)?.[1] ?? -1)
    const listener: Listener = { response, view: loaded.get(version) ?? null }
    listeners.add(listener)
    response.on('close', () => listeners.delete(listener))
    tell(listener)
  }

  function tell(listener: Listener): void {
    const change = viewsToChange(listener.view, view)
    listener.view = view
    if (change) listener.response.write(`data: ${JSON.stringify(change)}\n\n`)
  }

  async function openPlace(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isOurs = hosts.some(name => request.headers.origin === `http://${name}`) && request.headers['content-type'] === 'application/json'
    const place = isOurs ? readPlace(await bodyOf(request)) : null
    if (!place) return refuse(response, 403)
    response.writeHead(200, { ...headers, 'Content-Type': 'application/json' })
    response.end(JSON.stringify({ program: open(place) }))
  }

  function refuse(response: ServerResponse, status: 403 | 404): void {
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain' })
    response.end()
  }
}

/** Takes as long whatever the difference is: nobody learns the token letter by letter. */
function isSame(given: string, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(token))
}

/** More than a place can be. */
const mostBytes = 4096

/** Null where it is too long or breaks off. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > mostBytes) return null
      chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
  } catch {
    return null
  }
}
