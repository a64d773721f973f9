import type { AnyMechanism } from "../registry.ts"
import { bands } from "./bands.ts"
import { choice } from "./choice.ts"
import { count } from "./count.ts"
import { deductions } from "./deductions.ts"
import { formula } from "./formula.ts"
import { manualGrade } from "./manual-grade.ts"
import { plusMinus } from "./plus-minus.ts"
import { ratio } from "./ratio.ts"
import { relativeToLeader } from "./relative-to-leader.ts"
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
  ratio,
  bands,
  count,
  deductions,
  plusMinus,
  relativeToLeader,
  formula,
]
