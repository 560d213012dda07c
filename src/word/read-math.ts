import { fractionEdge } from './edges.ts'
import type { Reading } from './reading.ts'
import type { WordInline } from './word-file.ts'
import { childOf, elementsOf, textIn, valueOf, type Element } from './xml.ts'

/** Letters as a run of the paragraph that the formula stands in. */
type Write = (raw: string, isRaised: boolean) => readonly WordInline[]

/** A formula in one line: `1/2`, `(a+b)/c`, `10` with a raised `6`. What has no such form gives its letters, one after the other. */
export function readMath(reading: Reading, element: Element, write: Write): WordInline[] {
  const inside = (name: string) => elementsOf(childOf(element, name) ?? nothing).flatMap(child => readMath(reading, child, write))
  switch (element.name) {
    case 'm:t': case 'w:t':
      return [...write(textIn(element), false)]
    case 'm:f':
      return [fractionEdge, ...asOperand(inside('m:num'), write), ...write('/', false), ...asOperand(inside('m:den'), write), fractionEdge]
    case 'm:sSup': {
      const base = inside('m:e')
      const raised = elementsOf(childOf(element, 'm:sup') ?? nothing).flatMap(child => readMath(reading, child, raw => write(raw, true)))
      return [...(base.includes(fractionEdge) ? asOperand(base, write) : base), ...raised]
    }
    case 'm:d': {
      const sign = (name: string, usual: string) => write(valueOf(childOf(element, 'm:dPr'), name, 'm:val') ?? usual, false)
      const parts = elementsOf(element).filter(({ name }) => name === 'm:e').map(part => elementsOf(part).flatMap(child => readMath(reading, child, write)))
      return [...sign('m:begChr', '('), ...parts.flatMap((part, index) => (index === 0 ? part : [...sign('m:sepChr', '|'), ...part])), ...sign('m:endChr', ')')]
    }
    case 'w:ins': case 'w:moveTo':
      reading.left.insertions++
      break
    case 'w:del': case 'w:moveFrom':
      reading.left.deletions++
      return []
  }
  return isProperty(element) ? [] : elementsOf(element).flatMap(child => readMath(reading, child, write))
}

const nothing: Element = { name: '', attributes: {}, children: [] }

/** Above or below a line, `a+b` is one thing: in one line it is put in brackets. */
function asOperand(inlines: WordInline[], write: Write): WordInline[] {
  const text = inlines.map(inline => (inline.type === 'text' ? inline.text : ' ')).join('').trim()
  return /^[\p{L}\d.,%]*$|^\([^()]*\)$/u.test(text) ? inlines : [...write('(', false), ...inlines, ...write(')', false)]
}

const linear = ['m:oMathPara', 'm:oMath', 'm:r', 'm:t', 'm:f', 'm:num', 'm:den', 'm:sSup', 'm:e', 'm:sup', 'm:d']

/** Whether one line says what the formula says: not of roots, sums, matrices, letters below others, or what is raised twice. */
export function isLinear(element: Element, isRaised = false): boolean {
  const { name } = element
  if (isProperty(element)) return true
  const isKnown = name.startsWith('w:') || (linear.includes(name) && valueOf(childOf(element, 'm:fPr'), 'm:type', 'm:val') !== 'noBar')
  return isKnown && !(isRaised && name === 'm:sup') && elementsOf(element).every(child => isLinear(child, isRaised || name === 'm:sup'))
}

function isProperty({ name }: Element): boolean {
  return name.endsWith('Pr')
}
