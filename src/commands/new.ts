import type { Register } from './command.ts'
import type { NewOptions } from './run-new.ts'

export const registerNew: Register = (program, context) => {
  program.command('new')
    .description('tạo kỳ mới từ kỳ trước: cùng cơ quan, cùng bố cục, số liệu để trống')
    .option('--month <tháng>', 'kỳ cần tạo, ví dụ 2026-05 hoặc 5/2026')
    .option('--from <tháng>', 'lấy theo kỳ này (mặc định: tháng liền trước)')
    .option('--keep', 'giữ số liệu của kỳ trước, mỗi số kèm ghi chú "# chuyển từ tháng trước"')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .addHelpText('after', [
      '\nSố liệu, ngày gửi, văn bản, số và ngày báo cáo để trống; đoạn văn, chú thích, danh sách được giữ lại,',
      'phía trên ghi dòng "# cần xác nhận": mục nào đã đọc lại và đúng thì xóa dòng ấy.',
    ].join('\n'))
    .addHelpText('after', '\nVí dụ:\n  bao-cao new --month 2026-05\n  bao-cao new --month 2026-05 --from 2026-03 --keep')
    .action(async (_, command) => {
      const { runNew } = await import('./run-new.ts')
      context.finish(await runNew(context, command.optsWithGlobals() as NewOptions))
    })
}
