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
