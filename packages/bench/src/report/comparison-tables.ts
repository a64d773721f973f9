import { c } from "../implementations/c.ts"
import { duckdbIntegers } from "../implementations/duckdb.ts"
import type { Implementation } from "../implementations/implementation.ts"
import { plainFloats } from "../implementations/plain-floats.ts"
import { plainUnrolled } from "../implementations/plain-unrolled.ts"
import { typedArrays } from "../implementations/typed-arrays.ts"
import type { Failed, Measured } from "../measure/rounds.ts"
import { isEqual } from "../workload/board.ts"
import { shown, table, times } from "./markdown.ts"

/** What everybody is held against, when it ran at the same size. */
const baselines: ReadonlyArray<readonly [string, Implementation]> = [
  ["× plain TypeScript", plainFloats],
  ["× written out", plainUnrolled],
  ["× DuckDB", duckdbIntegers],
  ["× typed arrays", typedArrays],
  ["× C", c],
]

/** Subjects a second, with a unit. */
const pace = ({ rows, milliseconds }: Measured): string => {
  const perSecond = rows / (milliseconds / 1000)
  if (perSecond < 1e3) return shown(perSecond)
  return perSecond < 1e6 ? `${shown(perSecond / 1e3)} k` : `${shown(perSecond / 1e6)} M`
}

const wrong = ({ mismatches }: Measured): string => {
  if (isEqual(mismatches)) return "0"
  const { totals, classes, ranks, quota } = mismatches
  return [totals, classes, ranks, quota].map(shown).join(" / ")
}

const ratioTo = (one: Measured, beside: ReadonlyArray<Measured>, baseline: Implementation): string => {
  const other = beside.find(({ implementation }) => implementation === baseline)
  return other === undefined ? "–" : times(other.milliseconds / one.milliseconds)
}

/** Everybody who ran at one size. */
export const tableAt = (measured: ReadonlyArray<Measured>, rows: number): string => {
  const here = measured.filter((one) => one.rows === rows)
  const used = baselines.filter(([, baseline]) =>
    here.some(({ implementation }) => implementation === baseline),
  )
  const head = ["", "from", "subjects/s", "ms", ...used.map(([title]) => title), "wrong"]
  const lines = here.map((one) => [
    one.implementation.name,
    one.implementation.from,
    pace(one),
    shown(one.milliseconds),
    ...used.map(([, baseline]) => ratioTo(one, here, baseline)),
    wrong(one),
  ])
  return table(head, lines, [0, 1])
}

/** Those that ran at no size of the tables: each beside those that are always there. */
export const slowTable = (measured: ReadonlyArray<Measured>, sizes: ReadonlyArray<number>): string => {
  const least = Math.min(...sizes)
  const slow = measured.filter(({ implementation, rows }) => rows < least && implementation.largest === rows)
  const lines = slow.map((one) => {
    const beside = measured.filter(({ rows }) => rows === one.rows)
    return [
      one.implementation.name,
      one.implementation.from,
      shown(one.rows),
      pace(one),
      ratioTo(one, beside, plainFloats),
      wrong(one),
    ]
  })
  return table(["", "from", "subjects", "subjects/s", "× plain TypeScript", "wrong"], lines, [0, 1])
}

/** Who did not get to the end, and why. */
export const failures = (failed: ReadonlyArray<Failed>): ReadonlyArray<string> =>
  failed.length === 0
    ? []
    : [
        `Without a result:\n\n${failed
          .map(
            ({ implementation, rows, failure }) =>
              `- ${implementation.name}, ${shown(rows)} subjects: ${failure}`,
          )
          .join("\n")}`,
      ]

/** What everybody does itself. */
export const coverTable = (implementations: ReadonlyArray<Implementation>): string =>
  table(
    ["", "exact?", "covers"],
    implementations.map(({ name, isExact, covers, unavailable }) => {
      const missing = unavailable?.()
      return [
        name,
        isExact ? "yes" : "no",
        missing === undefined ? covers : `${covers} (left out of this run: ${missing})`,
      ]
    }),
    [0, 1, 2],
  )
