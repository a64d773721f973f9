import { Names } from "../explanation/names.ts"
import { linkCauseText } from "../explanation/outcome-text.ts"
import type { Absent } from "../expression/outcome.ts"
import type { Text } from "../language/text.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { BoardResults, SubjectResult } from "../scoring/results.ts"

/**
 * What a result still waits for, each once, in the order of the rulebook: facts that are missing, by their titles
 * with the criterion they belong to, then rules of which it is unknown whether they hold.
 */
export const missingFacts = (
  program: CompiledRulebook,
  { scopes }: BoardResults,
  { subject, criteria, classification, undecided }: SubjectResult,
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
  ]
  const all = [...absents.flatMap(causesOf), ...undecided.map(({ title }) => title)]
  return [...new Map(all.map((text) => [text.vi, text])).values()]
}
