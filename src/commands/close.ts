import type { Register } from './command.ts'
import type { CloseOptions } from './run-close.ts'

export const registerClose: Register = (program, context) => {
  program.command('close')
    .description('chốt một kỳ đã phát hành, để số liệu và báo cáo không bị đổi về sau')
    .option('--month <tháng>', 'kỳ cần chốt, ví dụ 2026-04 hoặc 4/2026')
    .option('--reopen', 'mở lại kỳ đã chốt để sửa; phải kèm --reason')
    .option('--reason <lý do>', 'lý do mở lại, được ghi vào closed.log')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .addHelpText('after', [
      '\nChỉ chốt được khi đã ghi số và ngày vào report.yaml và không còn lỗi, cảnh báo (cảnh báo đã chấp nhận thì được).',
      'Tệp closed.lock.json ghi lại số liệu và dấu vân tay của các tệp. Từ đó, build và check dừng lại nếu kỳ này',
      'dựng ra báo cáo khác; kỳ sau so sánh với số đã chốt.',
    ].join('\n'))
    .addHelpText('after', '\nVí dụ:\n  bao-cao close --month 2026-04\n  bao-cao close --month 2026-04 --reopen --reason "Sở Y tế đính chính số liệu"')
    .action(async (_, command) => {
      const { runClose } = await import('./run-close.ts')
      context.finish(await runClose(context, command.optsWithGlobals() as CloseOptions))
    })
}
