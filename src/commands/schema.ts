import type { Register } from './command.ts'
import type { SchemaOptions } from './run-schema.ts'

export const registerSchema: Register = (program, context) => {
  program.command('schema')
    .description('ghi các tệp JSON Schema để trình soạn thảo nhắc và kiểm tra khi nhập số liệu')
    .option('--workspace', 'thêm tên riêng của thư mục làm việc: mã cơ quan, chỉ tiêu, mẫu, danh sách…')
    .option('--out <thư mục>', 'thư mục ghi (mặc định: schemas của thư mục làm việc)')
    .option('--check', 'chỉ kiểm tra các tệp đã ghi có còn đúng hay không, không ghi gì')
    .action(async (_, command) => {
      const { runSchema } = await import('./run-schema.ts')
      context.finish(await runSchema(context, command.optsWithGlobals() as SchemaOptions))
    })
}
