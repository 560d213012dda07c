import type { Register } from './command.ts'
import type { FormOptions } from './run-form.ts'

export const registerForm: Register = (program, context) => {
  program.command('form')
    .description('lập phiếu Excel để các cơ quan điền số liệu của một kỳ')
    .option('--month <tháng>', 'kỳ cần lập phiếu, ví dụ 2026-05 hoặc 5/2026')
    .option('--agency <mã cơ quan...>', 'chỉ lập phiếu cho các cơ quan này, ví dụ so-y-te')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .option('--out <thư mục>', 'thư mục ghi kết quả (mặc định: out)')
    .option('--force', 'ghi đè lên phiếu đã có người điền (bản đã điền được giữ lại bên cạnh)')
    .addHelpText('after', '\nVí dụ:\n  bao-cao form --month 2026-05\n  bao-cao form --month 2026-05 --agency so-y-te')
    .action(async (_, command) => {
      const { runForm } = await import('./run-form.ts')
      context.finish(await runForm(context, command.optsWithGlobals() as FormOptions))
    })
}
