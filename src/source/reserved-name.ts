/** Names that Windows keeps for devices, whatever comes behind a dot or a blank. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:[. ]|$)/i

/** Whether Windows takes a file's name, with or without an ending, for a device: such a file can't be made or copied there. */
export function isReservedName(name: string): boolean {
  return reserved.test(name)
}
