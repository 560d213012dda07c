import type { Register } from './command.ts'
import type { ImportOptions } from './run-import.ts'

export const registerImport: Register = (program, context) => {
  program.command('import')
    .description('nhận phiếu Excel đã điền, hoặc đưa một báo cáo Word cũ vào thư mục làm việc')
    .argument('<tệp...>', 'các phiếu .xlsx do "bao-cao form" lập và cơ quan đã điền, hoặc một báo cáo .docx')
    .option('--month <tháng>', 'kỳ của phiếu hoặc báo cáo, ví dụ 2026-05 hoặc 5/2026')
    .option('--agency <mã cơ quan>', 'chỉ nhận phiếu của cơ quan này')
    .option('--template <tên>', 'báo cáo Word: tên mẫu được lập (mặc định: nhap-<tháng>)')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .option('--check', 'chỉ đọc thử và cho biết sẽ thay đổi gì, không ghi')
    .addHelpText('after', [
      '\nBáo cáo Word được tách thành mẫu (đề mục, bảng, phụ lục), tệp của từng cơ quan và report.yaml của một kỳ chưa có; không tệp nào bị ghi đè.',
      'Con số trong câu được đề xuất thành chỉ tiêu ở data/<tháng>/de-xuat.md để xem lại.',
    ].join('\n'))
    .addHelpText('after', '\nVí dụ:\n  bao-cao import so-y-te.xlsx --month 2026-05\n  bao-cao import phieu/*.xlsx --month 2026-05 --check\n  bao-cao import bao-cao-thang-3.docx --month 2026-03')
    .action(async (files: readonly string[], _, command) => {
      const { runImport } = await import('./run-import.ts')
      context.finish(await runImport(context, files, command.optsWithGlobals() as ImportOptions))
    })
}
