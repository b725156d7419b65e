import { defineConfig } from 'vitest/config'

const minute = 60_000

/** Four rooms: `unit` needs npm only, `scenario` runs the built dist, `live` needs Docker, `real` needs tools built from Go. */
export default defineConfig({
  test: {
    // A skipped test is counted by scripts/test.mjs, an empty run is an error.
    passWithNoTests: false,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      room('unit', ['test/**/*.test.ts'], {
        testTimeout: 20_000,
        exclude: ['test/scenarios/**', 'test/live/**', 'test/real/**'],
        // They import JSON without saying so, which Node refuses.
        server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
      }),
      room('scenario', ['test/scenarios/**/*.scenario.ts'], { testTimeout: minute }),
      room('live', ['test/live/**/*.live.ts'], {
        testTimeout: 3 * minute,
        hookTimeout: 3 * minute,
        globalSetup: ['test/live/engine.setup.ts'],
      }),
      room('real', ['test/real/**/*.real.ts'], {
        testTimeout: 5 * minute,
        hookTimeout: 5 * minute,
        globalSetup: ['test/live/engine.setup.ts'],
      }),
    ],
  },
})

function room(name: string, include: string[], rest: object) {
  // Packages ship source maps without their sources; that is nobody's news.
  return {
    logLevel: 'error' as const,
    test: { name, include, environment: 'node' as const, pool: 'forks' as const, ...rest },
  }
}
