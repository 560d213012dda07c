/** Signatures and sizes of the zip format's records (APPNOTE.TXT, 4.3.7, 4.3.12, 4.3.16). */
export const localRecord = { signature: 0x04034b50, size: 30 }
export const centralRecord = { signature: 0x02014b50, size: 46 }
export const endRecord = { signature: 0x06054b50, size: 22 }

export const stored = 0
export const deflated = 8

/** What stands around the data that gzip packs (RFC 1952, 2.3): a head of ten bytes, and behind them the checksum and the size. */
export const gzip = { head: 10, tail: 8 } as const
