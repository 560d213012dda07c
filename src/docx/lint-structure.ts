import { attribute, xmlTags, type XmlTag } from './xml-tag.ts'

/** Faults inside one part that neither a schema nor Microsoft's validator finds, but that Word repairs or refuses. */
export function lintStructure(path: string, xml: string): readonly string[] {
  const faults: string[] = []
  const fault = (what: string) => faults.push(`${path}: ${what}`)
  const watchers = [watchNesting(fault), watchTables(fault), watchFields(fault), watchBookmarks(fault)]
  for (const tag of xmlTags(xml)) for (const watcher of watchers) watcher.see(tag)
  for (const watcher of watchers) watcher.end()
  return faults
}

type Fault = (what: string) => void

/** Sees every tag of a part, then its end. */
interface Watcher {
  see(tag: XmlTag): void
  end(): void
}

/** Tags that close what was opened, cells that end in a paragraph, links without links in them. */
function watchNesting(fault: Fault): Watcher {
  const open: { readonly name: string; lastChild: string | null }[] = [{ name: '(part)', lastChild: null }]
  const leave = (name: string) => {
    open.at(-1)!.lastChild = name
  }
  return {
    see({ kind, name }) {
      if (kind === 'empty') return leave(name)
      if (kind === 'open') {
        if (name === 'w:hyperlink' && open.some(element => element.name === name)) fault('a link inside a link')
        open.push({ name, lastChild: null })
        return
      }
      const element = open.length > 1 ? open.pop()! : null
      if (element?.name !== name) fault(`</${name}> closes ${element === null ? 'nothing' : `<${element.name}>`}`)
      if (name === 'w:tc' && element?.lastChild !== 'w:p') fault(`a cell ends in ${element?.lastChild ?? 'nothing'}, not in a paragraph`)
      leave(name)
    },
    end() {
      for (const { name } of open.slice(1)) fault(`<${name}> is not closed`)
    },
  }
}

/** Rows that cover the columns of their table. */
function watchTables(fault: Fault): Watcher {
  const tables: { columns: number; rows: number; cells: number }[] = []
  return {
    see({ kind, name, attributes }) {
      const table = tables.at(-1)
      if (name === 'w:tbl' && kind === 'open') tables.push({ columns: 0, rows: 0, cells: 0 })
      if (table === undefined) return
      if (name === 'w:gridCol') table.columns += 1
      if (name === 'w:gridSpan') table.cells += Number(attribute({ attributes }, 'w:val')) - 1
      if (name === 'w:tc' && kind === 'open') table.cells += 1
      if (name === 'w:tr' && kind === 'open') Object.assign(table, { rows: table.rows + 1, cells: 0 })
      if (name === 'w:tr' && kind === 'close' && table.cells !== table.columns) fault(`row ${table.rows} covers ${table.cells} of ${table.columns} columns`)
      if (name === 'w:tbl' && kind === 'close') {
        if (table.rows === 0) fault('a table without rows')
        tables.pop()
      }
    },
    end() {},
  }
}

/** Fields that end in the paragraph that they begin in and carry a result. */
function watchFields(fault: Fault): Watcher {
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
  return {
    see(tag) {
      const field = open.at(-1)
      if (tag.name === 'w:fldChar') marks[attribute(tag, 'w:fldCharType') ?? '']?.()
      if (tag.name === 'w:t' && tag.kind === 'close' && field?.isSeparated && tag.textBefore !== '') field.hasResult = true
      if (tag.name === 'w:p' && tag.kind === 'close' && open.splice(0).length > 0) fault('a field does not end in its paragraph')
    },
    end() {},
  }
}

const longestBookmarkName = 40

/** Bookmarks that end, each with a name of its own. */
function watchBookmarks(fault: Fault): Watcher {
  const open = new Set<string | null>()
  const ids = new Set<string | null>()
  const names = new Set<string | null>()
  return {
    see(tag) {
      if (tag.name !== 'w:bookmarkStart' && tag.name !== 'w:bookmarkEnd') return
      const id = attribute(tag, 'w:id')
      if (tag.name === 'w:bookmarkEnd' && !open.delete(id)) fault(`bookmark ${id} ends but has not begun`)
      if (tag.name !== 'w:bookmarkStart') return
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
