import { hexToBytes } from "@noble/hashes/utils.js"
import { closureEngine } from "./closure-engine.ts"
import type { Engine } from "./engine.ts"
import { SimdArena } from "./simd-arena.ts"
import { simdModule } from "./simd-module.ts"
import { openInArena } from "./simd-plan.ts"
import type { WebAssemblyPlatform } from "./web-assembly.ts"

/** The module, or nothing where the platform refuses it: no SIMD, or a policy against compiling. */
const compiled = (platform: WebAssemblyPlatform): object | undefined => {
  try {
    const bytes = hexToBytes(simdModule)
    return platform.validate(bytes) ? new platform.Module(bytes) : undefined
  } catch {
    return undefined
  }
}

/** Fixed WebAssembly kernels that work on two rows at once; `undefined` where the platform does not take them. */
export const simdEngine = (platform: WebAssemblyPlatform | undefined): Engine | undefined => {
  const module = platform === undefined ? undefined : compiled(platform)
  if (platform === undefined || module === undefined) return undefined
  // A run may begin within another: each has an arena to itself, and the next one uses it again.
  const idle: SimdArena[] = []
  return {
    open: (wanted) => {
      try {
        const arena = idle.pop() ?? new SimdArena(platform, module)
        const close = (): void => {
          idle.push(arena)
        }
        return { ...openInArena(arena, wanted), close }
      } catch {
        // There is no memory for it: closures need less.
        return closureEngine.open(wanted)
      }
    },
  }
}
