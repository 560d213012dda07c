import type { Diagnostic } from './diagnostic.ts'

// The sentences of this room, in one place to be read and corrected.

export const morePlaces = (like: Diagnostic, count: number): Diagnostic => ({ ...like, message: `từ chỗ này trở đi, tệp còn ít nhất ${count} chỗ giống như các chỗ vừa nêu` })
