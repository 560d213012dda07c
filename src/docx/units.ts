/** Word measures lengths in twips, twentieths of a point. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round(millimetres / 25.4 * 1440)
}

export function millimetresOfTwips(twips: number): number {
  return twips / 1440 * 25.4
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20)
}

/** Word measures letters in half points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}
