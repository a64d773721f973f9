import type { AbsentState } from "../expression/expression.ts"
import { between } from "../expression/range/number-set.ts"
import { numberRange, type Range, truthRange } from "../expression/range/range.ts"
import type { Field } from "../mechanism/field.ts"
import { numberDomain } from "../mechanism/number-domain.ts"
import type { Exact } from "../number/exact.ts"

const end = (at: Exact | undefined) => (at === undefined ? undefined : { at, inclusive: true })

const numbersOf = (field: Field) => {
  const domain = numberDomain(field)
  const [from, to] = [end(domain.from), end(domain.to)]
  const { start, step } = domain.grid ?? {}
  return between({ ...(from && { from }), ...(to && { to }) }, step, start)
}

/** What a fact that is accepted can be. */
export const rangeOfField = (field: Field, absent: ReadonlySet<AbsentState>): Range => {
  switch (field.type) {
    case "boolean":
      return truthRange([true, false], absent)
    case "choice":
      return { kind: "text", texts: new Set(field.options?.map(({ id }) => id)), absent }
    case "text":
      return { kind: "text", texts: undefined, absent }
    case "list":
      return {
        kind: "list",
        absent,
        field: (name) => {
          const inside = Object.hasOwn(field.fields ?? {}, name) ? field.fields?.[name] : undefined
          const missing: ReadonlySet<AbsentState> = new Set(["missing"])
          return inside === undefined ? { kind: "nothing", absent: missing } : rangeOfField(inside, missing)
        },
      }
    default:
      return numberRange(numbersOf(field), absent)
  }
}
