/** Single keys that do something while nobody types; with Ctrl or Alt they are the browser's own. */
export function listenToKeys(actions: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', event => {
    const target = event.target as Element
    const isTyping = target.matches('input, textarea')
    const isButton = target.matches('button, a') && event.key === 'Enter'
    const action = actions[event.key]
    if (!action || isTyping || isButton || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    action()
  })
}
