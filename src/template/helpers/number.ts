import { formatNumber } from '../../vietnamese/number.ts'
import { missingFigure } from '../filled.ts'
import type { Helper } from '../helper.ts'

export const number: Helper = {
  name: 'number',
  use: 'inline',
  usage: '{{number số}}',
  about: 'Một số viết theo lối Việt Nam.',
  examples: [{ template: '{{number 1234567}}', gives: '1.234.567' }],
  params: ['any'],
  options: {},
  run: ({ args }) => (typeof args[0] === 'number' ? formatNumber(args[0]) : missingFigure),
}
