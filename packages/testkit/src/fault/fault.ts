import type { Issues, Text } from "@danvan/core"
import { type FaultCode, faultCatalog } from "./catalog.ts"

/**
 * Something a tester holds against what it tests, or against its author (lỗi): a code, the place among the cases, and
 * words in both languages. A fault with an issue of danvan's own has that issue's code.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface Fault {
  /** What is wrong: danvan's own, or the testkit's. */
  readonly code: FaultCode | Issues.IssueCode
  /** `valid[0] “three items”`, `laws.bounds`, `mechanism.title` … */
  readonly place: string
  /** What is wrong, in both languages. */
  readonly message: Text
  /** What to do about it, in both languages. */
  readonly fix: Text
}

type Names<Words> = Words extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never

type DetailsOf<Code extends FaultCode> = {
  readonly [Name in Names<(typeof faultCatalog)[Code]["en"] | (typeof faultCatalog)[Code]["fix"]["en"]>]:
    | string
    | Text
}

const languages = ["vi", "en"] as const

/** Fills `{name}` in both languages; a detail may be words in both, too. */
const filled = (words: Text, details: Readonly<Record<string, string | Text>>): Text => {
  const [vi, en] = languages.map((language) =>
    words[language]
      .replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => {
        const detail = Object.hasOwn(details, name) ? details[name] : whole
        return typeof detail === "string" ? detail : (detail?.[language] ?? whole)
      })
      // A detail that is a sentence has its own full stop.
      .replace(/\.([.;])/g, "$1"),
  )
  return { vi: vi ?? "", en: en ?? "" }
}

/** Makes a fault from the catalogue. */
export const makeFault = <Code extends FaultCode>(
  code: Code,
  place: string,
  details: DetailsOf<Code>,
): Fault => {
  const { fix, ...words } = faultCatalog[code]
  return { code, place, message: filled(words, details), fix: filled(fix, details) }
}

/** An issue of danvan's own, as a fault of what was tested. */
export const faultOfIssue = (issue: Issues.Issue, place: string): Fault => ({
  code: issue.code,
  place: issue.path.length === 0 ? place : `${place} ${issue.path.join(".")}`,
  message: issue.message,
  fix: issue.fix,
})
