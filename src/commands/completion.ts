import { Argument } from 'commander'
import type { Register } from './command.ts'

/** Names of the shells; the scripts themselves are loaded when one is asked for. */
const shells = ['bash', 'zsh', 'powershell'] as const

export const registerCompletion: Register = (program, context) => {
  program.command('completion')
    .description('in đoạn lệnh để bash, zsh hoặc PowerShell gợi ý khi bấm phím Tab')
    .addArgument(new Argument('<shell>', 'bash, zsh hoặc powershell').choices([...shells]))
    .addHelpText('after', [
      '', 'Bật gợi ý cho mỗi lần mở cửa sổ lệnh:',
      '  bash        thêm dòng này vào ~/.bashrc:  source <(bao-cao completion bash)',
      '  zsh         thêm vào ~/.zshrc, sau dòng compinit:  source <(bao-cao completion zsh)',
      '  PowerShell  thêm vào tệp $PROFILE:  bao-cao completion powershell | Out-String | Invoke-Expression',
    ].join('\n'))
    .action(async (shell: (typeof shells)[number]) => {
      const { scripts } = await import('../completion/scripts.ts')
      context.io.stdout.write(scripts[shell])
    })
}

/** What the scripts call at each Tab: the words before the cursor's, then the cursor's own after a colon, which keeps an empty one from being lost. */
export const registerComplete: Register = (program, context) => {
  program.command('__complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      const { runComplete } = await import('./run-complete.ts')
      runComplete(context, program, words)
    })
}
