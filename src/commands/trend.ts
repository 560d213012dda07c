import { Option } from 'commander'
import type { Register } from './command.ts'
import type { TrendOptions } from './run-trend.ts'
import { separators } from './separators.ts'
import { trendFormats } from './trend-formats.ts'

export const registerTrend: Register = (program, context) => {
  program.command('trend')
    .description('xem diễn biến của chỉ tiêu qua các tháng')
    .argument('<chỉ-tiêu...>', 'mã chỉ tiêu trong data/indicators.yaml, một hoặc nhiều mã')
    .option('--from <tháng>', 'tháng đầu (mặc định: tháng đầu tiên có số liệu)')
    .option('--to <tháng>', 'tháng cuối (mặc định: tháng mới nhất)')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .addOption(new Option('--format <dạng>', 'pretty để đọc; csv cho bảng tính; svg để chèn vào bài trình bày (mặc định: pretty)').choices([...trendFormats]))
    .addOption(new Option('--separator <dấu>', 'dấu ngăn cột của csv; chọn ";" để mở bằng Excel cài đặt vùng Việt Nam, số thập phân dùng dấu phẩy (mặc định: ",")').choices([...separators]))
    .option('--out <tệp>', 'ghi vào tệp này thay vì in ra màn hình')
    .option('--force', 'ghi đè lên tệp đã có (bản cũ được giữ lại bên cạnh)')
    .addHelpText('after', '\nVí dụ:\n  bao-cao trend so-suc-khoe-dien-tu\n  bao-cao trend so-suc-khoe-dien-tu an-sinh-vneid --from 2025-10 --format svg --out dien-bien.svg')
    .action(async (ids: string[], _, command) => {
      const { runTrend } = await import('./run-trend.ts')
      context.finish(await runTrend(context, ids, command.optsWithGlobals() as TrendOptions))
    })
}
