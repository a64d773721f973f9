import type { Scoring } from "@danvan/core"
import type { ExportWords } from "./export-words.ts"

/** Subjects ranked together, under what they have in common; no title where all are. */
export interface RankedCluster {
  readonly title: string | undefined
  readonly results: ReadonlyArray<Scoring.SubjectResult>
}

const titleOf = (
  result: Scoring.SubjectResult,
  within: ReadonlyArray<string>,
  words: ExportWords,
): string => {
  const { rulebook, language, say } = words
  const { attributes, groups } = rulebook.subjects
  return within
    .map((name) => {
      if (name === "group") {
        const group = groups.find(({ id }) => id === result.subject.group)
        return `${say("head.group")}: ${group?.title[language] ?? result.subject.group ?? "—"}`
      }
      const own = Object.hasOwn(result.subject.attributes, name) ? result.subject.attributes[name] : undefined
      return `${attributes[name]?.title[language] ?? name}: ${own ?? "—"}`
    })
    .join("; ")
}

/** The board cluster by cluster, in the order of their titles, each from its first to those not ranked. */
export const rankedClusters = (words: ExportWords): ReadonlyArray<RankedCluster> => {
  const within = words.rulebook.ranking?.within ?? []
  if (within.length === 0) return [{ title: undefined, results: words.board.ranked }]
  const clusters = new Map<string, Scoring.SubjectResult[]>()
  for (const result of words.board.ranked) {
    const title = titleOf(result, within, words)
    const list = clusters.get(title)
    if (list === undefined) clusters.set(title, [result])
    else list.push(result)
  }
  return [...clusters]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([title, results]) => ({ title, results }))
}
