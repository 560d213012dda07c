import { registerAdd } from './add.ts'
import { registerBuild } from './build.ts'
import { registerCheck } from './check.ts'
import type { Register } from './command.ts'
import { registerComplete, registerCompletion } from './completion.ts'
import { registerDiff } from './diff.ts'
import { registerExplain } from './explain.ts'
import { registerExport } from './export.ts'
import { registerFmt } from './fmt.ts'
import { registerForm } from './form.ts'
import { registerImport } from './import.ts'
import { registerInit } from './init.ts'
import { registerNew } from './new.ts'
import { registerSchema } from './schema.ts'
import { registerStatus } from './status-command.ts'
import { registerTrend } from './trend.ts'

/** In the order of the help. */
export const commands: readonly Register[] = [registerBuild, registerCheck, registerNew, registerAdd, registerForm, registerImport, registerStatus, registerTrend, registerExport, registerFmt, registerDiff, registerExplain, registerInit, registerSchema, registerCompletion, registerComplete]
