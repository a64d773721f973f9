import type { MechanismRegistry } from "../mechanism/registry.ts"
import type { Criterion } from "../rulebook/criterion.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { Path } from "./differences.ts"

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, step) =>
      typeof inside === "object" && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Record<string | number, unknown>)[step]
        : undefined,
    value,
  )

/** What a parameter of a criterion's mechanism is where the rulebook leaves it out; only of plain values. */
export const parameterDefault = (
  rulebook: Rulebook,
  registry: MechanismRegistry,
  criterionAt: Path,
  [section, key, ...inside]: Path,
): string | boolean | undefined => {
  if (section !== "with" || key === undefined || inside.length > 0) return undefined
  const { mechanism, with: parameters } = (at(rulebook, criterionAt) ?? {}) as Partial<Criterion>
  if (mechanism === undefined) return undefined
  const read = registry.get(mechanism)?.parameters.safeParse(parameters ?? {})
  const value = read?.success === true ? at(read.data, [key]) : undefined
  return typeof value === "string" || typeof value === "boolean" ? value : undefined
}
