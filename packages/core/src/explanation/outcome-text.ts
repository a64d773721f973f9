import type { Absent, Cause, Outcome } from "../expression/outcome.ts"
import { same, type Text, text } from "../language/text.ts"
import { parseDecimal, toFraction } from "../number/decimal.ts"
import { numberText, percentText } from "./format-number.ts"
import type { Names } from "./names.ts"
import { say, stateWords, truthWords } from "./words.ts"

/** A number in the marks of each language; anything else as it is. */
const writtenNumber = (written = ""): Text => {
  const number = parseDecimal(written)
  return number === undefined ? same(written) : numberText(number)
}

const causeText = (cause: Cause, names: Names, subject: string): Text | undefined => {
  switch (cause.code) {
    case "division-by-zero":
      return say("divisionByZero")
    case "number-too-long":
      return say("numberTooLong")
    case "no-band":
      return say("noBand", { value: writtenNumber(cause.value) })
    case "no-row":
      return say("noRow", { value: writtenNumber(cause.value) })
    case "empty":
      return say("empty")
    case "empty-list":
      return say("emptyList")
    case "stated":
    case "call-failed":
      return cause.because
    case "input-missing": {
      const name = names.located(cause.name ?? "", cause.criterion)
      const own = cause.subject === undefined || cause.subject === subject || cause.subject === ""
      const whose: Record<string, Text> = own ? {} : { subject: names.subject(cause.subject ?? "") }
      if (cause.item === undefined) return say(own ? "missingOf" : "missingOfOther", { name, ...whose })
      const { position, field: inside } = cause.item
      const fields = names.fieldOf(cause.name ?? "", cause.criterion)?.fields ?? {}
      const field = Object.hasOwn(fields, inside) ? fields[inside]?.title : undefined
      const facts = { name, position, field: field ?? same(inside), ...whose }
      return say(own ? "missingItem" : "missingItemOther", facts)
    }
    default:
      return linkText(cause, names)
  }
}

type LinkCause = keyof typeof linkWords

const isLinkCause = (code: Cause["code"]): code is LinkCause => Object.hasOwn(linkWords, code)

const linkText = (cause: Cause, names: Names): Text | undefined =>
  isLinkCause(cause.code) ? linkCauseText(cause, names) : undefined

/** What a linked fact waits for: whose result, and what is wrong with it. */
export const linkCauseText = ({ code, name = "", value = "" }: Cause, names: Names): Text =>
  say(linkWords[isLinkCause(code) ? code : "link-incomplete"], {
    name: names.fact(name, undefined),
    source: same(value),
  })

const linkWords = {
  "link-absent": "linkAbsent",
  "link-incomplete": "linkIncomplete",
  "link-not-rated": "linkNotRated",
  "link-undecided": "linkUndecided",
} as const

const maxCausesShown = 5

/** Why a value is not there: its state, and what caused it. */
export const absentText = (absent: Absent, names: Names, subject: string): Text => {
  const causes = absent.causes.flatMap((cause) => causeText(cause, names, subject) ?? [])
  return text((language) => {
    const shown = [...new Set(causes.map((cause) => cause[language]))]
    const more = shown.length > maxCausesShown ? ["…"] : []
    const list = [...shown.slice(0, maxCausesShown), ...more].join("; ")
    return list === "" ? stateWords[absent.state][language] : `${stateWords[absent.state][language]}: ${list}`
  })
}

/** An outcome in words. */
export const outcomeText = (outcome: Outcome, names: Names, subject: string, percent = false): Text => {
  switch (outcome.kind) {
    case "number":
      return percent ? percentText(outcome.value) : numberText(outcome.value)
    case "boolean":
      return outcome.value ? truthWords.true : truthWords.false
    case "text":
      return same(outcome.value)
    case "list":
      return same(`(${outcome.items.length})`)
    case "absent":
      return absentText(outcome, names, subject)
  }
}

/** The key of a value, to tell whether a limit changed it. */
export const sameNumber = (left: Outcome, right: Outcome): boolean =>
  left.kind === "number" && right.kind === "number" && toFraction(left.value) === toFraction(right.value)
