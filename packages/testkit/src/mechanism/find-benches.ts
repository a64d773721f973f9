import type { Mechanism } from "@danvan/core"
import type { PlacedCase } from "../author/check-cases.ts"
import { inputKey } from "../author/same-input.ts"
import { type Bench, makeBench, type WrittenUse } from "./bench.ts"
import type { MechanismInput } from "./mechanism-cases.ts"

/** The use a case makes of its mechanism. */
export const useOfCase = ({ with: written = {}, maximum = "10" }: MechanismInput): WrittenUse => ({
  with: written,
  maximum,
})

/** Makes benches for the uses that cases make of a mechanism, each use once. */
export const benchesOf = (mechanism: Mechanism.AnyMechanism) => {
  const made = new Map<string, ReturnType<typeof makeBench>>()
  return (one: MechanismInput): ReturnType<typeof makeBench> => {
    const use = useOfCase(one)
    const key = inputKey(use)
    const bench = made.get(key) ?? makeBench(mechanism, use)
    made.set(key, bench)
    return bench
  }
}

/** The benches of the uses that are accepted, each once, with the place of the first case that has it. */
export const distinctBenches = (
  benchOf: ReturnType<typeof benchesOf>,
  cases: ReadonlyArray<PlacedCase<MechanismInput>>,
): ReadonlyArray<{ readonly bench: Bench; readonly place: string }> => {
  const seen = new Map<Bench, string>()
  for (const { kind, place, written } of cases) {
    const bench = benchOf(written)
    if (kind !== "invalid" && !("issues" in bench) && !seen.has(bench)) seen.set(bench, place)
  }
  return [...seen].map(([bench, place]) => ({ bench, place }))
}
