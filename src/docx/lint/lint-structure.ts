import { attribute, type SeeTag, type XmlTag } from '../xml-tag.ts'

/** Looks for faults inside one part that neither a schema nor Microsoft's validator finds, but that Word repairs or refuses. */
export interface Checker {
  watchOf(tag: XmlTag): readonly SeeTag[]
  /** The part ends. */
  end(): void
}

type Fault = (what: string) => void

export function structureChecker(fault: Fault): Checker {
  const nesting = watchNesting(fault)
  const watched = new Map([...watchTables(fault), ...watchFields(fault)])
  const bookmarks = watchBookmarks(fault)
  for (const name of ['w:bookmarkStart', 'w:bookmarkEnd']) watched.set(name, bookmarks.see)
  return {
    watchOf(tag) {
      const nest = nesting[tag.kind]
      const watch = watched.get(tag.name)
      return watch ? [nest, watch] : [nest]
    },
    end() {
      nesting.end()
      bookmarks.end()
    },
  }
}

/** By the kind of a tag, and when the part ends. */
type Nesting = Readonly<Record<XmlTag['kind'], (tag: XmlTag) => void>> & Pick<Checker, 'end'>

/** Tags that close what was opened, cells that end in a paragraph, links without links in them. */
function watchNesting(fault: Fault): Nesting {
  const open: string[] = []
  let links = 0
  /** The element that ended last, if nothing has begun since. */
  let ended: string | null = null
  return {
    open({ name }) {
      if (name === 'w:hyperlink' && links++ > 0) fault('a link inside a link')
      open.push(name)
      ended = null
    },
    close({ name }) {
      const opened = open.pop()
      if (opened === 'w:hyperlink') links -= 1
      if (opened !== name) fault(`</${name}> closes ${opened === undefined ? 'nothing' : `<${opened}>`}`)
      if (name === 'w:tc' && ended !== 'w:p') fault(`a cell ends in ${ended ?? 'nothing'}, not in a paragraph`)
      ended = name
    },
    empty({ name }) {
      ended = name
    },
    end() {
      for (const name of open) fault(`<${name}> is not closed`)
    },
  }
}

type Watches = readonly (readonly [name: string, watch: SeeTag])[]

interface TableFacts {
  columns: number
  rows: number
  cells: number
}

/** Rows that cover the columns of their table. */
function watchTables(fault: Fault): Watches {
  const tables: TableFacts[] = []
  const inTable = (watch: (table: TableFacts, tag: XmlTag) => void) => (tag: XmlTag) => {
    const table = tables.at(-1)
    if (table) watch(table, tag)
  }
  return [
    ['w:tbl', ({ kind }) => {
      if (kind === 'open') tables.push({ columns: 0, rows: 0, cells: 0 })
      if (kind === 'close' && tables.pop()?.rows === 0) fault('a table without rows')
    }],
    ['w:gridCol', inTable(table => {
      table.columns += 1
    })],
    ['w:gridSpan', inTable((table, tag) => {
      table.cells += Number(attribute(tag, 'w:val')) - 1
    })],
    ['w:tc', inTable((table, { kind }) => {
      if (kind === 'open') table.cells += 1
    })],
    ['w:tr', inTable((table, { kind }) => {
      if (kind === 'open') Object.assign(table, { rows: table.rows + 1, cells: 0 })
      if (kind === 'close' && table.cells !== table.columns) fault(`row ${table.rows} covers ${table.cells} of ${table.columns} columns`)
    })],
  ]
}

/** Fields that end in the paragraph that they begin in and carry a result. */
function watchFields(fault: Fault): Watches {
  const open: { hasResult: boolean; isSeparated: boolean }[] = []
  const marks: Readonly<Record<string, () => void>> = {
    begin: () => open.push({ hasResult: false, isSeparated: false }),
    separate: () => {
      const field = open.at(-1)
      if (field === undefined) return fault('a field is separated that has not begun')
      field.isSeparated = true
    },
    end: () => {
      const field = open.pop()
      if (field === undefined) return fault('a field ends that has not begun')
      if (!field.hasResult) fault('a field without a result')
    },
  }
  return [
    ['w:fldChar', tag => marks[attribute(tag, 'w:fldCharType') ?? '']?.()],
    ['w:t', (tag, textBefore) => {
      const field = open.at(-1)
      if (field?.isSeparated && tag.kind === 'close' && textBefore !== '') field.hasResult = true
    }],
    ['w:p', ({ kind }) => {
      if (open.length > 0 && kind === 'close' && open.splice(0).length > 0) fault('a field does not end in its paragraph')
    }],
  ]
}

const longestBookmarkName = 40

/** Bookmarks that end, each with a name of its own. */
function watchBookmarks(fault: Fault): { readonly see: SeeTag } & Pick<Checker, 'end'> {
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
