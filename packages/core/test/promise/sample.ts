import { Facts, Rulebook, Scoring } from "../../src/promise.ts"

export const rulebookText = `
danvan: 1
id: sample/promise
version: 1
title: { vi: Bộ tiêu chí mẫu, en: A sample rulebook }
status: illustrative
effective: { from: 2026-01-01 }
subjects: { kind: unit }
scale: { max: 20 }
criteria:
  - { id: plan, title: Kế hoạch, max: 5, mechanism: yes-no }
  - { id: tasks, title: Nhiệm vụ, max: 15, mechanism: ratio }
classification:
  rounding: none
  classes:
    - { id: good, title: Tốt, atLeast: 15 }
    - { id: fair, title: Khá, below: 15 }
`

/** So many subjects, each with one task more done than the one before, up to eighteen. */
export const sampleFacts = (count: number): Promise<Facts.Entries> =>
  Facts.make({
    subjects: Array.from({ length: count }, (_, index) => ({
      id: `xa-${index}`,
      criteria: { plan: { met: true }, tasks: { done: index % 19, assigned: 18 } },
    })),
  })

export const sampleProgram = async (text = rulebookText): Promise<Scoring.ScoringProgram> =>
  Scoring.compile(await Rulebook.parse(text), { asOf: "2026-12-15" })

/** A signal that was given before anything began, and why. */
export const stopped = (): { readonly signal: AbortSignal; readonly reason: Error } => {
  const reason = new Error("no longer wanted")
  return { signal: AbortSignal.abort(reason), reason }
}
