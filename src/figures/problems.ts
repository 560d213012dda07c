/** The sentences of this room, in one place to be read and corrected. */
export const sentences = {
  columns: {
    id: 'Mã chỉ tiêu',
    label: 'Chỉ tiêu',
    part: 'Thành phần',
    agency: 'Cơ quan',
    unit: 'Đơn vị tính',
    value: 'Giá trị',
    total: 'Tổng số',
    rate: 'Tỷ lệ (%)',
    month: 'Riêng trong kỳ',
    previous: 'Kỳ trước: giá trị',
    previousRate: 'Kỳ trước: tỷ lệ (%)',
    change: 'Tăng, giảm',
    changePercent: 'Tăng, giảm (%)',
    changePoints: 'Tăng, giảm tỷ lệ (điểm %)',
    goal: 'Được giao',
    goalUnit: 'Đơn vị được giao',
    by: 'Hạn',
  },
}
