import { defineConfig } from "tsup"

export default defineConfig({
  // The second is what each thread runs.
  entry: ["src/index.ts", "src/score-worker.ts"],
  format: "esm",
  target: "node22",
  platform: "node",
  dts: {
    entry: ["src/index.ts"],
    compilerOptions: { customConditions: [] },
    // Not every host's library knows what can be disposed of.
    banner: '/// <reference lib="esnext.disposable" />',
  },
  sourcemap: true,
  clean: true,
  treeshake: true,
})
