import type { Register } from './command.ts'
import type { NewDocumentOptions } from './run-new-document.ts'
import type { NewOptions } from './run-new.ts'

export const registerNew: Register = (program, context) => {
  program.command('new')
    .description('tạo kỳ mới từ kỳ trước: cùng cơ quan, cùng bố cục, số liệu để trống; hoặc tạo một văn bản riêng')
    .option('--month <tháng>', 'kỳ cần tạo, ví dụ 2026-05 hoặc 5/2026')
    .option('--from <tháng>', 'lấy theo kỳ này (mặc định: tháng liền trước)')
    .option('--keep', 'giữ số liệu của kỳ trước, mỗi số kèm ghi chú "# chuyển từ tháng trước"')
    .option('--document <mã-văn-bản>', 'tạo văn bản không theo kỳ (kế hoạch, tờ trình…) mang mã này, ví dụ ke-hoach-2026')
    .option('--template <mẫu>', 'mẫu của văn bản mới, cùng với --document')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .addHelpText('after', [
      '\nSố liệu, ngày gửi, văn bản, số và ngày báo cáo để trống; đoạn văn, chú thích, danh sách được giữ lại,',
      'phía trên ghi dòng "# cần xác nhận": mục nào đã đọc lại và đúng thì xóa dòng ấy.',
    ].join('\n'))
    .addHelpText('after', '\nVí dụ:\n  bao-cao new --month 2026-05\n  bao-cao new --month 2026-05 --from 2026-03 --keep\n  bao-cao new --document ke-hoach-2026 --template ke-hoach')
    .action(async (_, command) => {
      const options = command.optsWithGlobals() as NewOptions & NewDocumentOptions
      if (options.document === undefined) {
        const { runNew } = await import('./run-new.ts')
        return context.finish(await runNew(context, options))
      }
      const { runNewDocument } = await import('./run-new-document.ts')
      context.finish(await runNewDocument(context, options))
    })
}
