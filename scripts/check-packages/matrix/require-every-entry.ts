import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { closed, modules } from "../entry-points.ts"
import type { PackedPackage } from "../pack.ts"

/** A CommonJS program: it requires every entry point, finds it to be the very module that `import` gives, and is refused the internals. */
export const writeRequireEveryEntry = (packed: ReadonlyArray<PackedPackage>, consumer: string): string => {
  const open = packed.flatMap(({ manifest }) => modules(manifest).map(({ specifier }) => specifier))
  const shut = packed.flatMap(({ manifest }) => closed(manifest))
  const file = join(consumer, "program/require-every-entry.cjs")
  writeFileSync(
    file,
    `"use strict"
const refusal = (specifier) => {
  try {
    return String(require(specifier))
  } catch ({ code }) {
    return code
  }
}
const check = async () => {
  for (const specifier of ${JSON.stringify(open)}) {
    const required = require(specifier)
    const imported = await import(specifier)
    const names = Object.keys(imported)
    if (names.length === 0) throw new Error(specifier + " gives nothing")
    for (const name of names)
      if (required[name] !== imported[name]) throw new Error(specifier + " has two copies of " + name)
  }
  for (const specifier of ${JSON.stringify(shut)}) {
    const code = refusal(specifier)
    if (code !== "ERR_PACKAGE_PATH_NOT_EXPORTED") throw new Error(specifier + " is not closed: " + code)
  }
}
check().catch((failed) => {
  console.error(failed)
  process.exitCode = 1
})
`,
  )
  return file
}
