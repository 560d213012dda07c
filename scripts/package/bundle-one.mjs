// The whole program as one script, with what `init` copies inside: nothing is read beside it.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'esbuild'
import { clientScriptDefinition } from '../client-script.mjs'
import { programOptions } from '../program-options.mjs'
import { embeddedSchemasDefinition } from '../embedded-schemas.mjs'
import { settingFlags } from '../v8-flags.mjs'

const entry = `import { setFlagsFromString } from 'node:v8'
import { mainAsProcess } from './src/bao-cao.ts'
${settingFlags}
void mainAsProcess(process.argv.slice(2))`

/** The script, and the packages that it was made of as esbuild tells of them. */
export async function bundleOne(root, outfile) {
  const { metafile } = await build({
    ...programOptions,
    stdin: { contents: entry, resolveDir: root },
    absWorkingDir: root,
    outfile,
    // What a package has taken from another stands in its code only: it goes into a file beside the script.
    legalComments: 'external',
    metafile: true,
    // The folder beside the program is never asked for: what it would hold is inside.
    define: { embeddedStarter: JSON.stringify(textsIn(join(root, 'starter'))), 'import.meta.dirname': '""', ...await clientScriptDefinition(), ...await embeddedSchemasDefinition() },
  })
  return metafile
}

function textsIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()
    .map(file => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')])
}
