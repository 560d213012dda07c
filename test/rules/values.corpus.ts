import type { Corpus } from './language-corpus.ts'

/** What the report says twice: one thing with two figures, one figure for two things. */
export const values: Corpus = {
  'one-thing-two-values': [
    // The same figure again, rounded, or in other words.
    { text: 'Tích hợp sổ sức khỏe điện tử trên VNeID đạt 43,46%.\n\nHiện nay tích hợp sổ sức khỏe điện tử trên VNeID đạt 43,46%.', finds: [] },
    { text: 'Tích hợp sổ sức khỏe điện tử trên VNeID đạt 43,46%.\n\nHiện nay tích hợp sổ sức khỏe điện tử trên VNeID đạt 43,5%.', finds: [] },
    // Other times.
    { text: 'Từ 01/7/2025 đến nay, tổng số lượt khai thác dữ liệu phục vụ giải quyết TTHC là 886.077 lượt.\n\nTrong tháng 4/2026, tổng số lượt khai thác dữ liệu phục vụ giải quyết TTHC là 73.297 lượt.', finds: [] },
    { text: 'Tính đến ngày 10/4/2026, thu nhận tài khoản định danh điện tử mức 2 đạt 66,68%.\n\nTính đến ngày 15/4/2026, thu nhận tài khoản định danh điện tử mức 2 đạt 66,91%.', finds: [] },
    { text: 'Chi trả lương hưu không dùng tiền mặt đạt 82,67%.\n\nTháng trước, chi trả lương hưu không dùng tiền mặt đạt 81,65%.', finds: [] },
    { text: 'Lũy kế số hóa kết quả giải quyết thủ tục hành chính là 609.860 hồ sơ.\n\nSố hóa kết quả giải quyết thủ tục hành chính trong tháng 4/2026 là 28.336 hồ sơ.', finds: [] },
    { text: 'Năm 2025, tỷ lệ hồ sơ trực tuyến toàn trình cấp xã đạt 61%.\n\nQuý I/2026, tỷ lệ hồ sơ trực tuyến toàn trình cấp xã đạt 72%.', finds: [] },
    // Targets, changes, estimates.
    { text: 'Tích hợp tài khoản an sinh xã hội trên VNeID đạt 23,9%.\n\nPhấn đấu tích hợp tài khoản an sinh xã hội trên VNeID đạt 60%.', finds: [] },
    { text: 'Tích hợp tài khoản an sinh xã hội trên VNeID đạt 23,9%.\n\nTích hợp tài khoản an sinh xã hội trên VNeID tăng 1,2%.', finds: [] },
    { text: 'Tạo lập tài khoản người dùng hệ thống thư công vụ mới: 6.021 tài khoản.\n\nTạo lập tài khoản người dùng hệ thống thư công vụ mới: hơn 6.000 tài khoản.', finds: [] },
    { text: 'Đến 30/6/2026, chỉ tiêu phủ sóng mạng di động 5G cho dân số là 99%.\n\nTỷ lệ dân số được phủ sóng mạng di động 5G là 51%.', finds: [] },
    // Other places and agencies, other qualities.
    { text: '- Phường Nha Trang: tỷ lệ hồ sơ trực tuyến toàn trình lĩnh vực hộ tịch đạt 81%.\n\n- Phường Cam Ranh: tỷ lệ hồ sơ trực tuyến toàn trình lĩnh vực hộ tịch đạt 79%.', finds: [] },
    { text: '- Sở Y tế đã số hóa thành phần hồ sơ đạt 90,2%.\n\n- Sở Tư pháp đã số hóa thành phần hồ sơ đạt 88,1%.', finds: [] },
    { text: 'Tỷ lệ dân số được phủ sóng mạng di động 4G là 100%.\n\nTỷ lệ dân số được phủ sóng mạng di động 5G là 51%.', finds: [] },
    { text: 'Thủ tục hành chính cấp tỉnh cung cấp trực tuyến toàn trình: 550 thủ tục.\n\nThủ tục hành chính cấp xã cung cấp trực tuyến toàn trình: 99 thủ tục.', finds: [] },
    { text: 'Hồ sơ đất đai đã đồng bộ lên cơ sở dữ liệu quốc gia đạt 92,1%.\n\nHồ sơ đất đai chưa đồng bộ lên cơ sở dữ liệu quốc gia chiếm 7,9%.', finds: [] },
    { text: 'Đã tổ chức 05 lớp tập huấn kỹ năng số cho cán bộ xã.\n\nTrung tâm đã tổ chức 03 lớp tập huấn kỹ năng số cho cán bộ xã.', finds: [] },
    { text: 'Toàn tỉnh có 28 bệnh viện.\n\nTổng số 16 bệnh viện đã lắp kiosk.', finds: [] },
    { text: '| Tích hợp sổ sức khỏe điện tử trên VNeID đạt 60%\n\n| Tích hợp sổ sức khỏe điện tử trên VNeID đạt 80%', finds: [] },
    { text: 'Đã bố trí 28 điểm thu nhận hồ sơ cấp căn cước lưu động.\n\nĐã bố trí 28 điểm thu nhận hồ sơ cấp căn cước lưu động tại các xã.', finds: [] },
    { text: 'Hồ sơ tiếp nhận 500, đã giải quyết 480.\n\nHồ sơ tiếp nhận 700, đã giải quyết 690.', finds: [] },
    // Two values for one thing.
    { text: 'Tích hợp SSKĐT trên VNeID toàn tỉnh đạt 43,46% tổng số dân thường trú.\n\nVận động người dân (1) cài đặt ứng dụng; (2) tích hợp Sổ Sức khỏe điện tử trên VNeID (hiện đạt 41,91%, xếp hạng 7/34).', finds: ['41,91%'], expects: ['ở chỗ khác là 43,46%'] },
    { text: 'Tỷ lệ chi trả lương hưu không dùng tiền mặt đạt 79,79%.\n\nĐến nay, tỷ lệ chi trả lương hưu không dùng tiền mặt là 82,67%.', finds: ['82,67%'] },
    { text: 'Đã bố trí 28 điểm thu nhận hồ sơ cấp căn cước.\n\nHiện có 30 điểm thu nhận hồ sơ cấp căn cước.', finds: ['30'] },
    { text: 'Thu nhận tài khoản định danh điện tử mức 2: 1.484.883/2.226.951 trường hợp.\n\nThu nhận tài khoản định danh điện tử mức 2: 1.450.120/2.226.951 trường hợp.', finds: ['1.450.120/2.226.951'] },
    { text: 'Thu nhận tài khoản định danh điện tử mức 2: 1.484.883/2.226.951 trường hợp (đạt 66,68%).\n\nThu nhận tài khoản định danh điện tử mức 2 đạt 65,12%.', finds: ['65,12%'] },
    { text: 'Số hóa kết quả giải quyết thủ tục hành chính cấp xã là 609.860 hồ sơ.\n\nSố hóa kết quả giải quyết TTHC cấp xã là 620.115 hồ sơ.', finds: ['620.115'] },
    { text: 'Dừng 08 mô hình không hiệu quả và tạm dừng 03 mô hình chờ hướng dẫn.\n\nTrong đó dừng 09 mô hình không hiệu quả.', finds: [] },
    { text: '# KẾT QUẢ\n\nKhám chữa bệnh bằng thẻ căn cước gắn chip đạt 100% cơ sở.\n\n# TỒN TẠI\n\nKhám chữa bệnh bằng thẻ căn cước gắn chip mới đạt 97%.', finds: ['97%'] },
    { text: 'Kích hoạt tài khoản định danh điện tử tổ chức đạt 84,67%.[^1]', notes: { 1: 'Kích hoạt tài khoản định danh điện tử tổ chức: đạt 86,02%.' }, finds: ['86,02%'] },
    { text: 'Cơ sở kinh doanh sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền: 12.099 cơ sở.\n\nCơ sở kinh doanh sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền là 12.909 cơ sở.', finds: ['12.909'] },
    { text: 'Trong tháng 4/2026, tiếp nhận hồ sơ phiếu lý lịch tư pháp qua VNeID đạt 96,82%.\n\nTrong tháng 4/2026, tiếp nhận hồ sơ phiếu lý lịch tư pháp qua VNeID đạt 95,80%.', finds: ['95,80%'] },
    { text: 'Tính đến ngày 10/4/2026, tỷ lệ người dân có thẻ căn cước gắn chip đạt 88,07%.\n\nTính đến ngày 10/4/2026, tỷ lệ người dân có thẻ căn cước gắn chip đạt 87,93%.', finds: ['87,93%'] },
    { text: 'Trung tâm giám sát đã kết nối trạm viễn thông trên bản đồ số: 3.295 trạm.\n\nKết nối trạm viễn thông trên bản đồ số là 3.259 trạm.', finds: [] },
    { text: 'Đã kết nối trạm viễn thông lên bản đồ số: 3.295 trạm.\n\nKết nối trạm viễn thông lên bản đồ số là 3.259 trạm.', finds: ['3.259'] },
    { text: '- Sở Y tế: tỷ lệ bệnh viện công bố bệnh án điện tử đạt 100%.\n\n- Sở Y tế: tỷ lệ bệnh viện công bố bệnh án điện tử đạt 82%.', finds: ['82%'] },
    { text: 'Đồng bộ dữ liệu cán bộ, công chức, viên chức đạt 97,41%; làm sạch dữ liệu trẻ em đạt 82,6%.\n\nĐồng bộ dữ liệu cán bộ, công chức, viên chức đạt 100%.', finds: ['100%'] },
  ],

  'one-pair-two-things': [
    // The same thing again.
    { text: 'Đã đồng bộ 30.060/30.860 hồ sơ cán bộ, công chức, viên chức lên Cơ sở dữ liệu quốc gia.\n\nCSDLQG về cán bộ, công chức, viên chức: đồng bộ dữ liệu đạt 97,41% (30.060/30.860).', finds: [] },
    { text: 'Thu nhận hồ sơ cấp căn cước 1.961.225/2.226.951 nhân khẩu.\n\nTỷ lệ người dân có căn cước đạt 88,07% (1.961.225/2.226.951).', finds: [] },
    { text: 'Tích hợp sổ sức khỏe điện tử: 967.494/2.226.350 người.\n\nCó 967.494/2.226.350 người dân đã tích hợp sổ sức khỏe trên VNeID.', finds: [] },
    { text: 'Cấp mã định danh cho trẻ em đạt 82,6% (346.788/419.886).\n\nTrẻ em được cập nhật mã định danh: 346.788/419.886 em.', finds: [] },
    // Small or round numbers, equal ones, a shared denominator.
    { text: 'Cấp xã có 12/16 xã hoàn thành sổ hộ tịch.\n\nVề thủy lợi, 12/16 xã đã nạo vét kênh mương nội đồng.', finds: [] },
    { text: 'Lĩnh vực y tế: 258/258 cơ sở khám bằng thẻ căn cước.\n\nGiáo dục: 258/258 trường dùng sổ điểm điện tử.', finds: [] },
    { text: 'Thu nhận căn cước 1.961.225/2.226.951 nhân khẩu.\n\nThu nhận tài khoản mức 2: 1.484.883/2.226.951 trường hợp.', finds: [] },
    { text: 'Thu nhận tài khoản mức 2: 1.484.883/2.226.951 trường hợp.\n\nKích hoạt tài khoản mức 2: 1.430.241/1.484.883 tài khoản.', finds: [] },
    { text: 'Vốn đầu tư hạ tầng máy chủ là 150.000 triệu đồng.\n\nGieo trồng lúa vụ hè thu: 150.000 ha.', finds: [] },
    { text: 'Lượt khai thác dữ liệu công dân 73.297 lượt, trong đó tra cứu chủ hộ 0 lượt, công dân 73.297 lượt.', finds: [] },
    { text: 'Tiếp nhận 28.336 hồ sơ thủ tục hành chính.\n\nSố hóa 28.336 kết quả giải quyết thủ tục hành chính.', finds: [] },
    { text: 'Xác thực thông tin thuê bao di động trả trước: 45.120/50.300 thuê bao.\n\nThuê bao di động đã xác thực đạt 89,7% (45.120/50.300).', finds: [] },
    { text: 'Công văn số 4800/UBND-KGVX và Kế hoạch số 4800/KH-UBND.\n\nQuyết định số 4800/QĐ-UBND.', finds: [] },
    { text: 'Sổ sức khỏe điện tử: Sở Y tế báo cáo 967.494/2.226.350 người.\n\nCông an tỉnh báo cáo sổ sức khỏe điện tử 967.494/2.226.350 người.', finds: [] },
    // Two things.
    { text: 'Tăng cường chi trả qua ngân hàng: từ đầu năm đã chi trả lương hưu, trợ cấp thất nghiệp 50.747/61.386 trường hợp.\n\nChi trả an sinh xã hội cho đối tượng bảo trợ đạt 82,67% (50.747/61.386).', finds: ['50.747/61.386'] },
    { text: 'Đăng ký hóa đơn khởi tạo từ máy tính tiền: 5.178/6.040 hộ kinh doanh.\n\nHọc bạ số cấp tiểu học: 5.178/6.040 học sinh lớp 1.', finds: ['5.178/6.040'] },
    { text: 'Ký xác nhận hộ chiếu vắc xin đạt 95,5% (3.362.973/3.521.358 mũi tiêm).\n\nKhám chữa bệnh bằng thẻ căn cước: 3.362.973/3.521.358 lượt.', finds: ['3.362.973/3.521.358'] },
    { text: 'Làm sạch dữ liệu trẻ em: 346.788/419.886 em; số hóa sổ hộ tịch lưu trữ: 346.788/419.886 trang.', finds: ['346.788/419.886'] },
    { text: 'Tàu cá đã xóa đăng ký và lắp thiết bị giám sát hành trình: 1.214/1.365 tàu.\n\nBãi đỗ ô tô thu phí bằng mã QR: 1.214/1.365 điểm.', finds: ['1.214/1.365'] },
    { text: 'Phản ánh, kiến nghị trên cổng: đã trả lời 412/530 ý kiến.\n\nKiểm tra phòng cháy cơ sở lưu trú: 412/530 khách sạn.', finds: ['412/530'] },
    { text: 'Chứng thư chữ ký số cá nhân cho lãnh đạo: 2.310/2.845 người.\n\nTập huấn bình dân học vụ số: 2.310/2.845 học viên thi đạt.', finds: ['2.310/2.845'] },
    { text: 'Thửa đất được đo đạc, lập bản đồ địa chính: 515.122/1.070.390 thửa.\n\nHội viên nông dân được nhập lên phần mềm: 515.122/1.070.390 người.', finds: ['515.122/1.070.390'] },
    { text: 'Hội Chữ thập đỏ nhập hội viên: 14.947 người.\n\nThửa đất vườn liền kề được đo đạc địa chính: 14.947 thửa.', finds: ['14.947'] },
    { text: 'Liên thông khai sinh, đăng ký thường trú: 8.412/8.590 bộ.\n\nThông báo lưu trú của khách sạn gửi qua ASM: 8.412/8.590 lượt khách.', finds: ['8.412/8.590'] },
    { text: 'Mũi tiêm chủng mở rộng cho trẻ sơ sinh: 207.914/282.654 mũi.[^1]', notes: { 1: 'Giấy phép lái xe tích hợp VNeID: 207.914/282.654 giấy.' }, finds: ['207.914/282.654'] },
    { text: 'Trạm viễn thông được vẽ lên bản đồ số: 3.295/3.410 trạm.\n\nDoanh nghiệp nộp thuế bằng phương thức điện tử đạt 96,6% (3.295/3.410).', finds: ['3.295/3.410'] },
  ],
}
