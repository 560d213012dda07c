import type { Register } from './command.ts'
import type { WatchOptions } from './run-watch.ts'

export const registerWatch: Register = (program, context) => {
  program.command('watch')
    .description('dựng lại tệp Word mỗi khi số liệu hoặc mẫu thay đổi, cho đến khi bấm Ctrl+C')
    .option('--month <tháng>', 'kỳ cần dựng, ví dụ 2026-04 hoặc 4/2026')
    .option('--half <nửa-năm>', 'báo cáo 6 tháng, ví dụ 2026-H1')
    .option('--year <năm>', 'báo cáo năm, ví dụ 2026')
    .option('--document <mã-văn-bản>', 'văn bản không theo kỳ: tên thư mục của nó trong data')
    .option('--template <mẫu>', 'dùng mẫu này thay cho mẫu ghi trong số liệu')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .option('--out <thư mục>', 'thư mục ghi kết quả (mặc định: out)')
    .option('--draft', 'bản để góp ý: mỗi lỗi, mỗi cảnh báo là một ghi chú (Comment) của Word tại chỗ')
    .addHelpText('after', '\nVí dụ:\n  bao-cao watch --month 2026-04')
    .action(async (_, command) => {
      const { runWatch } = await import('./run-watch.ts')
      context.finish(await runWatch(context, command.optsWithGlobals() as WatchOptions))
    })
}
