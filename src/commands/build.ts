import type { Register } from './command.ts'
import type { BuildOptions } from './run-build.ts'

export const registerBuild: Register = (program, context) => {
  program.command('build')
    .description('dựng báo cáo của một kỳ (tháng, 6 tháng, năm), một văn bản riêng, hoặc tất cả')
    .option('--month <tháng>', 'kỳ cần dựng, ví dụ 2026-04 hoặc 4/2026')
    .option('--half <nửa-năm>', 'báo cáo 6 tháng tổng hợp từ các tháng, ví dụ 2026-H1 hoặc 2026-H2')
    .option('--year <năm>', 'báo cáo năm tổng hợp từ các tháng, ví dụ 2026')
    .option('--document <mã-văn-bản>', 'văn bản không theo kỳ (kế hoạch, tờ trình…): tên thư mục của nó trong data')
    .option('--all', 'dựng mọi tháng và mọi văn bản có tệp report.yaml')
    .option('--template <mẫu>', 'dùng mẫu này thay cho mẫu ghi trong số liệu')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .option('--out <thư mục>', 'thư mục ghi kết quả (mặc định: out)')
    .option('--format <dạng>', 'docx để ký và in, pdf (cần LibreOffice) để gửi, html để xem bằng trình duyệt, md để đọc và so sánh (mặc định: docx)')
    .option('--final', 'bản chính thức: phải có đủ số, ngày, số liệu và không còn cảnh báo nào')
    .option('--draft', 'bản để góp ý: mỗi lỗi, mỗi cảnh báo là một ghi chú (Comment) của Word tại chỗ; dựng được cả khi còn lỗi')
    .option('--force', 'ghi đè lên tệp đã sửa trong Word (bản đã sửa được giữ lại bên cạnh)')
    .addHelpText('after', '\nVí dụ:\n  bao-cao build --month 2026-04\n  bao-cao build --half 2026-H1\n  bao-cao build --document ke-hoach-2025\n  bao-cao build --all --format md')
    .action(async (_, command) => {
      const { runBuild } = await import('./run-build.ts')
      context.finish(await runBuild(context, command.optsWithGlobals() as BuildOptions))
    })
}
