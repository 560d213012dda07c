import { bashScript } from './bash-script.ts'
import { powershellScript } from './powershell-script.ts'
import { zshScript } from './zsh-script.ts'

/** By the shell's name. */
export const scripts = { bash: bashScript, zsh: zshScript, powershell: powershellScript } as const
