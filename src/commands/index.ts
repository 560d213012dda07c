import { registerBuild } from './build.ts'
import { registerCheck } from './check.ts'
import type { Register } from './command.ts'
import { registerExplain } from './explain.ts'
import { registerInit } from './init.ts'
import { registerSchema } from './schema.ts'

/** In the order of the help. */
export const commands: readonly Register[] = [registerBuild, registerCheck, registerExplain, registerInit, registerSchema]
