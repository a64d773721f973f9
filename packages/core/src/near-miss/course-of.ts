import { type Bounds, withinBounds } from "../expression/bounds.ts"
import { evaluate } from "../expression/evaluate.ts"
import {
  absentStates,
  type Comparison,
  type Expression,
  type ExpressionOf,
} from "../expression/expression.ts"
import { absentOutcome, booleanOutcome, type Outcome } from "../expression/outcome.ts"
import { parseShare } from "../number/decimal.ts"
import { compareExact, type Exact, one, zero } from "../number/exact.ts"
import type { Bench } from "./bench.ts"
import { along, type Bit, bent, bitOf, type Course, cutAt, insideOf, joined, type Span } from "./course.ts"
import { extremeOf, meeting, productOf, quotientOf, roundedBit, sumOf, valueAt } from "./course-arithmetic.ts"
import { readsAny } from "./dependence.ts"
import { type FactName, factId } from "./fact-id.ts"

const holds: Record<Comparison, (side: number) => boolean> = {
  "<": (side) => side < 0,
  "<=": (side) => side <= 0,
  "=": (side) => side === 0,
  "!=": (side) => side !== 0,
  ">=": (side) => side >= 0,
  ">": (side) => side > 0,
}

const compared = (left: Bit, right: Bit, is: Comparison, span: Span): Course => {
  if (left.kind !== "line" || right.kind !== "line") return along(bent)
  return cutAt(span, meeting(left, right), (part) => {
    const at = insideOf(part)
    return along(bitOf(booleanOutcome(holds[is](compareExact(valueAt(left, at), valueAt(right, at))))))
  })
}

const truthOf = (bit: Bit): boolean | undefined =>
  bit.kind === "fixed" && bit.outcome.kind === "boolean" ? bit.outcome.value : undefined

const isAbsentBit = (bit: Bit, states: ReadonlyArray<string>): boolean =>
  bit.kind === "fixed" && bit.outcome.kind === "absent" && states.includes(bit.outcome.state)

/** One decisive operand settles it; with one not known among the others, nothing is. */
const connected = (bits: ReadonlyArray<Bit>, decisive: boolean): Bit => {
  const settling = bits.find((bit) => truthOf(bit) === decisive)
  if (settling !== undefined) return settling
  if (bits.some(({ kind }) => kind !== "fixed")) return bent
  return bits.find((bit) => truthOf(bit) === undefined) ?? bitOf(booleanOutcome(!decisive))
}

const endsOf = (bands: ReadonlyArray<{ readonly bounds: Bounds }>): ReadonlyArray<Exact> =>
  bands.flatMap(({ bounds: { from, to } }) => [from, to].flatMap((end) => end?.at ?? []))

/** Draws how every value runs along one fact of a subject, all else as it is. */
export class Courses {
  private readonly bench: Bench
  private readonly id: string
  private readonly affected: ReadonlySet<string>
  private readonly results = new Map<string, Course>()

  constructor(bench: Bench, fact: FactName) {
    this.bench = bench
    this.id = factId(fact)
    this.affected = bench.dependence().resultsOf(this.id)
  }

  of(expression: Expression): Course {
    return readsAny(expression, this.id, this.affected) ? this.moving(expression) : this.still(expression)
  }

  private still(expression: Expression): Course {
    return along(bitOf(evaluate(expression, this.bench.scope)))
  }

  private result(of: string): Course {
    const known = this.results.get(of)
    if (known !== undefined) return known
    const definition = this.bench.variant.definitions.get(of)
    if (definition === undefined) return along(bitOf(this.bench.scope.result(of)))
    const course = this.of(definition)
    this.results.set(of, course)
    return course
  }

  private each(
    operands: ReadonlyArray<Expression>,
    combine: (bits: ReadonlyArray<Bit>, span: Span) => Course,
  ): Course {
    return joined(
      operands.map((operand) => this.of(operand)),
      combine,
    )
  }

