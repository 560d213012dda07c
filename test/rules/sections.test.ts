import { expect, test } from 'vitest'
import { partsOf, sectionsOf } from '../../src/rules/text/sections.ts'
import { passagesOfLines } from './passages-of-lines.ts'

const passages = passagesOfLines('= BÁO CÁO\n\nMở đầu.[^1]\n\n# I\n\nMột.\n\n| Ô 1\n\n| Ô 2\n\nHai.[^2]\n\n= PHỤ LỤC\n\n= Danh mục\n\nBa.', { 1: 'Chú.\n\nThích.', 2: 'Khác.' })
const shown = (groups: readonly (readonly { text: string }[])[]) => groups.map(group => group.map(({ text }) => text).join(' | '))

test('a section is a heading and what stands under it, the cells of a table, the paragraphs of one note', () => {
  expect(shown(sectionsOf(passages))).toEqual(['BÁO CÁO | Mở đầu.', 'I | Một.', 'Ô 1 | Ô 2', 'Hai.', 'PHỤ LỤC', 'Danh mục | Ba.', 'Chú. | Thích.', 'Khác.'])
  expect(sectionsOf([])).toEqual([])
})

test('a part is the body, an appendix with all lines of its title, or the notes', () => {
  expect(shown(partsOf(passages))).toEqual(['BÁO CÁO | Mở đầu. | I | Một. | Ô 1 | Ô 2 | Hai.', 'PHỤ LỤC | Danh mục | Ba.', 'Chú. | Thích. | Khác.'])
  expect(partsOf([])).toEqual([])
})
