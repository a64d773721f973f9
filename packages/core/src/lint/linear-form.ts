import type { AbsentState, Expression, ExpressionOf } from "../expression/expression.ts"
import { keyOf } from "../expression/range/key-of.ts"
import { boundsOfSet, singleNumber, stepOf } from "../expression/range/number-set.ts"
import { numbersIn, type Range, truthsIn } from "../expression/range/range.ts"
import { compareExact, type Exact, exact, one, zero } from "../number/exact.ts"
import { leavingStates } from "../scoring/define-results.ts"
import type { LintedVariant } from "./linted-variant.ts"

/** How often each part counts in a sum, by the key of the part. */
export type LinearForm = ReadonlyMap<string, Exact>

/** The part that is the same for everybody. */
export const constantPart = "1"

/** A form, and whether it comes to zero wherever its expression is not assigned or not applicable. */
interface Found {
  readonly form: LinearForm
  readonly vanishes: boolean
}

/** `form` plus `times` the other one; parts that cancel are left out. */
export const plus = (form: LinearForm, other: LinearForm, times: Exact): LinearForm => {
  const sum = new Map(form)
  for (const [key, value] of other) {
    const next = (sum.get(key) ?? zero).add(value.mul(times))
    if (next.n === 0n) sum.delete(key)
    else sum.set(key, next)
  }
  return sum
}

const isGone = (state: AbsentState): boolean => leavingStates.includes(state)
const isNever = ({ absent }: Range): boolean => absent.size === 0

/** Writes expressions as sums of parts, as far as that holds whatever the facts: a cap that never binds is none. */
class FormFinder {
  private readonly variant: LintedVariant
  private readonly results = new Map<string, Found>()

  constructor(variant: LintedVariant) {
    this.variant = variant
  }

  of(expression: Expression): Found {
    const range = this.variant.rangeOf(expression)
    const single = singleNumber(numbersIn(range))
    if (single !== undefined && isNever(range)) return this.constant(single)
    const found = this.split(expression) ?? this.part(expression)
    // What is never left out need not vanish.
    return { ...found, vanishes: found.vanishes || ![...range.absent].some(isGone) }
  }

  private constant(value: Exact): Found {
    return { form: new Map(value.n === 0n ? [] : [[constantPart, value]]), vanishes: true }
  }

  private part(expression: Expression): Found {
    return { form: new Map([[keyOf(expression), one]]), vanishes: true }
  }

  private split(expression: Expression): Found | undefined {
    switch (expression.op) {
      case "result":
        return this.result(expression)
      case "add":
        return this.sum(expression)
      case "subtract": {
        const [left, right] = [this.of(expression.left), this.of(expression.right)]
        return { form: plus(left.form, right.form, exact(-1)), vanishes: false }
      }
      case "multiply":
        return this.product(expression)
      case "divide": {
        const divisor = singleNumber(numbersIn(this.variant.rangeOf(expression.right)))
        if (divisor === undefined || divisor.n === 0n) return undefined
        return this.scaled(expression.left, one.div(divisor), [expression.right])
      }
      case "min":
        return this.extreme(expression, -1)
      case "max":
        return this.extreme(expression, 1)
      case "round": {
        const step = stepOf(numbersIn(this.variant.rangeOf(expression.of)))
        const onGrid = step?.mul(exact(10n ** BigInt(expression.rounding.decimals))).d === 1n
        return onGrid ? this.of(expression.of) : undefined
      }
      case "if": {
        const condition = this.variant.rangeOf(expression.when)
        const [truth, ...others] = truthsIn(condition)
        if (truth === undefined || others.length > 0) return undefined
        const { form, vanishes } = this.of(truth ? expression.then : expression.otherwise)
        return { form, vanishes: vanishes && isNever(condition) }
      }
      case "fallback": {
        const isZero = expression.then.op === "number" && expression.then.value.n === 0n
        const inner = this.of(expression.of)
        return isZero && expression.when.every(isGone) && inner.vanishes ? inner : undefined
      }
      default:
        return undefined
    }
  }

  private result(expression: ExpressionOf<"result">): Found | undefined {
    const definition = this.variant.definitions.get(expression.of)
    if (definition === undefined) return undefined
    const known = this.results.get(expression.of)
    if (known !== undefined) return known
    // Circles are refused before; should one come, it is a part like any other.
    this.results.set(expression.of, this.part(expression))
    const found = this.of(definition)
    this.results.set(expression.of, found)
    return found
  }

  private sum({ terms, skip = [] }: ExpressionOf<"add">): Found {
    const found = terms.map((term) => {
      const one = this.of(term)
      // A term left out counts for nothing, so its parts must too.
      return skip.length > 0 && !(skip.every(isGone) && one.vanishes) ? this.part(term) : one
    })
    const form = found.reduce<LinearForm>((sum, one) => plus(sum, one.form, exact(1)), new Map())
    return { form, vanishes: skip.length > 0 && leavingStates.every((state) => skip.includes(state)) }
  }

  private scaled(of: Expression, by: Exact, others: ReadonlyArray<Expression>): Found {
    const { form, vanishes } = this.of(of)
    const areThere = others.every((other) => isNever(this.variant.rangeOf(other)))
    return { form: plus(new Map(), form, by), vanishes: vanishes && areThere }
  }

  private product({ factors }: ExpressionOf<"multiply">): Found | undefined {
    const singles = factors.map((factor) => singleNumber(numbersIn(this.variant.rangeOf(factor))))
    const open = factors.filter((_, index) => singles[index] === undefined)
    const [factor] = open
    if (factor === undefined || open.length > 1) return undefined
    const by = singles.reduce<Exact>((product, single) => product.mul(single ?? one), one)
    return this.scaled(
      factor,
      by,
      factors.filter((other) => other !== factor),
    )
  }

  /** The operand that is never beyond any other, where there is one. */
  private extreme({ of }: ExpressionOf<"min" | "max">, sign: 1 | -1): Found | undefined {
    const bounds = of.map((operand) => boundsOfSet(numbersIn(this.variant.rangeOf(operand))))
    const place = of.findIndex((_, index) =>
      bounds.every((other, at) => {
        if (at === index) return true
        const [near, far] = sign < 0 ? [bounds[index]?.to, other?.from] : [bounds[index]?.from, other?.to]
        return near !== undefined && far !== undefined && compareExact(near.at, far.at) * sign >= 0
      }),
    )
    if (place < 0) return undefined
    return this.scaled(
      of[place] as Expression,
      one,
      of.filter((_, index) => index !== place),
    )
  }
}

/** What writes the expressions of a variant as sums of parts. */
export const linearForms = (variant: LintedVariant): ((expression: Expression) => LinearForm) => {
  const finder = new FormFinder(variant)
  return (expression) => finder.of(expression).form
}
