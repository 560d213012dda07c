// The yardstick: the sample report's text written by a plain script on the `docx` package, without data, template or checks.
import { readFileSync, writeFileSync } from 'node:fs'
import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

const [source, target] = process.argv.slice(2)
const [body, ...definitions] = readFileSync(source, 'utf8').split(/^(?=\[\^\d+\]: )/m)
const footnotes = Object.fromEntries(definitions.map(text => {
  const [, number, content] = /^\[\^(\d+)\]: ([^]*)$/.exec(text.trim())
  return [number, { children: content.split('\n\n').map(part => new Paragraph(part.trim())) }]
}))

const cited = new Set()
const runs = text => text.split(/(\[\^\d+\])/).flatMap(part => {
  const number = /^\[\^(\d+)\]$/.exec(part)?.[1]
  if (number === undefined) return part === '' ? [] : [new TextRun(part)]
  if (cited.has(number)) return [new TextRun(number)]
  cited.add(number)
  return [new FootnoteReferenceRun(Number(number))]
})

const children = []
let rows = []
const closeTable = () => {
  if (rows.length > 0) children.push(new Table({ rows }))
  rows = []
}
for (const line of body.split('\n').filter(one => one.trim() !== '')) {
  if (line.startsWith('|')) {
    if (!/^\|[\s|:-]+\|$/.test(line)) rows.push(new TableRow({ children: line.slice(1, -1).split('|').map(cell => new TableCell({ children: [new Paragraph({ children: runs(cell.trim()) })] })) }))
  } else {
    closeTable()
    children.push(new Paragraph({ children: runs(line) }))
  }
}
closeTable()
writeFileSync(target, await Packer.toBuffer(new Document({ footnotes, sections: [{ children }] })))
