import { defineConfig, type Options } from "tsup"

const shared = {
  format: "esm",
  target: "es2023",
  platform: "neutral",
} satisfies Options

const compilerOptions = { customConditions: [] }

// Declarations are made entry by entry: in a chunk for both, those of Effect would stand beside what has none.
export default defineConfig([
  {
    ...shared,
    // A file for each namespace and what they share: a bundler then leaves out the namespaces a program does not use.
    entry: ["src/index.ts", "src/promise.ts", "src/public/*.ts"],
    dts: { entry: "src/index.ts", compilerOptions },
    sourcemap: true,
    clean: true,
    treeshake: true,
  },
  {
    ...shared,
    entry: ["src/promise.ts"],
    // Not every host's library knows what can be disposed of.
    dts: { only: true, compilerOptions, banner: '/// <reference lib="esnext.disposable" />' },
  },
])
