import { defineConfig } from "tsup"

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  target: "es2023",
  platform: "neutral",
  // Not every host's library knows what can be disposed of.
  dts: { compilerOptions: { customConditions: [] }, banner: '/// <reference lib="esnext.disposable" />' },
  sourcemap: true,
  clean: true,
  treeshake: true,
})
