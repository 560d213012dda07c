import { attribute, type XmlTag } from '../xml-tag.ts'

/** Looks for faults inside one part that neither a schema nor Microsoft's validator finds, but that Word repairs or refuses. */
export interface Checker {
  /** What looks at a tag beside how it nests and what field it is in; null for most. */
  checkOf(tag: XmlTag): Check | null
  /** The part ends. */
  end(): void
}

type Check = (tag: XmlTag) => void
type Fault = (what: string) => void

export function structureChecker(fault: Fault): Checker {
  const checkTable = watchTables(fault)
  const bookmarks = watchBookmarks(fault)
  return {
    checkOf: tag => (tag.name === 'w:bookmarkStart' || tag.name === 'w:bookmarkEnd' ? bookmarks.see : checkTable(tag)),
    end: bookmarks.end,
  }
}

interface TableFacts {
  columns: number
  rows: number
  cells: number
}

/** Rows that cover the columns of their table. */
function watchTables(fault: Fault): (tag: XmlTag) => Check | null {
  const tables: TableFacts[] = []
  const inTable = (check: (table: TableFacts, tag: XmlTag) => void): Check => tag => {
    const table = tables.at(-1)
    if (table) check(table, tag)
  }
  const checks = new Map<string, Check>([
    ['w:tbl open', () => void tables.push({ columns: 0, rows: 0, cells: 0 })],
    ['w:tbl close', () => {
      if (tables.pop()?.rows === 0) fault('a table without rows')
    }],
    ['w:tc open', inTable(table => {
      table.cells += 1
    })],
    ['w:tr open', inTable(table => {
      table.rows += 1
      table.cells = 0
    })],
    ['w:tr close', inTable(table => {
      if (table.cells !== table.columns) fault(`row ${table.rows} covers ${table.cells} of ${table.columns} columns`)
    })],
  ])
  const checkColumn = inTable(table => {
    table.columns += 1
  })
  const checkSpan = inTable((table, tag) => {
    table.cells += Number(attribute(tag, 'w:val')) - 1
  })
  // Columns that a row of a frame leaves free at its ends (ECMA-376 Part 1, 17.4.14 and 17.4.15).
  const checkFree = inTable((table, tag) => {
    table.cells += Number(attribute(tag, 'w:val'))
  })
  const onAnyTag = new Map([['w:gridCol', checkColumn], ['w:gridSpan', checkSpan], ['w:gridBefore', checkFree], ['w:gridAfter', checkFree]])
  return ({ name, kind }) => onAnyTag.get(name) ?? checks.get(`${name} ${kind}`) ?? null
}

const longestBookmarkName = 40

/** Bookmarks that end, each with a name of its own. */
function watchBookmarks(fault: Fault): { readonly see: Check } & Pick<Checker, 'end'> {
  const open = new Set<string | null>()
  const ids = new Set<string | null>()
  const names = new Set<string | null>()
  return {
    see(tag) {
      const id = attribute(tag, 'w:id')
      if (tag.name === 'w:bookmarkEnd') {
        if (!open.delete(id)) fault(`bookmark ${id} ends but has not begun`)
        return
      }
      const name = attribute(tag, 'w:name')
      if (ids.has(id)) fault(`two bookmarks with the id ${id}`)
      if (name === null || names.has(name) || name.length > longestBookmarkName) fault(`bookmark name ${name} is missing, taken or too long`)
      ids.add(id)
      names.add(name)
      open.add(id)
    },
    end() {
      for (const id of open) fault(`bookmark ${id} does not end`)
    },
  }
}
