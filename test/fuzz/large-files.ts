import { richWorkspace } from '../support/workspaces.ts'

/** Files to be put into the small workspace, about `size` letters large. */
type Make = (size: number) => Readonly<Record<string, string>>

const agency = 'data/2026-04/so-y-te.yaml'
const body = 'templates/mau/body.hbs'

/** Two bytes of UTF-8 a letter at most, so that the largest is one that the program still reads. */
const filled = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

function lines(size: number, line: (index: number) => string): string {
  const made: string[] = []
  for (let length = 0; length < size; length += made.at(-1)!.length + 1) made.push(line(made.length))
  return `${made.join('\n')}\n`
}

const paragraph = (text: string) => ({ [agency]: richWorkspace.get(agency)!.replace(/mo-dau: >-\n.*\n.*\n/, () => `mo-dau: ${JSON.stringify(text)}\n`) })
const paragraphs = (more: string) => ({ [agency]: richWorkspace.get(agency)!.replace('paragraphs:\n', () => `paragraphs:\n${more}`), [body]: '{{paragraph "so-y-te.p0"}}' })

const spread: Readonly<Record<string, string>> = {
  'one letter': 'a', stars: '*a ', carets: '^a', brackets: '[', links: '[a](https://a.vn) ', notes: '[^ghi-chu] ', 'unknown notes': '[^x] ', round: '(', numbers: '1.234 ', rates: '43,46% (1/2), ', digits: '1.', semicolons: 'a; ',
  dots: '.', capitals: 'UBND ', enumerators: '(1) a; ', points: '- a\n', braces: '{{', 'closing braces': '}}', tags: '{{period.month}} ', backslashes: '\\',
}

/** Files without end, and small ones that mean to become so. */
export const largeFiles: readonly (readonly [name: string, make: Make])[] = [
  ...Object.entries(spread).map(([name, piece]): [string, Make] => [`a paragraph of ${name}`, size => paragraph(filled(piece, size))]),
  ['a paragraph of blanks', size => paragraph(`a${filled(' ', size)}b`)],
  ['marks on one letter', size => paragraph(`a${filled('\u0323\u0302', size / 2)}`)],
  ['a body of headings', size => ({ [body]: filled('# a\n', size) })],
  ['a body of lines with tags', size => ({ [body]: filled('{{period.month}}\n', size) })],
  ['comments that are not closed', size => ({ [body]: filled('{{!-- ', size) })],
  ['a tag of blanks', size => ({ [body]: `{{${filled(' ', size)}}}` })],
  ['a tag that is not closed', size => ({ [body]: `{{${filled('a', size)}` })],
  ['blocks in blocks', size => ({ [body]: filled('{{#if 1}}', size / 2) + filled('{{/if}}', size / 2) })],
  ['conditions after conditions', size => ({ [body]: `{{#if 0}}${filled('{{else if 0}}', size)}{{/if}}` })],
  ['loops in loops', () => ({ [body]: `${'{{#each @root.agencies}}'.repeat(29)}x${'{{/each}}'.repeat(29)}` })],
  ['partials that multiply', () => ({
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`templates/mau/partials/p${index}.hbs`, `{{> p${index + 1}}}`.repeat(20)])),
    'templates/mau/partials/p9.hbs': 'x', [body]: '{{> p0}}',
  })],
  ['paragraphs that multiply', () => paragraphs(Array.from({ length: 40 }, (_, index) => `  p${index}: '${index < 39 ? `{{paragraph "p${index + 1}"}}`.repeat(2) : 'x'}'\n`).join(''))],
  ['paragraphs in a long row', size => paragraphs(`${lines(size, index => `  p${index}: '{{paragraph "p${index + 1}"}}'`)}`)],
  ['anchors that multiply', () => ({ [agency]: `a: &a [x,x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [${Array(10).fill(index ? `*b${index - 1}` : '*a').join(',')}]\n`).join('')}` })],
  ['open brackets', size => ({ [agency]: `a: ${filled('[', size)}` })],
  ['brackets closed in quotes', size => ({ [agency]: `a: ${filled('["]", ', size)}` })],
  ['dashes', size => ({ [agency]: filled('- ', size) })],
  ['stairs', size => ({ [agency]: Array.from({ length: Math.sqrt(size * 2) }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('') })],
  ['unknown names', size => ({ [agency]: lines(size, index => `k${index}: 1`) })],
  ['unknown indicators', size => ({ [agency]: `agency: so-y-te\nindicators:\n${lines(size, index => `  k${index}: 1`)}` })],
  ['one name again and again', size => ({ [agency]: filled('a: 1\n', size) })],
  ['a name', size => ({ [agency]: `${filled('a', size)}: 1` })],
  ['an id', size => ({ [agency]: `agency: ${filled('a', size)}` })],
  ['a number', size => ({ [agency]: `agency: so-y-te\nindicators:\n  kiosk: ${filled('1', size)}` })],
  ['an escape again and again', size => ({ [agency]: `a: "${filled('\\0', size)}"` })],
  ['empty lines', size => ({ [agency]: filled('\n', size) })],
  ['two colons in each line', size => ({ [agency]: filled('a: b: c\n', size) })],
  ['letters of another alphabet', size => ({ [agency]: filled('\u00d0 ', size / 2) })],
  ['control characters', size => ({ [agency]: filled('\u0001\u0002', size) })],
  ['acceptances', size => ({ [agency]: lines(size / 2, index => `# chấp nhận rate-mismatch: vì ${index}`) + richWorkspace.get(agency)! })],
]
