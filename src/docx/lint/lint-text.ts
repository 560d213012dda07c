/** As far as there are signs that may stand in XML, but for few: to run over them takes half the time of a search for others. */
const usual = /[ -\ud7ff]*/y

/** Signs that may not stand in XML, and halves of those that stand beyond U+FFFF: few parts have any. */
const suspect = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

/** What no attribute is meant to be; what a table or a chart is called is the author's: one may be called `null`. */
const slips = /="(?:NaN|undefined|null|\[object Object\])"/
const named = /<w:tbl(?:Caption|Description) w:val$|<wp:docPr [^>]* (?:name|descr)$/

/** Signs that may not stand in XML, and values that are a slip of the program. */
export function lintText(path: string, xml: string): readonly string[] {
  const sign = isUsual(xml) || !suspect.test(xml) ? undefined : forbiddenSign(xml)
  const slip = slips.test(xml) ? firstSlip(xml) : undefined
  return [
    ...(sign === undefined ? [] : [`${path}: U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} may not stand in XML`]),
    ...(slip === undefined ? [] : [`${path}: an attribute is ${slip.slice(1)}`]),
  ]
}

function isUsual(xml: string): boolean {
  usual.lastIndex = 0
  usual.test(xml)
  return usual.lastIndex === xml.length
}

/** The first of them among whole signs, which takes three times as long to look for. */
function forbiddenSign(xml: string): string | undefined {
  return new RegExp(suspect.source, 'u').exec(xml)?.[0]
}

function firstSlip(xml: string): string | undefined {
  for (const { 0: slip, index } of xml.matchAll(new RegExp(slips, 'g'))) if (!named.test(xml.slice(xml.lastIndexOf('<', index), index))) return slip
  return undefined
}
