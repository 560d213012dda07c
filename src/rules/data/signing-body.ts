import type { Period } from '../../period/period.ts'
import { hasWord } from '../text/letters.ts'
import { inForce } from './in-force.ts'

/** What the decree lets a body put before its signer's name: ranks, degrees, or nothing (PL.I-II.7.c). */
export type SigningBody = 'armed-forces' | 'learned' | 'other'

const armedForces = ['công an', 'cảnh sát', 'quân đội', 'quân sự', 'quân khu', 'quốc phòng', 'biên phòng', 'tư lệnh', 'hải quân', 'cảnh vệ', 'trại giam']
const learned = ['y tế', 'bệnh viện', 'trường', 'đại học', 'cao đẳng', 'học viện', 'giáo dục', 'khoa học', 'viện nghiên cứu']

/** By the names of the issuing body and the offices that the signer holds: the deputy head of a police force signs with a rank wherever he signs. */
export function bodyOf(period: Period): SigningBody {
  const { organisation } = period.office.workspace.value
  const { authority, office } = inForce(period, 'signature').value
  const names = [...(organisation.superior ?? []), ...organisation.name, organisation.title, ...authority, ...(office ?? [])].join('\n').toLowerCase()
  return hasWord(names, armedForces) ? 'armed-forces' : hasWord(names, learned) ? 'learned' : 'other'
}
