/** Whether a field with this text must be filled. */
export type IsNamed = (field: string, value: string) => boolean

export const allNamed: IsNamed = () => true

/** For entries that only these templates name: a field that none of them has in it stands as it is, for nobody asks where it comes from. */
export function namedIn(templates: readonly string[]): IsNamed {
  // What a partial names stands elsewhere.
  if (templates.some(text => text.includes('>'))) return allNamed
  const known = new Map<string, boolean>()
  return (field, value) => {
    let isNamed = known.get(field)
    if (isNamed === undefined) known.set(field, isNamed = templates.some(text => text.includes(field)))
    // Filling tells what is wrong with a text of its own tags.
    return isNamed || value.includes('{{')
  }
}
