import { defineConfig } from 'vitest/config'

/** The tests that stand nearest to what is mutated: those of the commands start whole programs and would take days. */
export default defineConfig({
  test: {
    include: ['test/vietnamese/*.test.ts', 'test/figures/*.test.ts', 'test/rules/*.test.ts', 'test/template/manual.test.ts', 'test/cases.test.ts'],
    // Rooms keep no state, so tests may share their modules: a mutant takes a third of a second.
    isolate: false,
  },
})
