import { toDecimal } from "../../number/decimal.ts"
import { type RoundingMode, roundingModes } from "../../number/rounding.ts"
import { max, min, round } from "../build.ts"
import { fallback, isIn, table, when } from "../build-choices.ts"
import type { Expression } from "../expression.ts"

/**
 * A function of the formula language: how it is written, and what it becomes. `undefined` means the arguments do
 * not fit.
 */
export interface FormulaFunction {
  readonly usage: string
  readonly build: (args: ReadonlyArray<Expression>) => Expression | undefined
}

const textOf = (expression: Expression | undefined): string | undefined =>
  expression?.op === "text" ? expression.value : undefined

const reference =
  (prefix: string) =>
  (args: ReadonlyArray<Expression>): Expression | undefined => {
    const criterion = textOf(args[0])
    return criterion === undefined || args.length !== 1
      ? undefined
      : { op: "result", of: `${prefix}${criterion}` }
  }

const decimalsOf = (expression: Expression): number | undefined => {
  if (expression.op !== "number" || expression.value.d !== 1n) return undefined
  const decimals = Number(expression.value.s * expression.value.n)
  return decimals >= 0 && decimals <= 12 ? decimals : undefined
}

const buildRound = (args: ReadonlyArray<Expression>): Expression | undefined => {
  const [of, places, mode] = args
  if (of === undefined || places === undefined || mode === undefined || args.length !== 3) return undefined
  const decimals = decimalsOf(places)
  const name = textOf(mode) as RoundingMode
  return decimals === undefined || !roundingModes.includes(name)
    ? undefined
    : round(of, { mode: name, decimals })
}

const whole = (mode: "floor" | "ceiling"): FormulaFunction => ({
  usage: `${mode}(value)`,
  build: (args) => (args.length === 1 ? round(args[0]!, { mode, decimals: 0 }) : undefined),
})

/** What a row of `match` looks for: a text, or a number as it is written. */
const keyOf = (expression: Expression | undefined): string | undefined => {
  if (expression?.op !== "number") return textOf(expression)
  const { value, percent } = expression
  return percent === true ? `${toDecimal(value.mul(100))}%` : toDecimal(value)
}

/** `match(type, "report", 3, "letter", 1, 0)`: pairs, and what everything else gives, if anything. */
const buildMatch = ([of, ...rest]: ReadonlyArray<Expression>): Expression | undefined => {
  const otherwise = rest.length % 2 === 1 ? rest.at(-1) : undefined
  const pairs = Math.floor(rest.length / 2)
  const rows = Array.from({ length: pairs }, (_, index) => ({
    is: keyOf(rest[2 * index]),
    then: rest[2 * index + 1] as Expression,
  }))
  const known = rows.flatMap(({ is, then }) => (is === undefined ? [] : [{ is, then }]))
  const repeated = new Set(known.map(({ is }) => is)).size < known.length
  if (of === undefined || pairs === 0 || known.length < pairs || repeated) return undefined
  return table(of, known, otherwise)
}

const state = (name: "missing" | "not-assigned" | "not-applicable", usage: string): FormulaFunction => ({
  usage,
  build: (args) => (args.length === 1 ? isIn(args[0]!, name) : undefined),
})

/** Prefixes of the definitions a formula can refer to besides a criterion's points. */
export const assignedPrefix = "assigned:"
export const sharePrefix = "share:"

/** The functions of the formula language, by name. */
export const formulaFunctions: Readonly<Record<string, FormulaFunction>> = {
  points: { usage: 'points("criterion")', build: reference("") },
  assigned: { usage: 'assigned("criterion")', build: reference(assignedPrefix) },
  share: { usage: 'share("criterion")', build: reference(sharePrefix) },
  fact: {
    usage: 'fact("criterion", "field")',
    build: (args) => {
      const [criterion, name] = [textOf(args[0]), textOf(args[1])]
      if (criterion === undefined || name === undefined || args.length !== 2) return undefined
      return { op: "input", name, criterion }
    },
  },
  min: { usage: "min(a, b, …)", build: (args) => (args.length > 0 ? min(...args) : undefined) },
  max: { usage: "max(a, b, …)", build: (args) => (args.length > 0 ? max(...args) : undefined) },
  round: { usage: 'round(value, 2, "half-up")', build: buildRound },
  floor: whole("floor"),
  ceiling: whole("ceiling"),
  match: { usage: 'match(value, "a", 1, "b", 2, otherwise)', build: buildMatch },
  whenEmpty: {
    usage: "whenEmpty(highest(list, value), otherwise)",
    build: ([of, otherwise, more]) =>
      of?.op === "fold" && otherwise !== undefined && of.whenEmpty === undefined && more === undefined
        ? { ...of, whenEmpty: otherwise }
        : undefined,
  },
  if: {
    usage: "if(condition, then, otherwise)",
    build: (args) => (args.length === 3 ? when(args[0]!, args[1]!, args[2]!) : undefined),
  },
  default: {
    usage: "default(fact, value)",
    build: (args) => (args.length === 2 ? fallback(args[0]!, ["missing"], args[1]!) : undefined),
  },
  missing: state("missing", "missing(fact)"),
  notAssigned: state("not-assigned", "notAssigned(fact)"),
  notApplicable: state("not-applicable", "notApplicable(fact)"),
}
