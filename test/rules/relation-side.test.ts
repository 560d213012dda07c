import { expect, test } from 'vitest'
import { sideOf, unknownNames } from '../../src/rules/data/relation-side.ts'
import { subjectOf } from './subject-of.ts'

const { indicators } = subjectOf('--- data/2026-04/so-y-te.yaml\nagency: so-y-te\nindicators: { kiosk-kham-benh: 22 }\n').figures

test('unknown names, and where they stand in a side', () => {
  expect(unknownNames('kiosk', indicators)).toEqual([{ name: 'kiosk', path: [] }])
  expect(unknownNames(['kiosk-kham-benh', 5, 'kiosk'], indicators)).toEqual([{ name: 'kiosk', path: [2] }])
  expect([unknownNames('kiosk-kham-benh', indicators), unknownNames(5, indicators)]).toEqual([[], []])
})

test('a side is the sum of what it names and what was received, and says so', () => {
  const side = sideOf(['kiosk-kham-benh', 'so-suc-khoe-dien-tu', 1000], indicators)
  expect([side.sum, side.said, side.figures.map(({ id }) => id)]).toEqual([1022, '"Kiosk đăng ký khám bệnh" (22) cộng "Sổ sức khỏe điện tử" (0) cộng 1.000 là 1.022', ['kiosk-kham-benh', 'so-suc-khoe-dien-tu']])
  expect(sideOf(5, indicators)).toEqual({ sum: 5, said: '5', figures: [] })
})
