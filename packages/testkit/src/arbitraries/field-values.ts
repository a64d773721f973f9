import { type Mechanism, Numbers } from "@danvan/core"
import * as fc from "fast-check"

type Field = Mechanism.Field
type Scalar = Omit<Field, "fields">

const limit = (words: string | undefined): Numbers.Exact | undefined =>
  words === undefined ? undefined : Numbers.parseShare(words)

/** A number as a fact of this type is written. */
export const writtenNumber = (field: Scalar, value: Numbers.Exact): string =>
  field.type === "percent" ? `${Numbers.toDecimal(value.mul(100n))}%` : Numbers.toDecimal(value)

/** The grid the values of a number lie on: the lowest, the step, and how many steps there are to the highest. */
const gridOf = (field: Scalar) => {
  const isCount = field.type === "count"
  const from = limit(field.minimum) ?? (isCount ? Numbers.zero : undefined)
  const to = limit(field.maximum)
  const step =
    limit(field.step) ?? (isCount ? Numbers.one : Numbers.exact(1n, field.type === "percent" ? 1000n : 4n))
  const steps = from === undefined || to === undefined ? undefined : to.sub(from).div(step)
  return { from, to, step, last: steps === undefined ? undefined : steps.n / steps.d }
}

const few = 60n

const numbers = (field: Scalar): fc.Arbitrary<string> => {
  const { from, to, step, last } = gridOf(field)
  const place = (steps: bigint): Numbers.Exact =>
    from === undefined && to !== undefined
      ? to.sub(step.mul(steps))
      : (from ?? Numbers.zero).add(step.mul(steps))
  const open = from === undefined && to === undefined
  const most = last ?? 4_000_000n
  const small = last === undefined || last > few ? few : last
  const steps = fc.oneof(
    { weight: 6, arbitrary: fc.bigInt(open ? -few : 0n, small) },
    { weight: 1, arbitrary: fc.bigInt(open ? -most : 0n, most) },
    { weight: 1, arbitrary: fc.constantFrom(0n, last ?? 0n) },
  )
  return steps.map((one) => writtenNumber(field, place(one)))
}

const words = fc.oneof(
  fc.constantFrom("Thôn Mẫu", "Thôn Mẫu;Thôn Mẫu Hai", "Thôn Mẫu; Thôn Mẫu", "A;B;C", "x"),
  fc.string({ maxLength: 12, unit: fc.constantFrom(..."abđ ;,.0123-") }).map((one) => `a${one}b`),
)

const scalar = (field: Scalar, edges: ReadonlyArray<string>): fc.Arbitrary<unknown> => {
  if (field.type === "boolean") return fc.boolean()
  if (field.type === "text") return words
  if (field.type === "choice") {
    const ids = (field.options ?? []).map(({ id }) => id)
    return ids.length === 0 ? fc.constant("missing") : fc.constantFrom(...ids)
  }
  const any = numbers(field)
  return edges.length === 0 ? any : fc.oneof({ weight: 2, arbitrary: any }, fc.constantFrom(...edges))
}

/**
 * Any value a fact may have (giá trị hợp lệ của dữ kiện), as a facts file writes it: numbers within their limits and on
 * their step, small ones more often, the limits themselves and the given edges too.
 *
 * @param edges - values worth trying more often, as written.
 *
 * @example
 * ```ts
 * import { Arbitraries } from "@danvan/testkit"
 * import * as fc from "fast-check"
 *
 * const met = Arbitraries.fieldValue({ type: "boolean", title: { vi: "Đạt", en: "Met" } })
 * fc.sample(met, 20).every((value) => typeof value === "boolean") // true
 * ```
 *
 * @category Arbitraries
 * @since 0.1.0
 */
export const fieldValue = (field: Field, edges: ReadonlyArray<string> = []): fc.Arbitrary<unknown> =>
  field.type === "list"
    ? fc.array(
        fc.record(
          Object.fromEntries(
            Object.entries(field.fields ?? {}).map(([name, inner]) => [name, scalar(inner, [])]),
          ),
        ),
        { maxLength: 5 },
      )
    : scalar(field, edges)
