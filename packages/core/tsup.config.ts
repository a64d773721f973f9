import { defineConfig } from "tsup"

export default defineConfig({
  // A file for each namespace and what they share: a bundler then leaves out the namespaces a program does not use.
  entry: ["src/index.ts", "src/public/*.ts"],
  format: "esm",
  target: "es2023",
  platform: "neutral",
  dts: { entry: ["src/index.ts"], compilerOptions: { customConditions: [] } },
  sourcemap: true,
  clean: true,
  treeshake: true,
})
