/** Names that mean something to YAML or to JavaScript. */
export const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<'])
