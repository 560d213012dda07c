import { Option } from 'commander'
import type { Register } from './command.ts'
import { diffFormats } from './diff-formats.ts'
import type { DiffOptions } from './plan-diff.ts'

export const registerDiff: Register = (program, context) => {
  program.command('diff')
    .description('so sánh hai kỳ, hoặc một kỳ với bản cũ của nó: số liệu, văn bản, câu chữ')
    .argument('<kỳ>', 'kỳ trước, ví dụ 2026-03 hoặc 3/2026; với --rev là kỳ cần xem lại')
    .argument('[kỳ-sau]', 'kỳ sau, ví dụ 2026-04')
    .option('--rev <bản>', 'so với số liệu đã lưu ở một bản của git, ví dụ HEAD~1')
    .option('--agency <mã cơ quan...>', 'chỉ xem các cơ quan này')
    .addOption(new Option('--only <loại>', 'changed: bỏ những gì không đổi').choices(['changed']))
    .addOption(new Option('--format <dạng>', 'pretty để đọc; md, html để gửi; json cho chương trình khác; docx là báo cáo có vết sửa của Word (mặc định: pretty)').choices([...diffFormats]))
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .option('--out <tệp>', 'ghi vào tệp này thay vì in ra màn hình')
    .option('--force', 'ghi đè lên tệp đã có (bản cũ được giữ lại bên cạnh)')
    .addHelpText('after', '\nVí dụ:\n  bao-cao diff 2026-03 2026-04\n  bao-cao diff 2026-03 2026-04 --agency so-y-te --only changed\n  bao-cao diff 2026-03 2026-04 --format docx\n  bao-cao diff 2026-04 --rev HEAD~1')
    .action(async (earlier: string, later: string | undefined, _, command) => {
      const { runDiff } = await import('./run-diff.ts')
      context.finish(await runDiff(context, [earlier, later ?? null], command.optsWithGlobals() as DiffOptions))
    })
}
