import type { Parts } from './compile-parts.ts'
import { valuesOf } from './xml-tag.ts'

/** Comments and their marks: each comment written once, begun, ended and marked once and in this order, in the text and nowhere else. */
export function lintComments(parts: Parts): readonly string[] {
  const document = parts.get('word/document.xml') ?? ''
  const definitions = parts.get('word/comments.xml') ?? ''
  const written = valuesOf(definitions, /<w:comment [^>]*w:id="([^"]*)"/g)
  const steps = new Map<string, string>()
  for (const [, step, id] of document.matchAll(/<w:comment(RangeStart|RangeEnd|Reference) w:id="([^"]*)"/g)) steps.set(id!, `${steps.get(id!) ?? ''}${step} `)
  return [
    ...written.filter((id, index) => written.indexOf(id) !== index).map(id => `word/comments.xml: two comments ${id}`),
    ...[...steps.keys()].filter(id => !written.includes(id)).map(id => `word/document.xml: there is no comment ${id}`),
    ...written.filter(id => steps.get(id) !== 'RangeStart RangeEnd Reference ').map(id => `word/document.xml: comment ${id} is not begun, ended and marked once in this order`),
    ...[...definitions.matchAll(/<w:comment [^>]*w:id="([^"]*)"[^>]*>(.*?)<\/w:comment>/gs)].filter(([, , content = '']) => !content.includes('</w:p>')).map(([, id]) => `word/comments.xml: comment ${id} has no paragraph`),
    ...[...parts].filter(([path, xml]) => path !== 'word/document.xml' && /<w:comment(?:Range|Reference)/.test(xml)).map(([path]) => `${path}: a comment outside of the text`),
  ]
}
