import type { Expression } from "../../expression/expression.ts"
import { nodesOf } from "../../expression/operands.ts"
import type { CompiledRulebook, ReadyClassification } from "../../scoring/program.ts"

const inClassification = ({ of, classes, vetoes, caps }: ReadyClassification): ReadonlyArray<Expression> => [
  ...(of === undefined ? [] : [of]),
  ...classes.flatMap(({ conditions }) => conditions.map(({ when }) => when)),
  ...vetoes.flatMap(({ when, discretion = when }) => [when, discretion]),
  ...caps.flatMap(({ when, highest }) => [when, highest]),
]

const anyUsesPools = ({ variants, rankingKeys }: CompiledRulebook): boolean => {
  const expressions = [...variants.values()].flatMap(({ definitions, classification }) => [
    ...definitions.values(),
    ...(classification === undefined ? [] : inClassification(classification)),
  ])
  const all = [...expressions, ...rankingKeys.flatMap((key) => ("by" in key ? [key.by] : []))]
  return all.some((one) => [...nodesOf(one)].some(({ op }) => op === "aggregate"))
}

const known = new WeakMap<CompiledRulebook, boolean>()

/** Whether anything in the rulebook looks at other subjects than the one it scores: found out once. */
export const usesPools = (program: CompiledRulebook): boolean => {
  const does = known.get(program) ?? anyUsesPools(program)
  known.set(program, does)
  return does
}
