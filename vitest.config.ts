import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

export default defineConfig({
  plugins: [
    {
      name: "yaml-as-text",
      transform(code, id) {
        return id.endsWith(".yaml")
          ? { code: `export default ${JSON.stringify(code)}`, map: null }
          : undefined
      },
    },
  ],
  resolve: { conditions: ["@danvan/source"] },
  ssr: { resolve: { conditions: ["@danvan/source"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "packages/adapters/*/test/**/*.test.ts"],
    testTimeout: 120_000,
    // Files take turns in one process: its modules are loaded anew for each file, what is installed is not.
    isolate: false,
    // Vitest leaves a core to itself, which has little to do here: on two cores that is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
