import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textToXml } from '../../src/xml/text-to-xml.ts'
import { attributeOf, changed, element, escaped, printXml, unescaped, withAttribute, withChild } from '../../src/xml/xml.ts'

describe('textToXml', () => {
  test.each([
    '<a/>', '<a b="1" c=\'2\'><d/>x &amp; y<e>z</e></a>', '<w:p w14:paraId="1"\n  x="a&gt;b"><w:t xml:space="preserve">  hai  </w:t></w:p>',
  ])('prints back %s', text => expect(printXml(textToXml(text)!.root)).toBe(text))

  test.each(['', 'x', '<a>', '<a></b>', '<a/><b/>', '<a b=1/>', '<a>&nbsp;</a>', '<!DOCTYPE a><a/>', '<a>\u0001</a>', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`])('refuses %j', text => {
    expect(textToXml(text)).toBeNull()
  })

  test('takes literal text for text, leaves comments out and knows the declaration', () => {
    const { head, root } = textToXml('\ufeff<?xml version="1.0"?>\n<!-- x --><a><![CDATA[1 < 2]]><!-- y --></a>\n')!
    expect(head).toBe('<?xml version="1.0"?>')
    expect(printXml(root)).toBe('<a>1 &lt; 2</a>')
  })

  test('any text comes back from an attribute and from between tags', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter(text => !/[\u0000-\u001f\ufffe\uffff]/.test(text)), text => {
      const { root } = textToXml(printXml(element('a', { b: text }, [escaped(text)])))!
      expect(attributeOf(root, 'b')).toBe(text)
      expect(unescaped(root.children.join(''))).toBe(text)
    }))
  })
})

test('what nobody changes is the same object', () => {
  const { root } = textToXml('<a><b><c/></b><d/></a>')!
  expect(changed(root, () => null)).toBe(root)
  const other = changed(root, one => (one.name === 'd' ? [] : null))
  expect(printXml(other)).toBe('<a><b><c/></b></a>')
  expect(other.children[0]).toBe(root.children[0])
})

test('a child takes its place in the order, and an attribute is written once', () => {
  const order = ['x', 'y', 'z']
  expect(printXml(withChild(textToXml('<a><x/><z/></a>')!.root, element('y'), order))).toBe('<a><x/><y/><z/></a>')
  expect(printXml(withChild(textToXml('<a><y b="1"/></a>')!.root, element('y'), order))).toBe('<a><y/></a>')
  expect(printXml(withAttribute(withAttribute(element('a'), 'b', '1'), 'b', '"2"'))).toBe('<a b="&quot;2&quot;"/>')
})