  private moving(expression: Expression): Course {
    switch (expression.op) {
      case "input":
        return along({ kind: "line", slope: one, base: zero })
      case "result":
        return this.result(expression.of)
      case "add":
        return this.sum(expression)
      case "subtract": {
        const { left, right } = expression
        const minus: Bit = { kind: "line", slope: zero, base: zero.sub(one) }
        return this.each([left, right], ([a = bent, b = bent]) => along(sumOf([a, productOf([minus, b])])))
      }
      case "multiply":
        return this.each(expression.factors, (bits) => along(productOf(bits)))
      case "divide":
        return this.each([expression.left, expression.right], ([a = bent, b = bent], span) =>
          quotientOf(a, b, span),
        )
      case "min":
      case "max":
        return this.each(expression.of, (bits, span) =>
          extremeOf(bits, expression.op === "max" ? 1 : -1, span),
        )
      case "round":
        return this.each([expression.of], ([bit = bent]) => along(roundedBit(bit, expression.rounding)))
      case "compare":
        return this.each([expression.left, expression.right], ([a = bent, b = bent], span) =>
          compared(a, b, expression.is, span),
        )
      case "and":
      case "or":
        return this.each(expression.of, (bits) => along(connected(bits, expression.op === "or")))
      case "not":
        return this.each([expression.of], ([bit = bent]) => {
          const truth = truthOf(bit)
          return along(
            truth === undefined ? (bit.kind === "fixed" ? bit : bent) : bitOf(booleanOutcome(!truth)),
          )
        })
      case "is":
        return this.each([expression.of], ([bit = bent]) =>
          along(bit.kind === "bent" ? bent : bitOf(booleanOutcome(isAbsentBit(bit, expression.states)))),
        )
      case "fallback":
        return this.each([expression.of, expression.then], ([bit = bent, then = bent]) =>
          along(isAbsentBit(bit, expression.when) ? then : bit),
        )
      case "if":
        return this.each([expression.when, expression.then, expression.otherwise], (bits) => {
          const [when = bent, then = bent, otherwise = bent] = bits
          const truth = truthOf(when)
          if (truth === undefined) return along(when.kind === "fixed" ? when : bent)
          return along(truth ? then : otherwise)
        })
      case "bands":
        return this.chosen(expression.of, endsOf(expression.bands), (value) => {
          const band = expression.bands.find(({ bounds }) => withinBounds(bounds, value))
          return band?.then
        })
      case "table":
        return this.table(expression)
      case "aggregate":
        return this.aggregate(expression)
      default:
        return along(bent)
    }
  }

  private sum({ terms, skip = [] }: ExpressionOf<"add">): Course {
    return this.each(terms, (bits) => {
      const kept = bits.filter((bit) => !isAbsentBit(bit, skip))
      return along(kept.length === 0 ? (bits[0] ?? bent) : sumOf(kept))
    })
  }

  /** Picks a branch by a number: on each stretch between the ends of the branches always the same. */
  private chosen(
    of: Expression,
    ends: ReadonlyArray<Exact>,
    branch: (value: Exact) => Expression | undefined,
  ): Course {
    const none = along(bitOf(absentOutcome("not-computed", { code: "no-band" })))
    const taken = new Map<Expression, Course>()
    const courseOf = (expression: Expression | undefined): Course => {
      if (expression === undefined) return none
      const course = taken.get(expression) ?? this.of(expression)
      taken.set(expression, course)
      return course
    }
    const narrowed = this.each([of], ([bit = bent], span) => {
      if (bit.kind !== "line") return along(isAbsentBit(bit, absentStates) ? bit : bent)
      const levels = ends.map((base): Bit & { kind: "line" } => ({ kind: "line", slope: zero, base }))
      return cutAt(
        span,
        levels.flatMap((level) => meeting(bit, level)),
        () => along(bit),
      )
    })
    const spans = [...narrowed.cuts, undefined]
    const parts = spans.map((to, index) => {
      const bit = narrowed.bits[index] as Bit
      const span: Span = { from: index === 0 ? undefined : narrowed.cuts[index - 1], to }
      return bit.kind === "line" ? courseOf(branch(valueAt(bit, insideOf(span)))) : along(bit)
    })
    const places = new Map(spans.map((to, index) => [to, parts[index] as Course]))
    return joined([narrowed, ...new Set(parts)], (_, span) => {
      const index = narrowed.cuts.findIndex((cut) => span.to !== undefined && compareExact(span.to, cut) <= 0)
      const part = (index < 0 ? places.get(undefined) : places.get(narrowed.cuts[index])) as Course
      const inside = insideOf(span)
      return along(part.bits[part.cuts.filter((cut) => compareExact(cut, inside) < 0).length] as Bit)
    })
  }

  private table({ of, rows, otherwise }: ExpressionOf<"table">): Course {
    const numbers = rows.flatMap(({ is }) => parseShare(is) ?? [])
    return this.chosen(of, numbers, (value) => {
      const row = rows.find(({ is }) => {
        const number = parseShare(is)
        return number !== undefined && compareExact(number, value) === 0
      })
      return row?.then ?? otherwise
    })
  }

  /** The greatest or least of the pool, where the others stay as they are; of any other look around nothing is known. */
  private aggregate({ combine, each, where }: ExpressionOf<"aggregate">): Course {
    const isExtreme = combine === "max" || combine === "min"
    if (!isExtreme || where !== undefined || readsAny(each, "", this.affected)) return along(bent)
    const { scope } = this.bench
    const others = scope.pool.members.filter(({ subject }) => subject !== scope.subject)
    const outcomes = others.map((member): Outcome => evaluate(each, member))
    const counted = outcomes.filter(
      (one) => one.kind !== "absent" || (one.state !== "not-assigned" && one.state !== "not-applicable"),
    )
    const numbers = counted.flatMap((one) => (one.kind === "number" ? [one.value] : []))
    if (numbers.length < counted.length) return along(bent)
    const sign = combine === "max" ? 1 : -1
    const best = numbers.reduce<Exact | undefined>(
      (found, number) => (found === undefined || compareExact(number, found) === sign ? number : found),
      undefined,
    )
    const own = this.of(each)
    if (best === undefined) return own
    const still: Bit = { kind: "line", slope: zero, base: best }
    return joined([own], ([bit = bent], span) => extremeOf([bit, still], sign, span))
  }
}
