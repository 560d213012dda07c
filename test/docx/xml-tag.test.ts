import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellingNames } from '../../src/docx/lint/part-facts.ts'
import { readStretches } from '../../src/docx/lint/read-stretches.ts'
import { readTelling } from '../../src/docx/lint/read-telling.ts'
import { attribute, readTags, type XmlTag } from '../../src/docx/xml-tag.ts'

interface Seen {
  readonly kind: XmlTag['kind']
  readonly name: string
  readonly attributes: string
  readonly text: string
}

function read(xml: string): { readonly seen: readonly Seen[]; readonly broken: number } {
  const seen: Seen[] = []
  const broken = readStretches<XmlTag, readonly XmlTag[]>(xml, {
    ofTag: tag => tag,
    ofStretch: tags => tags,
    seeTags: show,
    see: show,
  })
  return { seen, broken }

  function show(tags: readonly XmlTag[], from: number, at: number): void {
    for (const [index, tag] of tags.entries()) seen.push({ ...tag, text: index === 0 ? xml.slice(from, at) : '' })
  }
}

function readOneByOne(xml: string): readonly Seen[] {
  const seen: Seen[] = []
  readTags(xml, (tag, text) => {
    seen.push({ ...tag, text })
  })
  return seen
}

/** Those that tell something of a part, and how many brackets open no tag. */
function telling(xml: string): { readonly seen: readonly XmlTag[]; readonly broken: number } {
  const seen: XmlTag[] = []
  const broken = readTelling(xml, tag => {
    seen.push(tag)
  })
  return { seen, broken }
}

/** The same by one pattern over the whole text. */
function readByPattern(xml: string): readonly Seen[] {
  let end = 0
  return [...xml.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)].map(match => {
    const [whole, closing, name, attributes, closed] = match
    const text = xml.slice(end, match.index)
    end = match.index + whole.length
    return { kind: closing === '/' ? 'close' : closed === '/' ? 'empty' : 'open', name: name!, attributes: attributes!, text }
  })
}

const tells = ({ name, attributes }: XmlTag) => tellingNames.includes(name) || attributes.includes(' r:')

test('tells kind, name, attributes and the text before', () => {
  expect(read('<?xml version="1.0"?><w:p a="1 > 0"><w:t xml:space="preserve"> a &lt; b</w:t><w:br /></w:p>')).toEqual({
    broken: 0,
    seen: [
      { kind: 'open', name: 'w:p', attributes: ' a="1 > 0"', text: '<?xml version="1.0"?>' },
      { kind: 'open', name: 'w:t', attributes: ' xml:space="preserve"', text: '' },
      { kind: 'close', name: 'w:t', attributes: '', text: ' a &lt; b' },
      { kind: 'empty', name: 'w:br', attributes: '', text: '' },
      { kind: 'close', name: 'w:p', attributes: '', text: '' },
    ],
  })
})

test('gives the value of an attribute by its whole name', () => {
  const tag: XmlTag = { kind: 'empty', name: 'w:a', attributes: ' w14:id="1" w:id="2"' }
  expect([attribute(tag, 'w:id'), attribute(tag, 'w14:id'), attribute(tag, 'id')]).toEqual(['2', '1', null])
})

test('counts brackets that open no tag', () => {
  expect(read('<w:a><w:b<w:c x=1/>&lt;</w:a>').broken).toBe(2)
  expect(telling('<w:a><w:b<w:c x=1/>&lt;</w:a>').broken).toBe(2)
})

test('passes over tags that tell nothing', () => {
  const xml = '<?xml version="1.0"?><w:styles><w:style w:styleId="A"><w:name w:val="a"/><w:rPr/></w:style><w:a x="1 > 0" r:id="rId1">b</w:a></w:styles>'
  expect(telling(xml).seen.filter(tells)).toEqual([
    { kind: 'open', name: 'w:style', attributes: ' w:styleId="A"' },
    { kind: 'empty', name: 'w:name', attributes: ' w:val="a"' },
    { kind: 'close', name: 'w:style', attributes: '' },
    { kind: 'open', name: 'w:a', attributes: ' x="1 > 0" r:id="rId1"' },
  ])
})

test('reads any text as one pattern does', () => {
  const piece = fc.constantFrom(
    '<', '>', '/', '"', ' ', '="', 'w:p', 'w:t', 'a', '<w:p>', '</w:p>', '<w:br/>', ' w:val="1"', '<w:b w:val="1"/>', '<w:b w:val="a>b">', 'ế', '\n', '<?xml ',
    ' w:id="1"', '<w:a w:id="2">', '<w:name r:id="3"/>', '<w:c> r:',
  )
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join('')), xml => {
    const byPattern = readByPattern(xml)
    expect(read(xml).seen).toEqual(byPattern)
    expect(readOneByOne(xml)).toEqual(byPattern)
    const told = telling(xml)
    expect(told.broken).toBe(read(xml).broken)
    const tags = byPattern.map(({ kind, name, attributes }) => ({ kind, name, attributes }))
    expect(told.seen.filter(tells)).toEqual(tags.filter(tells))
  }), { numRuns: 2000 })
})

test('cuts a long part without losing a tag', () => {
  const xml = '<w:a>' + '<w:t x="1">chữ</w:t>'.repeat(30_000) + '</w:a>'
  expect(read(xml)).toEqual({ broken: 0, seen: readByPattern(xml) })
})
