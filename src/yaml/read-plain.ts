/** Nesting that small data files need; deeper ones are left to the parser. */
const maxDepth = 6

// Only what can mean one thing: letters and digits in front, no colon, no #, no quotes within.
const plainScalar = /^[\p{L}\d](?:[\p{L}\p{M}\d ./,()%_–-]*[\p{L}\p{M}\d.)%])?$/u
const flowScalar = /^[\p{L}\d](?:[\p{L}\p{M}\d ./()%_–-]*[\p{L}\p{M}\d.)%])?$/u
const quotedScalar = /^(?:"[^"\\]*"|'[^']*')$/
const line = /^( *)([a-z0-9]+(?:-[a-z0-9]+)*):(?: +(.*?))?(?: +#.*| *)$/
const nothing = /^ *(?:#.*)?$/
const refusedKeys = new Set(['constructor', 'prototype'])

type Group = Record<string, unknown>

/**
 * Value of a text that is nothing but nested `key: value` lines, as `sourceToYaml` would give it and many times as fast;
 * null for all else, also where something may be wrong: that is left to the parser.
 */
export function readPlain(text: string): Group | null {
  const root: Group = {}
  const open = [{ indent: 0, group: root }]
  // A key without a value: what follows deeper is its group.
  let waiting: { readonly owner: Group; readonly key: string } | null = null
  for (const row of text.split('\n')) {
    if (nothing.test(row)) continue
    const [, blanks, key, typed = ''] = line.exec(row) ?? []
    if (key === undefined || refusedKeys.has(key)) return null
    const indent = blanks!.length
    let level = open.at(-1)!
    if (indent > level.indent) {
      if (!waiting || open.length >= maxDepth) return null
      const group: Group = {}
      waiting.owner[waiting.key] = group
      level = { indent, group }
      open.push(level)
    }
    while (indent < level.indent) {
      open.pop()
      level = open.at(-1)!
    }
    if (indent !== level.indent || Object.hasOwn(level.group, key)) return null
    const value = typed === '' ? null : valueOf(typed)
    if (value === undefined) return null
    level.group[key] = value
    waiting = typed === '' ? { owner: level.group, key } : null
  }
  return Object.keys(root).length > 0 ? root : null
}

/** Undefined for what isn't plain. */
function valueOf(typed: string): unknown {
  if (typed.startsWith('{')) return flowOf(typed)
  return scalarOf(typed, plainScalar)
}

function scalarOf(typed: string, allowed: RegExp): string | null | undefined {
  if (quotedScalar.test(typed)) return typed.slice(1, -1)
  if (!allowed.test(typed)) return undefined
  return /^(?:null|Null|NULL)$/.test(typed) ? null : typed
}

/** `{ value: 967.494, total: 2.226.350 }` on one line; a comma without a blank after it may be a decimal one. */
function flowOf(typed: string): Group | undefined {
  const inner = /^\{ *([^{}[\]"'#]+?) *\}$/.exec(typed)?.[1]
  const group: Group = {}
  for (const entry of inner?.split(/, +/) ?? []) {
    const [, key, raw] = /^([a-z0-9]+(?:-[a-z0-9]+)*): +(.+)$/.exec(entry) ?? []
    const value = key === undefined ? undefined : scalarOf(raw!, flowScalar)
    if (value === undefined || refusedKeys.has(key!) || Object.hasOwn(group, key!)) return undefined
    group[key!] = value
  }
  return inner === undefined ? undefined : group
}
