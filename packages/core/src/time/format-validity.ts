import { expectLanguage } from "../issue/argument-error.ts"
import type { Language } from "../language/text.ts"
import { expectSpan } from "./expect-span.ts"
import { formatDate } from "./format-date.ts"
import type { PlainDate } from "./plain-date.ts"
import { addDaysOrThrow } from "./shift-date.ts"
import type { Validity } from "./validity.ts"

/**
 * The last day of a validity, as people say it ("đến hết ngày …"); `null` when the end is open.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.lastDayOf(Time.validityOrThrow(null, Time.parseDateOrThrow("2026-07-01"))) // "2026-06-30"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const lastDayOf = (span: Validity): PlainDate | null => {
  expectSpan(span, "span")
  return span.to === null ? null : addDaysOrThrow(span.to, -1)
}

/** Writes a validity without words, both ends included: `2025-07-01/2026-06-30`, `2025-07-01/..`. */
export const printValidity = (span: Validity): string => `${span.from ?? ".."}/${lastDayOf(span) ?? ".."}`

const words = {
  vi: {
    always: "không giới hạn thời gian",
    on: (day: string) => `ngày ${day}`,
    from: (first: string) => `từ ngày ${first}`,
    until: (last: string) => `đến hết ngày ${last}`,
    between: (first: string, last: string) => `từ ngày ${first} đến hết ngày ${last}`,
  },
  en: {
    always: "without limit of time",
    on: (day: string) => `on ${day}`,
    from: (first: string) => `from ${first}`,
    until: (last: string) => `until ${last} inclusive`,
    between: (first: string, last: string) => `from ${first} to ${last} inclusive`,
  },
} as const

/**
 * Writes a validity for a reader, naming the last day that still belongs to it.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const span = Time.validityOrThrow(Time.parseDateOrThrow("2025-12-16"), Time.parseDateOrThrow("2026-12-16"))
 * Time.formatValidity(span, "vi") // "từ ngày 16/12/2025 đến hết ngày 15/12/2026"
 * Time.formatValidity(span, "en") // "from 16 December 2025 to 15 December 2026 inclusive"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const formatValidity = (span: Validity, language: Language): string => {
  expectLanguage(language)
  const say = words[language]
  const last = lastDayOf(span)
  if (span.from === null) return last === null ? say.always : say.until(formatDate(last, language))
  const first = formatDate(span.from, language)
  if (last === null) return say.from(first)
  return last === span.from ? say.on(first) : say.between(first, formatDate(last, language))
}
