import type { Expression } from "../expression/expression.ts"
import {
  addSets,
  higherOf,
  lowerOf,
  multiplySets,
  negateSet,
  roundSet,
} from "../expression/range/number-arithmetic.ts"
import {
  boundsOfSet,
  gridOf,
  isEmptySet,
  type NumberSet,
  onlyNumbers,
  singleNumber,
  unionOf,
  within,
} from "../expression/range/number-set.ts"
import { numbersIn, truthsIn } from "../expression/range/range.ts"
import { compareExact, type Exact, one, zero } from "../number/exact.ts"
import type { LintedVariant } from "./linted-variant.ts"

/** How far apart neighbours of a set lie at most; 0 where nothing is left out, nothing where that is not known. */
const widestSpace = (set: NumberSet): Exact | undefined => {
  if (!("values" in set)) return gridOf(set)?.stride ?? zero
  const spaces = set.values.slice(1).map((value, index) => value.sub(set.values[index] as Exact))
  return spaces.reduce((most, space) => (compareExact(space, most) > 0 ? space : most), zero)
}

/** True when `filler` fills every space between neighbours of `set`, so that every sum on the common grid is reached. */
const fills = (filler: NumberSet, set: NumberSet): boolean => {
  if ("values" in filler) return false
  const [space, { from, to }] = [widestSpace(set), filler.bounds]
  if (space === undefined) return false
  const stride = filler.step ?? zero
  const own = gridOf(set)
  const isOnStride = filler.step === undefined || (own !== undefined && own.stride.div(filler.step).d === 1n)
  const isWide =
    from === undefined || to === undefined || compareExact(to.at.sub(from.at).add(stride), space) >= 0
  return isOnStride && isWide
}

const sumOf = (left: NumberSet, right: NumberSet): NumberSet | undefined => {
  const sums = addSets(left, right)
  if ("values" in left && "values" in right) return "values" in sums ? sums : undefined
  return fills(left, right) || fills(right, left) ? sums : undefined
}

/** One number and a set, of which the result names every number or leaves none out. */
const heldBy = (
  left: NumberSet,
  right: NumberSet,
  hold: (left: NumberSet, right: NumberSet) => NumberSet,
): NumberSet | undefined => {
  const [at, set] =
    singleNumber(left) === undefined ? [singleNumber(right), left] : [singleNumber(left), right]
  if (at === undefined) return undefined
  const held = hold(left, right)
  const grid = gridOf(set)
  // Held where the grid itself has a place, no place is left out.
  const isWhole =
    grid === undefined || (grid.stride.n !== 0n && at.sub(grid.offset).div(grid.stride).d === 1n)
  return "values" in held || isWhole ? held : undefined
}

type Merge = (left: NumberSet, right: NumberSet) => NumberSet | undefined

/** Finds the numbers an expression really gives; every fact may be read once, for two readings hang together. */
class ExactFinder {
  private readonly variant: LintedVariant
  readonly read = new Set<string>()

  constructor(variant: LintedVariant) {
    this.variant = variant
  }

  of(expression: Expression): NumberSet | undefined {
    switch (expression.op) {
      case "number":
        return onlyNumbers(expression.value)
      case "parameter": {
        const numbers = numbersIn(this.variant.rangeOf(expression))
        return singleNumber(numbers) === undefined ? undefined : numbers
      }
      case "input":
        return this.isFirst(expression) ? numbersIn(this.variant.rangeOf(expression)) : undefined
      case "result": {
        const definition = this.variant.definitions.get(expression.of)
        return definition === undefined ? undefined : this.of(definition)
      }
      case "fallback":
        return this.of(expression.of)
      case "add":
        return this.merged(expression.terms, sumOf)
      case "subtract":
        return this.merged([expression.left, expression.right], (left, right) =>
          sumOf(left, negateSet(right)),
        )
      case "multiply":
        return this.merged(expression.factors, (left, right) =>
          singleNumber(left) === undefined && singleNumber(right) === undefined
            ? undefined
            : multiplySets(left, right),
        )
      case "divide":
        return this.merged([expression.left, expression.right], (left, right) => {
          const divisor = singleNumber(right)
          return divisor === undefined || divisor.n === 0n
            ? undefined
            : multiplySets(left, onlyNumbers(one.div(divisor)))
        })
      case "min":
        return this.merged(expression.of, (left, right) => heldBy(left, right, lowerOf))
      case "max":
        return this.merged(expression.of, (left, right) => heldBy(left, right, higherOf))
      case "round": {
        const set = this.of(expression.of)
        return set && roundSet(set, expression.rounding)
      }
      case "if":
        return this.branches(expression)
      case "bands": {
        const set = this.of(expression.of)
        if (set === undefined || !expression.bands.every(({ then }) => then.op === "number")) return undefined
        const taken = expression.bands.filter(({ bounds }) => !isEmptySet(within(set, bounds)))
        return onlyNumbers(...taken.flatMap(({ then }) => (then.op === "number" ? [then.value] : [])))
      }
      default:
        return undefined
    }
  }

  private isFirst({ name, criterion = "" }: Extract<Expression, { op: "input" }>): boolean {
    const key = `${criterion}\u0000${name}`
    const isNew = !this.read.has(key)
    this.read.add(key)
    return isNew
  }

  private merged(operands: ReadonlyArray<Expression>, merge: Merge): NumberSet | undefined {
    const [first, ...rest] = operands
    if (first === undefined) return undefined
    return rest.reduce<NumberSet | undefined>((sofar, operand) => {
      const next = sofar && this.of(operand)
      return sofar && next && merge(sofar, next)
    }, this.of(first))
  }

  /** Both branches, where a fact that is true or false decides between them. */
  private branches({ when, then, otherwise }: Extract<Expression, { op: "if" }>): NumberSet | undefined {
    const truths = truthsIn(this.variant.rangeOf(when))
    if (when.op !== "input" || !this.isFirst(when) || truths.size < 2) return undefined
    const sets = [this.of(then), this.of(otherwise)]
    const named = sets.flatMap((set) => (set !== undefined && "values" in set ? [set] : []))
    return named.length === sets.length ? unionOf(named) : undefined
  }
}

/**
 * The numbers an expression really gives, each for some facts; `undefined` where that is not proved. What
 * `rangeOf` gives may hold more than ever happens, so it proves that something is out of reach and never that it is
 * in reach.
 */
export const exactSet = (variant: LintedVariant, expression: Expression): NumberSet | undefined => {
  // What may be checked of facts together can rule out what each of them allows.
  if (variant.factChecks.length > 0) return undefined
  const set = new ExactFinder(variant).of(expression)
  return set === undefined || boundsOfSet(set) === undefined ? undefined : set
}
