import type { Register } from './command.ts'
import type { ImportOptions } from './run-import.ts'

export const registerImport: Register = (program, context) => {
  program.command('import')
    .description('nhận số liệu từ các phiếu Excel đã điền vào tệp số liệu của cơ quan')
    .argument('<tệp.xlsx...>', 'các phiếu do "bao-cao form" lập và cơ quan đã điền')
    .option('--month <tháng>', 'kỳ của các phiếu, ví dụ 2026-05 hoặc 5/2026')
    .option('--agency <mã cơ quan>', 'chỉ nhận phiếu của cơ quan này')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .option('--check', 'chỉ đọc thử và cho biết sẽ thay đổi gì, không ghi')
    .addHelpText('after', '\nVí dụ:\n  bao-cao import so-y-te.xlsx --month 2026-05\n  bao-cao import phieu/*.xlsx --month 2026-05 --check')
    .action(async (files: readonly string[], _, command) => {
      const { runImport } = await import('./run-import.ts')
      context.finish(await runImport(context, files, command.optsWithGlobals() as ImportOptions))
    })
}
