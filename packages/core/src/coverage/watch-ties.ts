import { orderEquals } from "../scoring/order-equals.ts"
import type { CoverageTarget } from "./coverage-report.ts"
import { say } from "./say.ts"
import type { MakeWatch } from "./watched.ts"

const sharedKey = "tie shared"
const brokenKey = (place: number): string => `tie broken ${place}`

/** Every tie-break separating equals, and equals that none separates. */
export const watchTies: MakeWatch = ({ program }) => ({
  targets:
    program.rulebook.ranking === undefined
      ? []
      : [
          ...program.rulebook.ranking.ties.map(
            ({ title }, place): CoverageTarget => ({
              kind: "tie",
              key: brokenKey(place),
              path: ["ranking", "ties", place],
              what: say("tieBroken", { name: title }),
            }),
          ),
          { kind: "tie", key: sharedKey, path: ["ranking"], what: say("tieShared") },
        ],
  look: ({ subjects, scopes }, sightings) => {
    const ranked = subjects.filter(({ rank }) => rank !== undefined)
    if (ranked.some(({ rank }) => rank?.tied === true)) sightings.see(sharedKey)
    const clusters = Map.groupBy(ranked, ({ rank }) => rank?.cluster)
    for (const cluster of clusters.values()) {
      const members = cluster.flatMap(({ subject }) => {
        const scope = scopes.get(subject.id)
        return scope === undefined ? [] : [{ scope }]
      })
      // Equals by all keys so far that fall apart when the next key is taken in were separated by it.
      let runs = orderEquals(members, program.rankingKeys.slice(0, 1)).length
      program.rankingKeys.slice(1).forEach((_, place) => {
        const next = orderEquals(members, program.rankingKeys.slice(0, place + 2)).length
        if (next > runs) sightings.see(brokenKey(place))
        runs = next
      })
    }
  },
})
