import type { Scoring } from "@danvan/core"
import type { ExportWords } from "./export-words.ts"

/** What a quota is called. */
export const quotaTitle = (id: string, { rulebook, language }: ExportWords): string =>
  rulebook.quotas.find((quota) => quota.id === id)?.title[language] ?? id

/** A quota's scope (phạm vi): “Cụm thi đua: c1”, or the whole board. */
export const scopeTitle = (
  by: Scoring.QuotaScopeResult["by"],
  { rulebook, language, say }: ExportWords,
): string => {
  const { attributes, groups } = rulebook.subjects
  const parts = Object.entries(by).map(([name, value]) => {
    if (name === "group") return groups.find(({ id }) => id === value)?.title[language] ?? value
    const title = Object.hasOwn(attributes, name) ? attributes[name]?.title[language] : undefined
    return `${title ?? name}: ${value || "—"}`
  })
  return parts.length === 0 ? say("scope.all") : parts.join(", ")
}

/** True where subjects of a scope have no class yet, or its limit is not known: what is proposed may change. */
export const isProvisional = ({ awaiting, limit }: Scoring.QuotaScopeResult): boolean =>
  awaiting > 0 || "unknown" in limit

/** The scopes that had too little room for a subject, each with its limit. */
const tightLimits = (quota: string, subject: string, words: ExportWords): ReadonlyArray<string> =>
  words.board.quotas.flatMap(({ quota: of, by, limit, candidates }) => {
    if (of !== quota || "unknown" in limit || !candidates.includes(subject)) return []
    const facts = { scope: scopeTitle(by, words), limit: limit.limit }
    return candidates.length > limit.limit ? [words.say("remark.limit", facts)] : []
  })

/** What the quotas did to a subject that did not keep its class by right: moved down, or left to be decided. */
export const quotaRemarks = (
  { subject, quotas }: Scoring.SubjectResult,
  words: ExportWords,
): ReadonlyArray<string> =>
  quotas.flatMap(({ quota: id, verdict }): ReadonlyArray<string> => {
    if (verdict === "kept") return []
    const quota = quotaTitle(id, words)
    if (verdict === "contested") return [words.say("remark.contested", { quota })]
    const limits = tightLimits(id, subject.id, words).join("; ")
    const cut = words.say(limits === "" ? "remark.cut.plain" : "remark.cut", { quota, limits })
    const tentative = words.board.quotas.some(
      (scope) => scope.quota === id && scope.candidates.includes(subject.id) && isProvisional(scope),
    )
    return [tentative ? `${cut}, ${words.say("quota.provisional")}` : cut]
  })
