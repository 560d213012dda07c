import type { BlockCall, BlockHelper, Helper } from '../helper.ts'

type Comparison = (left: unknown, right: unknown) => boolean

/** Zero is a figure that is there: it counts as true. Empty text, an empty list, `null` and `false` don't. */
function isThere(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== false && value !== ''
}

function block(name: string, about: string, examples: Helper['examples'], run: BlockHelper['run']): Helper {
  return { name, use: 'block', usage: `{{#${name} …}} … {{else}} … {{/${name}}}`, about, examples, params: ['any'], options: {}, run }
}

function comparison(name: string, about: string, compare: Comparison): Helper {
  return {
    name, use: 'inline', usage: `{{#if (${name} a b)}} … {{/if}}`, about, examples: [], params: ['any', 'any'], options: {},
    run: ({ args: [left, right] }) => compare(left, right),
  }
}

function combination(name: string, about: string, combine: (values: readonly boolean[]) => boolean): Helper {
  return {
    name, use: 'inline', usage: `{{#if (${name} a b …)}} … {{/if}}`, about, examples: [], params: ['any'], rest: 'any', options: {},
    run: ({ args }) => combine(args.map(isThere)),
  }
}

/** Entries of a list, one after the other. */
function each(call: BlockCall): string {
  const [list] = call.args
  if (!Array.isArray(list) || list.length === 0) return call.otherwise()
  return list.map((entry, index) => call.inner(entry, { index, key: index, first: index === 0, last: index === list.length - 1 })).join('')
}

const branch = (call: BlockCall, isTaken: boolean) => (isTaken ? call.inner() : call.otherwise())

export const logic: readonly Helper[] = [
  block('if', 'Phần trong khối chỉ in khi có giá trị. Số 0 là một số liệu đã có nên được coi là có; muốn hỏi "lớn hơn 0" thì viết `(gt … 0)`.',
    [{ template: '{{#if report.number}}Số {{report.number}}{{else}}Chưa có số{{/if}}', gives: 'Chưa có số' }, { template: '{{#if 0}}có{{else}}không{{/if}}', gives: 'có' }],
    call => branch(call, isThere(call.args[0]))),
  block('unless', 'Ngược với `if`.', [{ template: '{{#unless report.number}}Dự thảo{{/unless}}', gives: 'Dự thảo' }],
    call => branch(call, !isThere(call.args[0]))),
  block('each', 'Phần trong khối in một lần cho mỗi mục; `{{else}}` in khi không có mục nào. `@index` đếm từ 0, `@first` và `@last` cho biết mục đầu, mục cuối.',
    [{ template: '{{#each agencies}}{{short}}{{#unless @last}}, {{/unless}}{{/each}}', gives: 'SYT, CAT' }], each),
  block('with', 'Phần trong khối lấy tên từ bên trong một mục.', [{ template: '{{#with period}}{{month}}{{/with}}', gives: '4/2026' }],
    call => (isThere(call.args[0]) ? call.inner(call.args[0]) : call.otherwise())),
  comparison('eq', 'Hai giá trị bằng nhau.', (left, right) => String(left) === String(right)),
  comparison('gt', 'Số thứ nhất lớn hơn số thứ hai.', (left, right) => Number(left) > Number(right)),
  comparison('lt', 'Số thứ nhất nhỏ hơn số thứ hai.', (left, right) => Number(left) < Number(right)),
  combination('and', 'Mọi giá trị đều có.', values => values.every(Boolean)),
  combination('or', 'Có ít nhất một giá trị.', values => values.some(Boolean)),
  combination('not', 'Không có giá trị nào.', values => !values.some(Boolean)),
]
