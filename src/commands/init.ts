import type { Register } from './command.ts'

export const registerInit: Register = (program, context) => {
  program.command('init')
    .description('tạo một thư mục làm việc mới, có sẵn số liệu và mẫu để sửa theo')
    .argument('<thư mục>', 'thư mục mới hoặc thư mục trống')
    .addHelpText('after', '\nVí dụ:\n  bao-cao init bao-cao-de-an-06')
    .action(async (folder: string) => {
      const { runInit } = await import('./run-init.ts')
      context.finish(await runInit(context, folder))
    })
}
