import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fillForm } from '../excel/fill-form.ts'
import { bao, inFolder, root } from './command-line.ts'

/** Lines of an answer that the guide shows; a longer one is cut. */
const shownLines = 24

interface Session {
  readonly folder: string
  readonly lines: string[]
}

/** The clerk's guide: a month on a copy of the sample workspace, every answer as the program gives it. */
export async function guidePage(): Promise<string> {
  return inFolder(async folder => {
    for (const name of ['bao-cao.yaml', 'data', 'templates']) cpSync(join(root, name), join(folder, name), { recursive: true })
    const session: Session = { folder, lines: [] }
    await month(session)
    return `${session.lines.join('\n')}\n`
  })
}

async function month(session: Session): Promise<void> {
  const { folder } = session
  say(session,
    '# Một tháng với bao-cao', '',
    'Trang này được viết ra bằng cách chạy thật từng lệnh trên báo cáo mẫu của tỉnh Khánh Hòa, từ ngày mở kỳ 5/2026 đến khi phát hành kỳ 4/2026. Phần trả lời',
    'dài được cắt bớt, chỗ cắt ghi `…`. Lệnh gõ trong cửa sổ lệnh, ở thư mục làm việc (thư mục có tệp `bao-cao.yaml`) hoặc bất kỳ thư mục nào bên trong.',
    'Trên Windows, đường dẫn tới tệp vừa ghi in bằng dấu `\\`.', '',
    '## Lần đầu', '',
    'Tạo thư mục làm việc, rồi sửa theo các dòng hướng dẫn trong từng tệp:')
  await show(session, ['init', 'bao-cao-huyen'])

  say(session, '## 1. Mở kỳ mới', '', 'Lấy theo kỳ trước: cùng cơ quan, cùng bố cục, số liệu để trống, câu chữ giữ lại và đánh dấu chờ xác nhận.')
  await show(session, ['new', '--month', '2026-05'])

  say(session, '## 2. Lập phiếu cho các cơ quan', '', 'Mỗi cơ quan một phiếu Excel, có sẵn số tháng trước bên cạnh ô cần điền.')
  await show(session, ['form', '--month', '2026-05', '--agency', 'so-y-te', 'so-tu-phap'])
  say(session, 'Khi nhận lại phiếu đã điền, đưa vào tệp số liệu:')
  await fillForm(join(folder, 'out/2026-05/phieu/so-tu-phap.xlsx'), form => {
    form.fill('Hướng dẫn', 'submitted', 'C', '12/5/2026')
    for (const [row, cells] of form.sheet('Số liệu').rows.entries()) if (row >= 2 && typeof cells[4] === 'number') form.put('Số liệu', `F${row + 1}`, cells[4] + 7)
  })
  await show(session, ['import', 'out/2026-05/phieu/so-tu-phap.xlsx', '--month', '2026-05'])
  say(session, 'Ô nào sai, chương trình nêu tên trang và tên ô, và không ghi gì cho đến khi sửa xong. Cơ quan gửi bằng văn bản thì nhập thẳng vào tệp',
    '`data/2026-05/<mã cơ quan>.yaml`.', '',
    '## 3. Xem ai đã gửi, còn thiếu gì')
  await show(session, ['status', '--month', '2026-05'])

  say(session, '## 4. Nhập số liệu', '', 'Số viết như thường lệ: `967.494`, `12,7`. Ngày viết `15/4/2026`. Chưa có thì để trống. Tỷ lệ, mức tăng giảm, tổng và số đếm không gõ: chương trình tự tính.',
    'Gõ nhầm thì chương trình chỉ đúng chỗ. Ví dụ Sở Y tế gửi số theo lối viết của Excel tiếng Anh, và ghi nhầm tên một chỉ tiêu:')
  const path = join(folder, 'data/2026-04/so-y-te.yaml')
  const right = readFileSync(path, 'utf8')
  writeFileSync(path, right.replace('indicators:\n', 'indicators:\n  so-suc-khoe-dien-t: 1\n').replace('145.317', '145,317.0'))
  await show(session, ['build', '--month', '2026-04'])
  writeFileSync(path, right)

  say(session, 'Muốn vừa sửa vừa xem thì mở thêm một cửa sổ lệnh và chạy `bao-cao preview --month 2026-04`: trình duyệt hiện báo cáo đúng như trang in, mỗi lần lưu tệp là trang cập nhật.',
    'Bấm vào một câu để mở đúng tệp, đúng dòng trong trình soạn thảo; bấm vào một số để mở nơi ghi số ấy. Bản sửa có lỗi thì trang giữ bản đúng gần nhất và nêu lỗi ở trên.',
    'Gửi cho người khác xem thì ghi ra một tệp: `bao-cao build --month 2026-04 --format html`. Bấm Ctrl-C để dừng.', '')

  say(session, '## 5. Kiểm tra', '', 'Sau mỗi lần sửa, chạy:')
  await show(session, ['check', '--month', '2026-04'])
  say(session, 'Không hiểu vì sao một quy tắc nhắc thì hỏi theo mã trong ngoặc vuông (lỗi khi đọc tệp thì cách sửa ở ngay dòng gợi ý):')
  await show(session, ['explain', 'rate-mismatch'])
  say(session, '## 6. So với tháng trước')
  await show(session, ['diff', '2026-03', '2026-04', '--agency', 'so-tu-phap'])
  say(session, 'Thêm `--format docx` để có một tệp Word ghi những chỗ thêm, bớt của cả báo cáo bằng chức năng theo dõi thay đổi; như khi dựng báo cáo, còn lỗi thì chưa ghi tệp. Diễn biến của một chỉ tiêu qua các tháng:')
  await show(session, ['trend', 'so-suc-khoe-dien-tu'])

  say(session, '## 7. Dựng bản đọc trước')
  await show(session, ['build', '--month', '2026-04'])
  say(session, 'Mở tệp này bằng Word. Chỗ chưa có số liệu in `[chưa có số liệu]` và tô màu. Nếu đã sửa tệp trong Word, lần dựng sau không ghi đè mà ghi bản mới bên cạnh.',
    'Muốn tệp Word tự đổi theo mỗi lần lưu số liệu: chạy `bao-cao watch --month 2026-04` và để đó (tệp đang mở trong Word thì chương trình chờ đến khi đóng); Ctrl+C để dừng.', '',
    'Xin ý kiến lãnh đạo khi còn chỗ nghi ngờ: dựng bản góp ý. Mỗi lỗi, mỗi cảnh báo là một ghi chú (Comment) của Word đặt ngay tại câu chữ, số liệu ấy, nói rõ sửa ở tệp nào, dòng nào.')
  await remark(session)
  say(session,
    '## 8. Phát hành', '', 'Văn thư cấp số và ngày: điền vào mục `number` và `date` của `data/2026-04/report.yaml`, rồi dựng bản chính thức.')
  const report = join(folder, 'data/2026-04/report.yaml')
  writeFileSync(report, readFileSync(report, 'utf8').replace(/^number:.*$/m, 'number: 358').replace(/^date:.*$/m, 'date: 17/4/2026'))
  await show(session, ['build', '--month', '2026-04', '--final'])
  say(session, 'Cần bản PDF để gửi thì thêm `--format pdf`: máy phải có LibreOffice (chương trình tự tìm; đặt ở chỗ khác thì ghi đường dẫn tới soffice vào biến môi trường `BAO_CAO_SOFFICE`).',
    'Bản PDF có sẵn phông chữ bên trong; PDF đã ký số thì lần dựng sau không ghi đè.', '',
    'Đóng kỳ để số đã phát hành không đổi nữa; kỳ sau so với số đã đóng:')
  await show(session, ['close', '--month', '2026-04'])
  say(session, '## Việc khác', '', 'Thêm cơ quan, thêm chỉ tiêu vào danh sách chung:')
  await show(session, ['add', 'agency', 'so-cong-thuong', '--name', 'Sở Công Thương', '--short', 'SCT'])
  await show(session, ['add', 'indicator', 'cho-khong-tien-mat', '--label', 'Chợ thanh toán không dùng tiền mặt', '--unit', 'chợ', '--agency', 'so-cong-thuong', '--kind', 'snapshot'])
  say(session, 'Sắp xếp các tệp về một kiểu viết, để so sánh giữa các tháng chỉ thấy chỗ thật sự đổi:')
  await show(session, ['fmt'])
  say(session, 'Xuất mọi số liệu của một kỳ thành bảng (`--format xlsx` cho Excel):')
  await show(session, ['export', '--month', '2026-04', '--out', 'so-lieu-4-2026.csv'])
  say(session, 'Báo cáo 6 tháng và năm tổng hợp từ các tháng: viết `data/2026-H1/report.yaml` như report.yaml của một tháng, rồi chạy `bao-cao build --half 2026-H1` (cả năm: `data/2026` và',
    '`--year 2026`). Số trong kỳ được cộng lại, số lũy kế và hiện trạng lấy của tháng cuối; thiếu tháng nào thì báo tháng ấy.')
  say(session, 'Muốn sửa đầu trang, lề, kiểu chữ trong Word thì lập khung của mẫu, sửa trong Word rồi ghi tên tệp vào `layout.yaml` (xem [mau.md](mau.md#khung-word)):')
  await show(session, ['template', 'frame'])
  say(session, 'Kế hoạch, tờ trình cũng dựng từ thư mục này: mỗi văn bản một thư mục trong `data`, tên thư mục là mã của văn bản (xem [mau.md](mau.md)).')
  await show(session, ['new', '--document', 'ke-hoach-2026', '--template', 'ke-hoach'])
  await show(session, ['build', '--document', 'ke-hoach-2025'])
  say(session, 'Có báo cáo cũ soạn bằng Word (.docx) thì đưa vào thành một kỳ và một mẫu, khỏi gõ lại. Đề mục thành mẫu; đoạn văn, chú thích chia về tệp của cơ quan được nêu tên; bảng, phụ lục,',
    'nhiệm vụ thành danh sách. Mỗi mục mang dòng "# cần xem lại"; con số trong câu chỉ được đề xuất thành chỉ tiêu. Không tệp nào bị ghi đè.',
    'Năm, mã số trong ô của bảng được ghi thành `\'{{"2024"}}\'` để in đúng như đã gõ; ghi `2024` thì in ra 2.024.')
  cpSync(join(root, 'examples/tinh-2025-07/BC-BCĐ-2025-07.docx'), join(folder, 'bao-cao-thang-7.docx'))
  await show(session, ['import', 'bao-cao-thang-7.docx', '--month', '2025-07'])
  say(session, 'Tệp Word kiểu cũ (.doc) thì mở bằng Word rồi lưu thành .docx trước.', '',
    'Thư mục do `init` tạo mở bằng VS Code (cài phần mở rộng YAML được gợi ý) thì khi nhập được nhắc khóa, nhắc mã cơ quan, mã chỉ tiêu của cơ quan ấy, kèm giải thích; bấm',
    'Ctrl+Shift+B để kiểm tra kỳ, mỗi phát hiện hiện ra ngay tại dòng. Thêm cơ quan, chỉ tiêu bằng `bao-cao add` thì phần nhắc đổi theo; sửa tay thì ghi lại',
    '(`bao-cao check` nhắc khi cần):')
  await show(session, ['schema', '--workspace'])
  say(session, 'Gợi ý lệnh khi bấm phím Tab:')
  say(session, '    $ bao-cao completion bash >> ~/.bashrc', '', 'Máy mới, hoặc có gì khác thường (thiếu phông chữ, không ghi được, sai ngày): chạy `bao-cao doctor` để biết có gì, thiếu gì, phải làm gì.', '', 'Mọi tùy chọn của một lệnh: `bao-cao <lệnh> --help`.')
}

/** A draft of a month in which an agency's cumulative number has fallen. */
async function remark(session: Session): Promise<void> {
  const path = join(session.folder, 'data/2026-04/so-y-te.yaml')
  const right = readFileSync(path, 'utf8')
  writeFileSync(path, right.replace('kiosk-thanh-toan: 6.021', 'kiosk-thanh-toan: 621'))
  await show(session, ['build', '--month', '2026-04', '--draft'])
  writeFileSync(path, right)
}

function say({ lines }: Session, ...text: string[]): void {
  lines.push(...text, '')
}

async function show({ folder, lines }: Session, argv: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const { stdout, stderr } = await bao(argv, folder)
  const answer = `${stdout}${stderr}`.replaceAll(sep, '/').trimEnd().split('\n')
  const shown = answer.length > shownLines ? [...answer.slice(0, shownLines), '…'] : answer
  lines.push(`    $ bao-cao ${argv.map(word => (word.includes(' ') ? `"${word}"` : word)).join(' ')}`, ...shown.map(line => `    ${line}`.trimEnd()), '')
}
