import { Option } from 'commander'
import type { Register } from './command.ts'
import { stages } from './preview-stages.ts'
import type { PreviewOptions } from './run-preview.ts'

export const registerPreview: Register = (program, context) => {
  program.command('preview')
    .description('xem báo cáo trong trình duyệt, tự cập nhật khi sửa số liệu hoặc mẫu')
    .option('--month <tháng>', 'kỳ cần xem, ví dụ 2026-04 hoặc 4/2026 (mặc định: kỳ mới nhất)')
    .option('--half <nửa-năm>', 'xem báo cáo 6 tháng, ví dụ 2026-H1')
    .option('--year <năm>', 'xem báo cáo năm, ví dụ 2026')
    .option('--document <mã-văn-bản>', 'xem văn bản không theo kỳ: tên thư mục của nó trong data')
    .option('--template <mẫu>', 'dùng mẫu này thay cho mẫu ghi trong số liệu')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .option('--port <cổng>', 'cổng trên máy này (mặc định: cổng còn trống)')
    .option('--no-open', 'chỉ in địa chỉ, không tự mở trình duyệt')
    .addOption(new Option('--stage <chặng>', 'chỉ in giá trị ở một chặng ra màn hình, cho người viết mẫu').choices([...stages]))
    .addHelpText('after', '\nVí dụ:\n  bao-cao preview --month 2026-04\n  bao-cao preview --month 2026-04 --stage figures')
    .action(async (_, command) => {
      const { runPreview } = await import('./run-preview.ts')
      context.finish(await runPreview(context, command.optsWithGlobals() as PreviewOptions))
    })
}
