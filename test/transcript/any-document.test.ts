import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourcesToOffice } from '../../src/period/sources-to-office.ts'
import { transcriptToFiles } from '../../src/transcript/transcript-to-files.ts'
import { wordToTranscript } from '../../src/transcript/word-to-transcript.ts'
import { sourceToYaml } from '../../src/yaml/source-to-yaml.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf, sourcesOf } from '../support/sources.ts'
import { c, cell, makeDocx, p, table } from '../word/make-docx.ts'
import { readWord } from '../word/read-word.ts'

const office = sourcesToOffice(() => {}, sourcesOf(new Map(filesOf(smallWorkspace)), '2026-04').office)!

/** Each word once, so that one that is lost is known. */
let count = 0
const word = fc.constantFrom('kết', 'Quả', 'CÔNG', 'đ').map(stem => `${stem}q${++count}q`)
const start = fc.constantFrom('', '', 'I. ', 'II/ ', '1. ', '1.1. ', 'a) ', '- ', '+ ', '• ', '# ', 'Nơi nhận: ', 'Kính gửi: ', 'Phụ lục ', 'Số: ', '(Kèm theo ', '{{', '> ', "'", '*', '\t\t')
const line = fc.tuple(start, fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '.', ':', ';', './.', '\t', ' :x')).map(([before, words, end]) => before + words.join(' ') + end)
const looked = fc.tuple(line, fc.constantFrom('plain', 'bold', 'lead')).map(([text, look]) => (look === 'bold' ? `**${text}**` : look === 'lead' ? `**${text}:** ${text}` : text))
const paragraph = fc.oneof(looked.map(text => p(text)), looked.map(c), line.map(text => p(`${text}\n${text}`)))
const grid = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map(rows => table(...rows.map(cells => cells.map(text => cell(p(text.startsWith('<') ? ' ' : text))))))
const head = fc.constantFrom('', c('**BÁO CÁO**') + c('**Kết quả**'))

test('whatever a document holds, the files can be read again and no word is lost', () => {
  fc.assert(fc.property(head, fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, grid), { minLength: 1, maxLength: 12 }), (title, blocks) => {
    const bytes = makeDocx(title + blocks.join(''))
    const { file } = readWord(bytes)
    if (!file) return
    const transcript = wordToTranscript(file)
    const { files } = transcriptToFiles(transcript, { month: '2026-04', template: 'cu', origin: 'cu.docx', office })
    for (const [path, text] of files) {
      if (path.endsWith('.yaml')) sourceToYaml(({ severity, message }) => expect.unreachable(`${severity} ${path}: ${message}\n${text}`), { path, text })
    }
    const kept = [...files.values(), ...transcript.unplaced].join('\n').toLowerCase()
    const lost = [...new Set((title + blocks.join('')).match(/[\p{L}]+q\d+q/gu) ?? [])].filter(one => !kept.includes(one.toLowerCase()))
    expect(lost, blocks.join('\n')).toEqual([])
  }), { numRuns: 400, seed: 11 })
})
