import type { ScoringProgram as CoreProgram } from "../program/scoring-program.ts"
import { ScoringProgram } from "./scoring-program.ts"

/** The program of core behind one of promises; what is neither is left to core, which refuses it with words. */
export const coreProgram = (program: unknown): CoreProgram =>
  (program instanceof ScoringProgram ? program.core : program) as CoreProgram
