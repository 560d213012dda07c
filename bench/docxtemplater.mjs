// The same text put into a template of docxtemplater, line by line: no notes, tables or styles, which its free version fills from what the template has.
import { readFileSync, writeFileSync } from 'node:fs'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

const [source, target] = process.argv.slice(2)
const paragraph = text => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const template = new PizZip()
template.file('[Content_Types].xml', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
template.file('_rels/.rels', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
template.file('word/document.xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('{#lines}')}${paragraph('{text}')}${paragraph('{/lines}')}</w:body></w:document>`)

const lines = readFileSync(source, 'utf8').split('\n').filter(line => line.trim() !== '').map(text => ({ text }))
const document = new Docxtemplater(template, { paragraphLoop: true })
document.render({ lines })
writeFileSync(target, document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
