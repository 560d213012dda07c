import { Option } from 'commander'
import type { Register } from './command.ts'
import { doctorFormats } from './doctor-formats.ts'
import type { DoctorOptions } from './run-doctor.ts'

export const registerDoctor: Register = (program, context) => {
  program.command('doctor')
    .description('kiểm tra máy và thư mục làm việc: có gì, thiếu gì, phải làm gì')
    .addOption(new Option('--format <dạng>', 'pretty để đọc; json cho chương trình khác (mặc định: pretty)').choices([...doctorFormats]))
    .addHelpText('after', '\nVí dụ:\n  bao-cao doctor\n  bao-cao doctor --format json')
    .action(async (_, command) => {
      const { runDoctor } = await import('./run-doctor.ts')
      context.finish(await runDoctor(context, command.optsWithGlobals() as DoctorOptions))
    })
}
