import { Header, Paragraph } from 'docx'
import { fieldToRuns } from './field.ts'

/** The first section's header, which all others inherit: the number of the page in the middle of the upper margin. */
export function pageNumberHeader(): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', children: fieldToRuns('PAGE', '2', {}) })] })
}
