import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@cookie-charter/source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@cookie-charter/source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
