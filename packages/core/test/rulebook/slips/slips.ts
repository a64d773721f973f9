import { inCriteria } from "./in-criteria.ts"
import { inFacts } from "./in-facts.ts"
import { inOutcomes } from "./in-outcomes.ts"
import { inTheHead } from "./in-the-head.ts"
import type { Slip } from "./slip.ts"

/** Every slip the sample is tried with, one at a time. */
export const slips: ReadonlyArray<Slip> = [...inTheHead, ...inCriteria, ...inFacts, ...inOutcomes]
