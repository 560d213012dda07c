import { Option } from 'commander'
import { checkFormats } from './check-formats.ts'
import type { Register } from './command.ts'
import type { CheckOptions } from './run-check.ts'

export const registerCheck: Register = (program, context) => {
  program.command('check')
    .description('kiểm tra số liệu và câu chữ của báo cáo, không ghi tệp nào')
    .option('--month <tháng>', 'kỳ cần kiểm tra, ví dụ 2026-04 hoặc 4/2026')
    .option('--half <nửa-năm>', 'kiểm tra báo cáo 6 tháng, ví dụ 2026-H1')
    .option('--year <năm>', 'kiểm tra báo cáo năm, ví dụ 2026')
    .option('--document <mã-văn-bản>', 'văn bản không theo kỳ (kế hoạch, tờ trình…): tên thư mục của nó trong data')
    .option('--all', 'kiểm tra mọi tháng và mọi văn bản có tệp report.yaml')
    .option('--template <mẫu>', 'dùng mẫu này thay cho mẫu ghi trong số liệu')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .addOption(new Option('--format <dạng>', 'pretty để đọc; short, json, github, sarif cho chương trình khác (mặc định: pretty)').choices([...checkFormats]))
    .option('--rule <mã quy tắc...>', 'chỉ chạy các quy tắc này')
    .option('--max-warnings <số>', 'coi là không đạt khi số cảnh báo vượt quá số này')
    .addHelpText('after', '\nVí dụ:\n  bao-cao check --month 2026-04\n  bao-cao check --all --format json')
    .action(async (_, command) => {
      const { runCheck } = await import('./run-check.ts')
      context.finish(await runCheck(context, command.optsWithGlobals() as CheckOptions))
    })
}
