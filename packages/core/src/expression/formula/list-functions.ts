import { number } from "../build.ts"
import { fold } from "../build-choices.ts"
import type { Expression, FoldCombination, OncePer } from "../expression.ts"

/** What stands in a call over a list besides the list: values and conditions, and what counts only once. */
export interface ListArguments {
  readonly list: Expression
  readonly rest: ReadonlyArray<Expression>
  readonly once?: OncePer
}

/** A function over the items of a list fact; `undefined` means the arguments do not fit. */
export interface ListFunction {
  readonly usage: string
  readonly build: (args: ListArguments) => Expression | undefined
}

const options = ({ once }: ListArguments) => (once === undefined ? {} : { once })

/** `sum(list, value)`, with a condition if wanted. */
const valued = (name: string, combine: FoldCombination): ListFunction => ({
  usage: `${name}(list, value, condition)`,
  build: (args) => {
    const [value, where, more] = args.rest
    return value === undefined || more !== undefined
      ? undefined
      : fold(args.list, combine, value, where, options(args))
  },
})

/** `any(list, condition)`: of those that satisfy a second condition, if wanted. */
const tested = (name: "any" | "all"): ListFunction => ({
  usage: `${name}(list, condition)`,
  build: ({ list, rest: [condition, where, more], once }) =>
    condition === undefined || more !== undefined || once !== undefined
      ? undefined
      : fold(list, name, condition, where),
})

/** The functions over lists, by name; inside their brackets the fields of an item are names. */
export const listFunctions: Readonly<Record<string, ListFunction>> = {
  sum: valued("sum", "sum"),
  mean: valued("mean", "mean"),
  highest: valued("highest", "max"),
  lowest: valued("lowest", "min"),
  count: {
    usage: "count(list, condition)",
    build: (args) => {
      const [where, more] = args.rest
      return more === undefined ? fold(args.list, "count", number(1), where, options(args)) : undefined
    },
  },
  any: tested("any"),
  all: tested("all"),
}

/** How a call says that items with the same keys count once: `sum(roles, points, highestPer(club, month))`. */
export const onceFunctions: Readonly<Record<string, OncePer["keep"]>> = {
  highestPer: "highest",
  lowestPer: "lowest",
  firstPer: "first",
}

/** The function that writes a combination. */
export const listFunctionOf: Readonly<Record<FoldCombination, string>> = {
  sum: "sum",
  mean: "mean",
  max: "highest",
  min: "lowest",
  count: "count",
  any: "any",
  all: "all",
}
