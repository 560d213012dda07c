/** What Excel takes as a sheet's name. */
const longest = 31

/** Names that Excel takes and tells apart: signs it doesn't know become a hyphen, long ones are cut, equal ones numbered. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map(name => {
    const clean = name.replace(/[[\]:*?/\\]/g, '-').replace(/^'|'$/g, '').slice(0, longest) || '-'
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? '' : ` (${count})`
      const candidate = clean.slice(0, longest - suffix.length) + suffix
      if (taken.has(candidate.toLocaleLowerCase('vi'))) continue
      taken.add(candidate.toLocaleLowerCase('vi'))
      return candidate
    }
  })
}
