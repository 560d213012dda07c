// The yardstick: the document of a report written by a plain script on the `docx` package from its finished text, without data, template or checks. It has what the
// report has: fonts and spacing by styles, bold and italic words, links, lists, notes, tables with a heading row, a landscape appendix and page numbers.
import { readFileSync, writeFileSync } from 'node:fs'
import {
  AlignmentType, Document, ExternalHyperlink, FootnoteReferenceRun, Header, HeadingLevel, LevelFormat, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow,
  TextRun, WidthType,
} from 'docx'

const [source, target] = process.argv.slice(2)
const [body, ...definitions] = readFileSync(source, 'utf8').split(/^(?=\[\^\d+\]: )/m)
const cited = new Set()

/** What stands between two marks of bold and italic text, links and notes. */
const runsOf = (text, look = {}) => text.split(/(\*{1,3}[^*]+\*{1,3}|\[\^\d+\]|\[[^\]]+\]\([^)]+\))/).filter(part => part !== '').map(part => {
  const [, stars, inner] = /^(\*{1,3})([^*]+)\*+$/.exec(part) ?? []
  if (inner) return new TextRun({ ...look, text: inner, ...(stars.length > 1 && { bold: true }), ...(stars.length !== 2 && { italics: true }) })
  const [, label, link] = /^\[([^\]^]+)\]\(([^)]+)\)$/.exec(part) ?? []
  if (link) return new ExternalHyperlink({ link, children: [new TextRun({ text: label, style: 'Hyperlink' })] })
  const [, number] = /^\[\^(\d+)\]$/.exec(part) ?? []
  if (!number) return new TextRun({ ...look, text: part })
  if (cited.has(number)) return new TextRun({ text: number, superScript: true })
  cited.add(number)
  return new FootnoteReferenceRun(Number(number))
})

const headings = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]
const paragraphOf = line => {
  const [, marks, heading] = /^(#{1,4}) (.*)$/.exec(line) ?? []
  if (marks) return new Paragraph({ heading: headings[marks.length - 1], keepNext: true, children: runsOf(heading) })
  if (line.startsWith('- ')) return new Paragraph({ style: 'Body', numbering: { reference: 'points', level: 0 }, children: runsOf(line.slice(2)) })
  return new Paragraph({ style: 'Body', children: runsOf(line) })
}

/** Columns share the width of a landscape page, in twips. */
const tableOf = lines => {
  const rows = lines.filter(line => !/^\|[\s|:-]+\|$/.test(line)).map(line => line.slice(1, -1).split('|'))
  const widths = rows[0].map(() => Math.floor(14000 / rows[0].length))
  return new Table({
    layout: TableLayoutType.FIXED, columnWidths: widths, width: { size: 14000, type: WidthType.DXA },
    rows: rows.map((cells, index) => new TableRow({
      tableHeader: index === 0, cantSplit: true,
      children: cells.map((cell, column) => new TableCell({
        width: { size: widths[column], type: WidthType.DXA },
        children: [new Paragraph({ style: 'Cell', ...(index === 0 && { alignment: AlignmentType.CENTER }), children: runsOf(cell.trim(), index === 0 ? { bold: true } : {}) })],
      })),
    })),
  })
}

const childrenOf = text => {
  const children = []
  let table = []
  for (const line of [...text.split('\n').filter(one => one.trim() !== ''), '']) {
    if (line.startsWith('|')) {
      table.push(line)
      continue
    }
    if (table.length > 0) children.push(tableOf(table))
    table = []
    if (line !== '') children.push(paragraphOf(line))
  }
  return children
}

const header = new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] })
const sectionOf = (text, orientation) => ({
  properties: { page: { size: { width: 11906, height: 16838, orientation }, margin: { top: 1134, bottom: 1134, left: 1701, right: 850 } } },
  headers: { default: header },
  children: childrenOf(text),
})
const [main, ...appendices] = body.split(/^(?=# Phụ lục)/m)
const sections = [sectionOf(main, PageOrientation.PORTRAIT), ...appendices.map(text => sectionOf(text, PageOrientation.LANDSCAPE))]
const footnotes = Object.fromEntries(definitions.map(text => {
  const [, number, content] = /^\[\^(\d+)\]: ([^]*)$/.exec(text.trim())
  return [number, { children: content.split('\n\n').map(part => new Paragraph({ style: 'FootnoteText', children: runsOf(part.trim()) })) }]
}))
const heading = { run: { bold: true, size: 28, color: 'auto' }, paragraph: { indent: { firstLine: 720 } } }
writeFileSync(target, await Packer.toBuffer(new Document({
  styles: {
    default: { document: { run: { font: 'Times New Roman', size: 28, language: { value: 'vi-VN' } } }, title: heading, heading1: heading, heading2: heading, heading3: heading },
    paragraphStyles: [
      { id: 'Body', name: 'Body', basedOn: 'Normal', paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 720 }, spacing: { line: 276, before: 120 } } },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 24 } },
    ],
  },
  numbering: { config: [{ reference: 'points', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-' }] }] },
  footnotes,
  sections,
})))
