// The sample's last month many times over: every paragraph, note and task again under a name of its own, and templates that print them all.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const month = 'data/2026-04'
const template = 'templates/bao-cao-thang'

/** Writes a workspace into the folder: `times` = 10 has 360 notes and 330 rows in its appendix. */
export function grow(root, folder, times) {
  mkdirSync(join(folder, 'data'), { recursive: true })
  for (const name of ['bao-cao.yaml', template, 'data/agencies.yaml', 'data/indicators.yaml', 'data/tasks.yaml', month, 'data/2026-03']) cpSync(join(root, name), join(folder, name), { recursive: true })
  const change = (path, edit) => writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')))
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 2)

  change('data/tasks.yaml', text => again(text, 'tasks', copies, entries => entries))
  for (const name of readdirSync(join(folder, month)).filter(name => name.endsWith('.yaml'))) {
    change(`${month}/${name}`, text => ['paragraphs', 'footnotes'].reduce((grown, section) => again(grown, section, copies, entryOf), text))
  }
  const partials = readdirSync(join(folder, template, 'partials')).filter(name => name.endsWith('.hbs')).map(name => name.slice(0, -4))
  for (const name of partials) {
    const text = readFileSync(join(folder, template, `partials/${name}.hbs`), 'utf8')
    for (const copy of copies) writeFileSync(join(folder, template, `partials/${name}-${copy}.hbs`), named(text, copy))
  }
  change(`${template}/body.hbs`, text => text.replace(/^\{\{> ([a-z-]+)\}\}$/gm, (call, name) => [call, ...copies.map(copy => `{{> ${name}-${copy}}}`)].join('\n\n')))
  return folder
}

/** The sample's last two months, and before them so many more as make `months` in all. */
export function growHistory(root, folder, months) {
  grow(root, folder, 1)
  for (let back = 2; back < months; back++) {
    const before = new Date(Date.UTC(2026, 3 - back, 1))
    const name = before.toISOString().slice(0, 7)
    cpSync(join(root, 'data/2026-03'), join(folder, 'data', name), { recursive: true })
    const start = new Date(Date.UTC(2026, 2 - back, 1))
    const file = join(folder, 'data', name, 'report.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/^(?<head> +from: ).*$/m, `$<head>16/${start.getUTCMonth() + 1}/${start.getUTCFullYear()}`).replace(/^(?<head> +to: ).*$/m, `$<head>15/${before.getUTCMonth() + 1}/${before.getUTCFullYear()}`))
  }
  return folder
}

/** A file with the entries of one of its sections again for each copy. */
function again(text, section, copies, edit) {
  const found = new RegExp(`^${section}:\\n((?:(?: .*)?\\n)*)`, 'm').exec(text)
  if (!found) return text
  const end = found.index + found[0].length
  return `${text.slice(0, end).trimEnd()}\n${copies.map(copy => `\n${edit(found[1], copy).trimEnd()}\n`).join('')}\n${text.slice(end)}`
}

function entryOf(entries, copy) {
  return named(entries, copy).replace(/^ {2}([a-z\d-]+):/gm, `  $1-${copy}:`)
}

/** The same text naming the copy's own paragraphs and notes. */
function named(text, copy) {
  return text.replace(/(\{\{paragraph "[^"]+)"/g, `$1-${copy}"`).replace(/\[\^([a-z\d.-]+)\]/g, `[^$1-${copy}]`)
}
