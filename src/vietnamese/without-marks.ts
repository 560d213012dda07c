/** Small letters without their marks: `Đề án` as `de an`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}

/** `Sở Y tế` as `so-y-te`, for an id; null where no letter is left. */
export function slugOf(text: string): string | null {
  return withoutMarks(text).match(/[a-z0-9]+/g)?.join('-') ?? null
}
