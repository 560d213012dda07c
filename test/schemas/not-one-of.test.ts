import { expect, test } from 'vitest'
import { chartSchema } from '../../src/schemas/chart.ts'
import { catalogueSchema } from '../../src/schemas/catalogue.ts'
import { layoutSchema } from '../../src/schemas/layout.ts'
import type { Shape } from '../../src/schemas/shape.ts'
import { yamlToValue } from '../../src/schemas/yaml-to-value.ts'
import { sourceToYaml } from '../../src/yaml/source-to-yaml.ts'

const schemas: Readonly<Record<'layout' | 'chart' | 'catalogue', Shape<unknown>>> = { layout: layoutSchema, chart: chartSchema, catalogue: catalogueSchema }

test.each([
  ['layout', 'kind: BÁO CÁO\ncode: BC\nappendices: [{ body: a.hbs, title: A, orientation: ngang }]\n', 'có phải bạn muốn viết "landscape"?'],
  ['chart', 'title: A\ntype: Đường\nrows: a.b\nlabel: x\nvalues: [{ field: y, name: Y }]\n', 'có phải bạn muốn viết "line"?'],
  ['catalogue', 'indicators:\n  a: { label: A, unit: a, agency: b, kind: lũy kế }\n', 'có phải bạn muốn viết "cumulative"?'],
  ['chart', 'title: A\ntype: tròn\nrows: a.b\nlabel: x\nvalues: [{ field: y, name: Y }]\n', 'ghi đúng một trong các giá trị ấy'],
] as const)('a value in Vietnamese is understood: %s', (schema, text, hint) => {
  const hints: (string | null)[] = []
  const file = sourceToYaml(() => {}, { path: 'a.yaml', text })!
  yamlToValue(({ code, hint }) => void (code === 'not-one-of' && hints.push(hint)), schemas[schema], file)
  expect(hints).toEqual([hint])
})
