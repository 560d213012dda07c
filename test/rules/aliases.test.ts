import { expect, test } from 'vitest'
import { aliasesOf } from '../../src/rules/text/aliases.ts'
import { passagesOf } from './passages-of.ts'

const shortened = (text: string, words: string) => aliasesOf(passagesOf(text))(words.split(' ')).join(' ')

test('what every clerk shortens is one with its words', () => {
  expect(shortened('', 'giải quyết thủ tục hành chính cấp xã')).toBe('giải quyết tthc cấp xã')
  expect(shortened('', 'cơ sở dữ liệu quốc gia về dân cư')).toBe('csdlqg về dân cư')
  expect(shortened('', 'thẻ bảo hiểm y tế')).toBe('thẻ bhyt')
})

test('what the report explains is one with its words', () => {
  expect(shortened('Tổ công nghệ số (TCNS) đã họp.', 'tổ công nghệ số đã họp')).toBe('tcns đã họp')
})

test('an abbreviation that is not explained stands for four words or more with its initials', () => {
  expect(shortened('Tích hợp SSKĐT trên VNeID.', 'tích hợp sổ sức khỏe điện tử trên vneid')).toBe('tích hợp sskđt trên vneid')
  expect(shortened('Cấp TKDN.', 'tài khoản doanh nghiệp')).toBe('tkdn')
  expect(shortened('Cấp TKD.', 'tài khoản dân')).toBe('tài khoản dân')
})

test('of several the longest counts, and other words stay', () => {
  expect(shortened('', 'dịch vụ công trực tuyến và dịch vụ công')).toBe('dvctt và dvc')
  expect(shortened('Cấp SSKĐT.', 'hồ sơ của người dân')).toBe('hồ sơ của người dân')
})

test('words of an explanation count without its short form, in capitals or not, and for three words too', () => {
  expect(shortened('Tổ Công nghệ số (sau đây gọi tắt là TCNS) đã họp.', 'tổ công nghệ số đã họp')).toBe('tcns đã họp')
  expect(shortened('Đội Phản ứng (ĐPƯ) đã họp.', 'đội phản ứng đã họp')).toBe('đpư đã họp')
})

test('initials are letters without marks but đ; other ones, or fewer words, stand for nothing', () => {
  expect(shortened('Cấp SSKDT.', 'cấp sổ sức khỏe điện tử')).toBe('cấp sổ sức khỏe điện tử')
  expect(shortened('Cấp ƯSKĐ.', 'cấp ứng số khám định')).toBe('cấp ứng số khám định')
  expect(shortened('Cấp ASKĐ.', 'cấp ấn sổ khỏe điện và ấn sổ khỏe')).toBe('cấp askđ và ấn sổ khỏe')
  expect(shortened('Cấp SSKĐT.', 'sổ sức khỏe')).toBe('sổ sức khỏe')
  expect(shortened('Cấp SSKĐT và SSKĐ.', 'sổ sức khỏe điện tử sổ sức khỏe điện')).toBe('sskđt sskđ')
})
