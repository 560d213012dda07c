import { isReservedName } from '../source/reserved-name.ts'
import { bare } from './inlines.ts'

/** Letters of an id made from a title. */
const longest = 40

/** `Tuyên truyền thực hiện Đề án` as `tuyen-truyen-thuc-hien-de-an`; `usual` where no letter is left. */
export function idOf(title: string, usual: string): string {
  let id = ''
  for (const word of bare(title).replace(/[^a-z0-9 ]/g, ' ').split(' ').filter(one => one !== '')) {
    const longer = id === '' ? word.slice(0, longest) : `${id}-${word}`
    if (longer.length > longest) break
    id = longer
  }
  return id === '' || isReservedName(id) ? usual : id
}

/** Gives each id once: the next one of the same name takes a number. */
export function uniqueIds(taken: Iterable<string> = []): (id: string) => string {
  const known = new Set(taken)
  return id => {
    let unique = id
    for (let number = 2; known.has(unique); number++) unique = `${id}-${number}`
    known.add(unique)
    return unique
  }
}
