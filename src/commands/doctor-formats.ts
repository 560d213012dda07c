/** What --format of this command takes. */
export const doctorFormats = ['pretty', 'json'] as const

export type DoctorFormat = (typeof doctorFormats)[number]
