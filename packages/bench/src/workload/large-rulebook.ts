import { Rulebook } from "@danvan/core"
import { rulebook } from "./program.ts"

type Criterion = Rulebook.Rulebook["criteria"][number]

const renamed = (criterion: Criterion, copy: number): Criterion => ({
  ...criterion,
  id: `${criterion.id}-${copy}`,
  ...(criterion.criteria && { criteria: criterion.criteria.map((one) => renamed(one, copy)) }),
})

/** The same groups over and over, until there are `count` criteria beside the bonus. */
export const largeRulebook = (count: number): Rulebook.Rulebook => {
  const main = rulebook.criteria.filter(({ section }) => section !== "bonus")
  const groups: Criterion[] = []
  let left = count
  for (let copy = 0; left > 0; copy += 1) {
    for (const group of main) {
      const criteria = (group.criteria ?? []).slice(0, left)
      if (criteria.length > 0) groups.push(renamed({ ...group, criteria }, copy))
      left -= criteria.length
    }
  }
  const bonus = rulebook.criteria.filter(({ section }) => section === "bonus")
  const scale = { ...rulebook.scale, max: String((100 * count) / 40) }
  return Rulebook.makeOrThrow({ ...rulebook, scale, criteria: [...groups, ...bonus] })
}
