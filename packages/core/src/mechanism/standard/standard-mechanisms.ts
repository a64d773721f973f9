import type { AnyMechanism } from "../registry.ts"
import { bands } from "./bands.ts"
import { bestOf } from "./best-of.ts"
import { choice } from "./choice.ts"
import { count } from "./count.ts"
import { deductions } from "./deductions.ts"
import { duties } from "./duties.ts"
import { externalResult } from "./external-result.ts"
import { formula } from "./formula.ts"
import { listedItems } from "./listed-items.ts"
import { manualGrade } from "./manual-grade.ts"
import { missingCombination } from "./missing-combination.ts"
import { noViolation } from "./no-violation.ts"
import { plusMinus } from "./plus-minus.ts"
import { ratio } from "./ratio.ts"
import { relativeToLeader } from "./relative-to-leader.ts"
import { roleAndCompletion } from "./role-and-completion.ts"
import { steps } from "./steps.ts"
import { weightedTasks } from "./weighted-tasks.ts"
import { yesNo } from "./yes-no.ts"

/**
 * The mechanisms danvan brings along, in the order the reference lists them.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const standardMechanisms: ReadonlyArray<AnyMechanism> = [
  manualGrade,
  yesNo,
  choice,
  bestOf,
  roleAndCompletion,
  missingCombination,
  externalResult,
  ratio,
  weightedTasks,
  bands,
  steps,
  count,
  listedItems,
  deductions,
  duties,
  noViolation,
  plusMinus,
  relativeToLeader,
  formula,
]
