import { Option } from 'commander'
import type { Register } from './command.ts'
import type { StatusOptions } from './run-status.ts'
import { statusFormats } from './status-formats.ts'

export const registerStatus: Register = (program, context) => {
  program.command('status')
    .description('xem cơ quan nào đã gửi số liệu, còn thiếu gì, chỉ tiêu được giao đến đâu')
    .option('--month <tháng>', 'kỳ cần xem, ví dụ 2026-04 hoặc 4/2026')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .addOption(new Option('--format <dạng>', 'pretty để đọc; md, html để gửi; json cho chương trình khác (mặc định: pretty)').choices([...statusFormats]))
    .option('--out <tệp>', 'ghi vào tệp này thay vì in ra màn hình')
    .option('--force', 'ghi đè lên tệp đã có (bản cũ được giữ lại bên cạnh)')
    .addHelpText('after', '\nVí dụ:\n  bao-cao status --month 2026-04\n  bao-cao status --month 4/2026 --format html --out tien-do.html')
    .action(async (_, command) => {
      const { runStatus } = await import('./run-status.ts')
      context.finish(await runStatus(context, command.optsWithGlobals() as StatusOptions))
    })
}
