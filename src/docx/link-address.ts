const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** The address as a file may carry it, or null where there is none or none that may be opened (`javascript:`). */
export function linkAddress(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null
  const url = new URL(link)
  return allowed.has(url.protocol) ? url.href : null
}
