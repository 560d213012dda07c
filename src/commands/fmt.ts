import type { Register } from './command.ts'
import type { FmtOptions } from './run-fmt.ts'

export const registerFmt: Register = (program, context) => {
  program.command('fmt')
    .description('sắp xếp các tệp YAML về một kiểu viết thống nhất, không đổi nội dung')
    .argument('[tệp...]', 'tệp hoặc thư mục; không ghi thì sắp xếp mọi tệp YAML của thư mục làm việc')
    .option('--check', 'chỉ liệt kê các tệp chưa đúng kiểu, không ghi gì')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .addHelpText('after', '\nVí dụ:\n  bao-cao fmt\n  bao-cao fmt --check\n  bao-cao fmt data/2026-05/so-y-te.yaml')
    .action(async (files: string[], _, command) => {
      const { runFmt } = await import('./run-fmt.ts')
      context.finish(await runFmt(context, files, command.optsWithGlobals() as FmtOptions))
    })
}
