import { Option } from 'commander'
import type { Register } from './command.ts'
import { exportFormatNames } from './export-formats.ts'
import type { ExportOptions } from './run-export.ts'
import { separators } from './separators.ts'

export const registerExport: Register = (program, context) => {
  program.command('export')
    .description('xuất mọi số liệu của một kỳ thành bảng')
    .option('--month <tháng>', 'kỳ cần xuất, ví dụ 2026-04 hoặc 4/2026')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .addOption(new Option('--format <dạng>', `dạng tệp: ${exportFormatNames.join(', ')} (mặc định: csv)`).choices(exportFormatNames))
    .addOption(new Option('--separator <dấu>', 'dấu ngăn cột của csv; chọn ";" để mở bằng Excel cài đặt vùng Việt Nam, số thập phân dùng dấu phẩy (mặc định: ",")').choices([...separators]))
    .option('--out <tệp>', 'ghi vào tệp này thay vì in ra màn hình')
    .option('--force', 'ghi đè lên tệp đã có (bản cũ được giữ lại bên cạnh)')
    .addHelpText('after', '\nVí dụ:\n  bao-cao export --month 2026-04 --out so-lieu.csv\n  bao-cao export --month 4/2026 --separator ";" --out so-lieu.csv')
    .action(async (_, command) => {
      const { runExport } = await import('./run-export.ts')
      context.finish(await runExport(context, command.optsWithGlobals() as ExportOptions))
    })
}
