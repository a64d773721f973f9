import { closureEngine } from "./closure-engine.ts"
import type { Engine } from "./engine.ts"
import { simdEngine } from "./simd-engine.ts"
import { webAssembly } from "./web-assembly.ts"

/** What carries plans out: closures, SIMD kernels, or the fastest the platform takes. */
export type EngineChoice = "closures" | "simd" | "auto"

let found: { readonly simd: Engine | undefined } | undefined

const simd = (): Engine | undefined => {
  found ??= { simd: simdEngine(webAssembly()) }
  return found.simd
}

/** The engine of a choice. Whichever it is, results are the same; where SIMD is refused, closures take its place. */
export const chooseEngine = (choice: EngineChoice = "auto"): Engine =>
  choice === "closures" ? closureEngine : (simd() ?? closureEngine)
