import type { Register } from './command.ts'
import type { AddOptions } from './run-add.ts'

export const registerAdd: Register = (program, context) => {
  program.command('add')
    .description('thêm một cơ quan (agency) hoặc một chỉ tiêu (indicator) vào danh sách chung')
    .argument('<loại>', 'agency hoặc indicator')
    .argument('<mã>', 'mã mới: chữ thường không dấu, chữ số, dấu gạch nối, ví dụ so-cong-thuong')
    .option('--name <tên>', 'agency: tên đầy đủ, ví dụ "Sở Công Thương"')
    .option('--short <tên>', 'agency: tên viết tắt, ví dụ SCT')
    .option('--label <tên>', 'indicator: tên chỉ tiêu như người đọc hiểu')
    .option('--unit <đơn vị>', 'indicator: đơn vị tính, ví dụ "hồ sơ"')
    .option('--agency <mã>', 'indicator: mã cơ quan báo cáo chỉ tiêu này')
    .option('--kind <cách tính>', 'indicator: cumulative (lũy kế), monthly (trong kỳ) hoặc snapshot (hiện trạng)')
    .option('--data <thư mục>', 'thư mục số liệu (mặc định: data)')
    .addHelpText('after', [
      '\nVí dụ:',
      '  bao-cao add agency so-cong-thuong --name "Sở Công Thương" --short SCT',
      '  bao-cao add indicator cho-khong-tien-mat --label "Chợ không dùng tiền mặt" --unit chợ --agency so-cong-thuong --kind snapshot',
    ].join('\n'))
    .action(async (kind: string, id: string, _, command) => {
      const { runAdd } = await import('./run-add.ts')
      context.finish(await runAdd(context, kind, id, command.optsWithGlobals() as AddOptions))
    })
}
