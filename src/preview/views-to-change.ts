import type { View, ViewChange } from './view.ts'

/** What a browser that shows one view (null: none) needs for the next; null where nothing differs. */
export function viewsToChange(before: View | null, after: View): ViewChange | null {
  const { blocks, version, ...rest } = after
  const changed = Object.entries(rest).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before?.[key as keyof View]))
  const fresh = Object.entries(blocks).filter(([id]) => !before || !Object.hasOwn(before.blocks, id))
  return changed.length > 0 || fresh.length > 0 ? { ...Object.fromEntries(changed), version, blocks: Object.fromEntries(fresh) } : null
}
