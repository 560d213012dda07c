import { defineConfig } from 'vitest/config'
import { clientScriptDefinition } from './scripts/client-script.mjs'

export default defineConfig({
  define: await clientScriptDefinition(),
  test: {
    include: ['test/**/*.test.ts'],
    // The render and validator tests start other programs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
})
