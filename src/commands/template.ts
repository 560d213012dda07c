import type { Register } from './command.ts'
import type { TemplateOptions } from './run-template.ts'

export const registerTemplate: Register = (program, context) => {
  program.command('template')
    .description('lập khung Word của một mẫu (frame) để sửa thể thức trong Word')
    .argument('<việc>', 'frame: ghi thể thức hiện có thành một tệp Word có các chỗ điền {{…}}')
    .option('--template <mẫu>', 'mẫu cần lập khung (mặc định: mẫu ghi trong bao-cao.yaml)')
    .option('--out <tệp>', 'tệp ghi ra (mặc định: khung.docx trong thư mục của mẫu)')
    .option('--force', 'ghi đè lên khung đã sửa trong Word (bản đã sửa được giữ lại bên cạnh)')
    .addHelpText('after', '\nVí dụ:\n  bao-cao template frame\n  bao-cao template frame --template bao-cao-thang --out khung-moi.docx')
    .action(async (task: string, _, command) => {
      const { runTemplate } = await import('./run-template.ts')
      context.finish(await runTemplate(context, task, command.optsWithGlobals() as TemplateOptions))
    })
}
