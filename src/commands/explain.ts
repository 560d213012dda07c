import type { CommonOptions, Register } from './command.ts'

export const registerExplain: Register = (program, context) => {
  program.command('explain')
    .description('giải thích một quy tắc kiểm tra; không ghi mã thì liệt kê tất cả')
    .argument('[mã]', 'mã trong ngoặc vuông của thông báo, ví dụ rate-mismatch')
    .addHelpText('after', '\nVí dụ:\n  bao-cao explain rate-mismatch')
    .action(async (code: string | undefined, _options: CommonOptions) => {
      const { runExplain } = await import('./run-explain.ts')
      context.finish(runExplain(context, code ?? null))
    })
}
