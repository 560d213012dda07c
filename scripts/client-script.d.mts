export function clientScriptDefinition(): Promise<{ CLIENT_SCRIPT: string }>
