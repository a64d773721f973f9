import { implementations } from "../implementations/all.ts"
import { baselines } from "../implementations/baselines.ts"
import type { Implementation } from "../implementations/implementation.ts"
import { plainFloats } from "../implementations/plain-floats.ts"
import type { Compared } from "../measure/comparison.ts"
import type { Failed } from "../measure/rounds.ts"
import { isEqual } from "../workload/board.ts"
import { shown, table, times } from "./markdown.ts"

/** Subjects a second, with a unit. */
const pace = ({ rows, milliseconds }: Compared): string => {
  const perSecond = rows / (milliseconds / 1000)
  if (perSecond < 1e3) return shown(perSecond)
  return perSecond < 1e6 ? `${shown(perSecond / 1e3)} k` : `${shown(perSecond / 1e6)} M`
}

const wrong = ({ mismatches }: Compared): string => {
  if (isEqual(mismatches)) return "0"
  const { totals, classes, ranks, quota } = mismatches
  return [totals, classes, ranks, quota].map(shown).join(" / ")
}

const ratioTo = (one: Compared, beside: ReadonlyArray<Compared>, baseline: Implementation): string => {
  const other = beside.find(({ implementation, group }) => implementation === baseline && group === one.group)
  return other === undefined ? "–" : times(other.milliseconds / one.milliseconds)
}

/** Everybody who ran at one size. */
export const tableAt = (measured: ReadonlyArray<Compared>, rows: number): string => {
  const here = measured.filter((one) => one.rows === rows)
  const isFirst = (one: Compared): boolean =>
    one === here.find(({ implementation }) => implementation === one.implementation)
  const inOrder = implementations.flatMap((one) => here.filter((other) => other.implementation === one))
  const used = baselines.filter(([, baseline]) =>
    here.some(({ implementation }) => implementation === baseline),
  )
  const head = ["", "from", "subjects/s", "ms", ...used.map(([title]) => title), "wrong"]
  const lines = inOrder
    .filter(isFirst)
    .map((one) => [
      one.implementation.name,
      one.implementation.from,
      pace(one),
      shown(one.milliseconds),
      ...used.map(([, baseline]) => ratioTo(one, here, baseline)),
      wrong(one),
    ])
  return table(head, lines, [0, 1])
}

/** Those that ran at no size of the tables, if any: each beside those that are always there. */
export const slowPart = (
  measured: ReadonlyArray<Compared>,
  sizes: ReadonlyArray<number>,
): ReadonlyArray<string> => {
  const least = Math.min(...sizes)
  const slow = measured.filter(({ implementation, rows }) => rows < least && implementation.largest === rows)
  if (slow.length === 0) return []
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
  return [
    `### Slower ones

Each on as many subjects as it can be given, beside plain TypeScript on the same ones.

${table(["", "from", "subjects", "subjects/s", "× plain TypeScript", "wrong"], lines, [0, 1])}`,
  ]
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
    implementations.map(({ name, isExact, covers: own, heap, unavailable }) => {
      const missing = unavailable?.()
      const covers = heap === undefined ? own : `${own}; with \`--max-old-space-size=${heap}\``
      return [
        name,
        isExact ? "yes" : "no",
        missing === undefined ? covers : `${covers} (left out of this run: ${missing})`,
      ]
    }),
    [0, 1, 2],
  )
