/**
 * The expression trees every criterion becomes: evaluated exactly with a trace, proved about, written back as
 * formulas.
 *
 * @packageDocumentation
 * @category Rules
 */

export type { Bound, Bounds } from "../expression/bounds.ts"
export {
  absent,
  add,
  addSkipping,
  divide,
  input,
  item,
  literal,
  max,
  min,
  multiply,
  noted,
  notedPercent,
  number,
  type Operand,
  result,
  round,
  subtract,
  truth,
} from "../expression/build.ts"
export {
  aggregate,
  and,
  compare,
  fallback,
  fold,
  isIn,
  not,
  or,
  table,
  when,
} from "../expression/build-choices.ts"
export {
  checkExpression as check,
  expressionLimits,
  type Kind,
  type Names,
} from "../expression/check-expression.ts"
export { evaluate, type Step, traceExpression as trace } from "../expression/evaluate.ts"
export {
  type AbsentState,
  absentStates,
  type Combination,
  type Comparison,
  combinations,
  comparisons,
  type Expression,
  type ExpressionOf,
  type FoldCombination,
  foldCombinations,
  keptItems,
  type OncePer,
  type Opaque,
  type Operator,
} from "../expression/expression.ts"
export {
  FormulaError,
  type FormulaNames,
  parseFormula as parse,
} from "../expression/formula/parse-formula.ts"
export { printFormula as print } from "../expression/formula/print-formula.ts"
export type { OpaqueOutput } from "../expression/opaque.ts"
export { nodesOf, operandsOf } from "../expression/operands.ts"
export type { Absent, Cause, ListItem, Outcome } from "../expression/outcome.ts"
export {
  between as numbersBetween,
  boundsOfSet,
  hasNumber,
  type NumberSet,
  onlyNumbers,
  stepOf,
} from "../expression/range/number-set.ts"
export { numberRange, type Range, truthRange } from "../expression/range/range.ts"
export { rangeOf } from "../expression/range/range-of.ts"
export type { Surroundings } from "../expression/range/surroundings.ts"
export { rewrite } from "../expression/rewrite.ts"
export type { Pool, Scope } from "../expression/scope.ts"
