import type { Columns, Rulebook } from "@danvan/core"
import type { PartEnd } from "./part-scorer.ts"

/** A rulebook to compile, for the first part that is scored by it. */
export interface WrittenProgram {
  readonly rulebook: Rulebook.Rulebook
  readonly asOf: string
}

/** A part to score, by a program that was sent with this part or one before. */
export interface ScoreRequest {
  readonly id: number
  readonly program: number
  readonly written?: WrittenProgram
  /** A program that is not asked for any more without being sent again. */
  readonly forget?: number
  readonly part: Columns.ColumnPart
}

/** What the part of a request came to. */
export interface ScoreReply {
  readonly id: number
  readonly end: PartEnd
}
