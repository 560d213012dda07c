import { field } from './field.ts'
import { paragraph } from './markup/paragraph.ts'

/** The first section's header, which all others inherit: the number of the page in the middle of the upper margin. */
export const pageNumberLine = paragraph({ style: 'Header' }, field('PAGE', '2'))
