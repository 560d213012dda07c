import { describe, expect, test } from 'vitest'
import { c, cell, footnotes, makeDocx, noteMark, p, r, root, table } from './make-docx.ts'
import { linesOf, readWord } from './read-word.ts'

const lines = (body: string, parts: Record<string, string> = {}) => linesOf(readWord(makeDocx(body, parts)).file!.blocks)
const inP = (inner: string) => `<w:p>${inner}</w:p>`
const field = (instruction: string, result: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('what a reader sees', () => {
  test('tabs, breaks, hyphens and looks', () => {
    expect(lines(p('Chữ **đậm** và __nghiêng__') + inP(r('a\tb\nc') + r('2', 's') + '<w:r><w:noBreakHyphen/></w:r>'))).toEqual(['Chữ *đậm* và _nghiêng_', 'a\tb|c^2^-'])
  })

  test('tracked changes as they are accepted', () => {
    const body = inP(`${r('Tổng ')}<w:del w:id="1"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id="2">${r('15')}</w:ins>${r(' hồ sơ')}`)
    const { file, codes, words } = readWord(makeDocx(body))
    expect(linesOf(file!.blocks)).toEqual(['Tổng 15 hồ sơ'])
    expect(codes).toEqual(['word-changes'])
    expect(words).toContain('lấy 1 chỗ chèn thêm, bỏ 1 chỗ đã xóa')
  })

  test('fields as they were last shown, contents left out', () => {
    expect(lines(inP(r('Trang ') + field('PAGE', '7')))).toEqual(['Trang 7'])
    expect(lines(inP(field(' TOC \\o "1-3" ', 'I. Kết quả\t2')) + p('x'))).toEqual(['', 'x'])
    expect(lines(inP(`<w:fldSimple w:instr="DATE">${r('15/3/2026')}</w:fldSimple>`))).toEqual(['15/3/2026'])
    expect(lines(inP(field('HYPERLINK "https://a.vn/x"', 'trang')))).toEqual(['trang(https://a.vn/x)'])
  })

  test('notes, and those that are cited again', () => {
    const first = `<w:bookmarkStart w:id="3" w:name="_Ref1"/>${noteMark(1)}<w:bookmarkEnd w:id="3"/>`
    const { file } = readWord(makeDocx(inP(r('a') + first) + inP(r('b') + field('NOTEREF _Ref1 \\f \\h', '1') + '<w:r><w:endnoteReference w:id="2"/></w:r>'),
      { 'footnotes.xml': footnotes('Một\nHai'), 'endnotes.xml': root('endnotes', `<w:endnote w:id="2">${p('Cuối')}</w:endnote>`) }))
    expect(linesOf(file!.blocks)).toEqual(['a[f1]', 'b[f1][e2]'])
    expect([...file!.notes].map(([id, paragraphs]) => [id, linesOf(paragraphs).map(line => line.trim())])).toEqual([['f1', ['Một', 'Hai']], ['e2', ['Cuối']]])
  })

  test('links, and links whose address is not there', () => {
    const rels = '<Relationships><Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.vn/" TargetMode="External"/></Relationships>'
    expect(lines(inP(`<w:hyperlink r:id="rId5">${r('a')}</w:hyperlink><w:hyperlink w:anchor="x">${r('b')}</w:hyperlink>`), { '_rels/document.xml.rels': rels })).toEqual(['a(https://a.vn/)b'])
  })

  test('a text box once, behind its paragraph', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('HỎA TỐC')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('HỎA TỐC')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const { file, codes } = readWord(makeDocx(inP(r('trước') + drawing) + p('sau')))
    expect(linesOf(file!.blocks)).toEqual(['trước', 'HỎA TỐC', 'sau'])
    expect(codes).toEqual(['word-text-boxes'])
  })

  test('symbols of fonts, decomposed letters, a look-alike of Đ, invisible signs', () => {
    const { file, codes } = readWord(makeDocx(inP('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + r(' \uf0b7 ') + r('Ho\u0300a') + r(' \u00d0\u00e0 N\u1eb5ng\u200b'))))
    expect(linesOf(file!.blocks)).toEqual(['✓ • Hòa Đà Nẵng'])
    expect(codes).toEqual(['word-symbols'])
  })

  test('braces in pairs, which are no call', () => {
    const { file, codes } = readWord(makeDocx(inP(r('Số {') + r('{số}', 'b') + r('} { x }'))))
    expect(linesOf(file!.blocks)).toEqual(['Số {*{số}*} { x }'])
    expect(codes).toEqual(['word-braces'])
  })

  test('hidden text and pictures are told', () => {
    const { file, codes } = readWord(makeDocx(inP(r('a') + '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r>')))
    expect(linesOf(file!.blocks)).toEqual(['a'])
    expect(codes).toEqual(['word-images', 'word-hidden'])
  })

  const m = (inner: string) => `<m:oMath>${inner}</m:oMath>`
  const mr = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
  const fraction = (over: string, under: string, type = '') => `<m:f><m:fPr>${type}<m:ctrlPr/></m:fPr><m:num>${over}</m:num><m:den>${under}</m:den></m:f>`
  const raised = (base: string, sup: string) => `<m:sSup><m:e>${base}</m:e><m:sup>${sup}</m:sup></m:sSup>`
  test.each<[string, string, string]>([
    ['a fraction', r('đạt ') + m(fraction(mr('1'), mr('2'))) + r('.'), 'đạt 1/2.'],
    ['of sums', m(fraction(mr('a+b'), `<m:d><m:e>${mr('c-d')}</m:e></m:d>`)), '(a+b)/(c-d)'],
    ['in a fraction', m(fraction(mr('1'), fraction(mr('2'), mr('3')))), '1/(2/3)'],
    ['beside digits', r('có 2') + m(fraction(mr('1'), mr('2')) + mr('3')), 'có 2 1/2 3'],
    ['beside another', m(fraction(mr('1'), mr('2')) + fraction(mr('3'), mr('4'))), '1/2 3/4'],
    ['raised', m(raised(mr('10'), mr('6')) + mr('+1')), '10^6^+1'],
    ['a fraction that is raised to a power', m(raised(fraction(mr('1'), mr('2')), mr('3'))), '(1/2)^3^'],
    ['brackets of other kinds', m(`<m:d><m:dPr><m:begChr m:val="["/><m:sepChr m:val=";"/><m:endChr m:val=""/></m:dPr><m:e>${mr('1')}</m:e><m:e>${mr('2')}</m:e></m:d>`), '[1;2'],
    ['a change that was tracked', m(`<w:del w:id="1">${mr('1')}</w:del>${mr('2')}`), '2'],
  ])('a formula in one line: %s', (_, inner, line) => {
    const { file, codes } = readWord(makeDocx(inP(r('x: ') + inner)))
    expect(linesOf(file!.blocks)).toEqual([`x: ${line}`])
    expect(codes).toEqual(line === '2' ? ['word-changes'] : [])
  })

  test('formulas that no line can hold are told, with the words beside them', () => {
    const root = `<m:rad><m:deg/><m:e>${mr('16')}</m:e></m:rad>`
    const { file, codes, words } = readWord(makeDocx(inP(r('Độ lệch ') + m(root)) + p('giữa') + inP(m(raised(mr('2'), raised(mr('3'), mr('4'))))) + inP(m(fraction(mr('n'), mr('k'), '<m:type m:val="noBar"/>')))))
    expect(linesOf(file!.blocks)).toEqual(['Độ lệch 16', 'giữa', '2^34^', 'n/k'])
    expect(codes).toEqual(['word-formulas'])
    expect(words).toContain('3 công thức (Equation) không viết được trên một dòng nên chỉ còn các chữ, các số liền nhau: ở đoạn "Độ lệch 16", ở đoạn "234", ở đoạn "n/k"')
  })

  test('words that are struck out are left out and told', () => {
    const struck = (text: string, name: string) => `<w:r><w:rPr><w:${name}/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
    const { file, codes, words } = readWord(makeDocx(inP(r('Có ') + struck('120', 'strike') + struck(' ', 'strike') + r('150') + struck(' hộ', 'dstrike'))))
    expect(linesOf(file!.blocks)).toEqual(['Có 150'])
    expect(codes).toEqual(['word-struck'])
    expect(words).toContain('bỏ 2 đoạn chữ bị gạch ngang (Strikethrough): "120", "hộ"')
  })

  test('what Word draws itself is told, with the words beside it', () => {
    const drawn = (instruction: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = inP(r('Tỷ lệ ') + drawn('EQ \\f(3;4)')) + inP(r('Có ') + field('FORMCHECKBOX', '')) + inP(r('a') + '<w:r><w:sym w:font="Wingdings"/></w:r>') + inP(drawn('PAGE')) + inP('<w:fldSimple w:instr="DATE"/>')
    const { codes, words } = readWord(makeDocx(body))
    expect(codes).toEqual(['word-fields'])
    expect(words).toContain('5 chỗ do Word tự vẽ, trong tệp không có chữ nên bị mất: trường (Field) "EQ \\f(3;4)" ở đoạn "Tỷ lệ", ô đánh dấu ở đoạn "Có", ký hiệu (Symbol) ở đoạn "a", trường (Field) "PAGE" ở đoạn không có chữ nào khác, trường (Field) "DATE" ở đoạn không có chữ nào khác')
  })

  test('fields that show nothing, or have their result, are not told', () => {
    const mark = (instruction: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const inner = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${mark('PAGE')}<w:r><w:instrText> = 1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('một')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(readWord(makeDocx(inP(r('a') + mark('XE "a"') + field('MERGEFIELD x', '') + field('EQ \\f(3;4)', '3/4') + inner))).codes).toEqual([])
  })

  test('content controls that nobody has filled in are left out, their cells and paragraphs stay', () => {
    const control = (inner: string, properties = '<w:showingPlcHdr/>') => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
    const hint = 'Click or tap here to enter text.'
    const body = inP(r('Tên: ') + control(r(hint)) + r('.')) + control(p(hint)) + table(['a', 'b'], ['c']).replace('</w:tr></w:tbl>', `${control(cell(hint))}</w:tr></w:tbl>`) + control(p('điền rồi'), '<w:showingPlcHdr w:val="0"/>')
    const { file, codes, words } = readWord(makeDocx(body))
    expect(linesOf(file!.blocks)).toEqual(['Tên: .', '', 'a ; b', 'c ; ', 'điền rồi'])
    expect(codes).toEqual(['word-placeholders'])
    expect(words).toContain('bỏ 3 chỗ của biểu mẫu (Content Control) chưa ai điền')
  })

  test('a page that ends between words ends their line', () => {
    const page = '<w:r><w:br w:type="page"/></w:r>'
    expect(lines(inP(page + r('Trước') + page + r('sau.') + page) + inP(page) + p('x'))).toEqual(['Trước|sau.', '', 'x'])
  })

  test('comments are kept apart', () => {
    const { file, codes } = readWord(makeDocx(p('a'), { 'comments.xml': root('comments', `<w:comment w:id="0" w:author="Lãnh đạo">${p('Xem lại số này')}</w:comment>`) }))
    expect(file!.left.comments).toEqual([{ author: 'Lãnh đạo', text: 'Xem lại số này' }])
    expect(codes).toEqual(['word-comments'])
  })

  test('a name space called otherwise, and the strict form', () => {
    const strict = new TextDecoder().decode(makeDocx(p('a')))
    expect(strict).not.toBe('')
    const bytes = makeDocx('', { 'document.xml': '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:rPr><x:b/></x:rPr><x:t>chữ</x:t></x:r></x:p></x:body></x:document>' })
    expect(linesOf(readWord(bytes).file!.blocks)).toEqual(['*chữ*'])
  })
})

describe('numbers of lists', () => {
  const level = (at: number, format: string, text: string, more = '') => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = root('numbering', [
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '\uf0b7')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  ].join(''))
  const item = (text: string, at: number, id = 1) => p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)

  test('are counted as Word shows them', () => {
    const body = [item('A', 0), item('b', 1), item('c', 2), item('d', 2), item('e', 3), item('f', 4), item('g', 1), item('H', 0), item('i', 1), item('j', 1, 2), item('k', 1, 2), p('l', '<w:numPr><w:numId w:val="0"/></w:numPr>')].join('')
    expect(lines(body, { 'numbering.xml': numbering })).toEqual(['I. A', '1. b', '1.1. c', '1.2. d', 'a) e', '• f', '2. g', 'II. H', '1. i', '1. j', '2. k', 'l'])
  })

  test('an empty cell shows its number', () => {
    const body = table([cell(item('', 1)), 'x'], [cell(item('', 1)), 'y'])
    expect(lines(body, { 'numbering.xml': numbering })).toEqual(['1.  ; x', '2.  ; y'])
  })
})

test('cells that reach over others', () => {
  expect(lines(table([cell(p('a'), '<w:vMerge w:val="restart"/>'), cell(p('b'), '<w:gridSpan w:val="2"/>')], [cell(p(''), '<w:vMerge/>'), 'c', 'd']))).toEqual(['a ; b<2', '^^ ; c ; d'])
})

test('styles are followed down to what they are based on', () => {
  const styles = root('styles', [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Tiêu đề"/><w:basedOn w:val="H"/><w:rPr><w:i/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="T"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:caps/></w:rPr></w:style>',
  ].join(''))
  const { file } = readWord(makeDocx(p('kết quả', '<w:pStyle w:val="T"/>') + c('thường'), { 'styles.xml': styles }))
  expect(file!.blocks[0]).toMatchObject({ outline: 2, alignment: 'center', content: [{ text: 'KẾT QUẢ', bold: true, italic: true, size: 14 }] })
  expect(file!.blocks[1]).toMatchObject({ outline: null, content: [{ text: 'thường', bold: false, size: 14 }] })
})
