import { type RoundingMode, roundingModes } from "../../number/rounding.ts"
import { fallback, isIn, max, min, round, when } from "../build.ts"
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
