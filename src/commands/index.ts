import { registerAdd } from './add.ts'
import { registerBuild } from './build.ts'
import { registerCheck } from './check.ts'
import { registerClose } from './close.ts'
import type { Register } from './command.ts'
import { registerComplete, registerCompletion } from './completion.ts'
import { registerDiff } from './diff.ts'
import { registerDoctor } from './doctor.ts'
import { registerExplain } from './explain.ts'
import { registerExport } from './export.ts'
import { registerFmt } from './fmt.ts'
import { registerForm } from './form.ts'
import { registerImport } from './import.ts'
import { registerInit } from './init.ts'
import { registerNew } from './new.ts'
import { registerPreview } from './preview.ts'
import { registerSchema } from './schema.ts'
import { registerStatus } from './status-command.ts'
import { registerTemplate } from './template.ts'
import { registerTrend } from './trend.ts'
import { registerWatch } from './watch.ts'

/** By the word that asks for each, in the order of the help. */
export const commands: Readonly<Record<string, Register>> = {
  build: registerBuild, check: registerCheck, preview: registerPreview, watch: registerWatch, new: registerNew, add: registerAdd, form: registerForm, import: registerImport,
  status: registerStatus, trend: registerTrend, export: registerExport, fmt: registerFmt, diff: registerDiff, close: registerClose, explain: registerExplain, init: registerInit,
  template: registerTemplate, schema: registerSchema, doctor: registerDoctor, completion: registerCompletion,
}

/** What only the program's own scripts call. */
export const hiddenCommands: readonly Register[] = [registerComplete]
