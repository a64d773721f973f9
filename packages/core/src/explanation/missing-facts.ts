import { evaluate } from "../expression/evaluate.ts"
import type { Absent } from "../expression/outcome.ts"
import type { Text } from "../language/text.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { BoardResults, SubjectResult } from "../scoring/results.ts"
import type { SubjectScope } from "../scoring/subject-scope.ts"
import { Names } from "./names.ts"
import { linkCauseText } from "./outcome-text.ts"

/** What vetoes still wait for: they are looked at whatever the points, so all of it can be told at once. */
const vetoesWaiting = (scope: SubjectScope | undefined): ReadonlyArray<Absent> =>
  (scope?.bound.variant.classification?.vetoes ?? []).flatMap(({ when }) => {
    const outcome = scope === undefined ? undefined : evaluate(when, scope)
    return outcome?.kind === "absent" ? [outcome] : []
  })

/**
 * What a result still waits for, each once, in the order of the rulebook: facts that are missing, by their titles
 * with the criterion they belong to, then rules of which it is unknown whether they hold.
 */
export const missingFacts = (
  program: CompiledRulebook,
  { scopes }: BoardResults,
  { subject, criteria, classification, undecided, notRated }: SubjectResult,
): ReadonlyArray<Text> => {
  const names = new Names(program, scopes)
  const ofOthers = (id: string | undefined): boolean => id !== undefined && id !== "" && id !== subject.id
  const causesOf = ({ causes }: Absent): ReadonlyArray<Text> =>
    causes
      .filter(({ code }) => code === "input-missing" || code.startsWith("link-"))
      .map((cause) => {
        if (cause.code !== "input-missing") return linkCauseText(cause, names)
        const { name = "", criterion, subject: of, item } = cause
        const located = names.located(name, criterion)
        const place = { vi: ` (mục ${item?.position})`, en: ` (item ${item?.position})` }
        const { vi, en } =
          item === undefined ? located : { vi: located.vi + place.vi, en: located.en + place.en }
        const owner = ofOthers(of) ? names.subject(of ?? "") : undefined
        return owner === undefined ? { vi, en } : { vi: `${vi} (${owner.vi})`, en: `${en} (${owner.en})` }
      })
  const absents = [
    ...criteria.flatMap(({ absent }) => absent ?? []),
    ...(classification?.status === "unknown" ? [classification.absent] : []),
    ...(notRated === undefined ? vetoesWaiting(scopes.get(subject.id)) : []),
  ]
  const all = [...absents.flatMap(causesOf), ...undecided.map(({ title }) => title)]
  return [...new Map(all.map((text) => [text.vi, text])).values()]
}
