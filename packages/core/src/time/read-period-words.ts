import * as Result from "effect/Result"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { parseVietnameseDate } from "./parse-vietnamese-date.ts"
import type { PeriodInput } from "./period.ts"
import { isPlainDate, type PlainDate, partsOfDate } from "./plain-date.ts"
import { addDays } from "./shift-date.ts"

type Read = Result.Result<PeriodInput, ReadonlyArray<Issue>>
type Groups = ReadonlyArray<string | undefined>

/** What a reader is told besides its groups: the text as written, and what the context says. */
interface Around {
  readonly written: string
  readonly year?: number | undefined
  readonly asOf?: PlainDate | undefined
}

const examples = [
  "tháng 8 năm 2023",
  "quý III năm 2023",
  "6 tháng đầu năm 2023",
  "6 tháng cuối năm 2023",
  "9 tháng đầu năm 2023",
  "năm 2023",
  "năm học 2023–2024",
  "giai đoạn 2021–2025",
  "nhiệm kỳ 2020–2025",
  "từ ngày 16/12/2025 đến hết ngày 15/12/2026",
]

const fail = (issue: Issue): Read => Result.fail([issue])
const ok = (input: PeriodInput): Read => Result.succeed(input)

const numbers = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]
const quarters = ["", "i", "ii", "iii", "iv"]

/** “6” or “sáu”; “iii” among quarters. */
const numberOf = (word: string, words: ReadonlyArray<string> = numbers): number =>
  words.includes(word) ? words.indexOf(word) : Number(word)

const inYear = (written: string | undefined, around: Around, make: (year: number) => Read): Read => {
  const year = written === undefined ? around.year : Number(written)
  if (year !== undefined) return make(year)
  return fail(makeIssue("period.year-missing", [], { value: around.written }))
}

/** From the first of a month to the last of another, as days. */
const monthsOf = (year: number, first: number, last: number, endYear = year): Read => {
  const two = (month: number) => String(month).padStart(2, "0")
  const from = `${year}-${two(first)}-01`
  const to = last === 12 ? `${endYear + 1}-01-01` : `${endYear}-${two(last + 1)}-01`
  if (isPlainDate(from) && isPlainDate(to) && from < to) return ok({ kind: "window", from, to })
  return fail(
    makeIssue("period.inverted", [], {
      first: `${two(first)}/${year}`,
      last: `${two(last)}/${endYear}`,
    }),
  )
}

/** “6 tháng đầu năm”, “3 tháng cuối năm”: the kind of period of that length where there is one, and else its days. */
const someMonths = (count: number, end: string | undefined, year: number, around: Around): Read => {
  if (!(count >= 1 && count <= 12)) {
    return fail(makeIssue("period.field-invalid", [], { field: "tháng", value: count, least: 1, most: 12 }))
  }
  if (count === 12) return ok({ kind: "year", year })
  if (end === undefined && count !== 9) {
    const readings = ["đầu", "cuối"].map((one) => `${count} tháng ${one} năm ${year}`).join("; ")
    return fail(makeIssue("period.ambiguous", [], { value: around.written, readings }))
  }
  const last = end === "cuối"
  if (count === 1) return ok({ kind: "month", year, month: last ? 12 : 1 })
  if (count === 3) return ok({ kind: "quarter", year, quarter: last ? 4 : 1 })
  if (count === 6) return ok({ kind: "half-year", year, half: last ? 2 : 1 })
  if (count === 9 && !last) return ok({ kind: "nine-months", year })
  return last ? monthsOf(year, 13 - count, 12) : monthsOf(year, 1, count)
}

const schoolYear = (first: string, last: string, starts: PlainDate | undefined): Read =>
  Number(last) === Number(first) + 1
    ? ok({ kind: "school-year", year: Number(first), starts: starts?.slice(5) })
    : fail(makeIssue("period.school-years-apart", [], { first, last }))

const date = (written: string): Result.Result<PlainDate, ReadonlyArray<Issue>> =>
  Result.mapError(parseVietnameseDate(written), ({ issues }) => issues)

const windowOf = (from: PlainDate, last: PlainDate): Read => {
  if (from > last) return fail(makeIssue("period.inverted", [], { first: from, last }))
  const to = addDays(last, 1)
  return Result.isSuccess(to)
    ? ok({ kind: "window", from, to: to.success })
    : fail(makeIssue("period.too-late", [], { last, most: 2998 }))
}

const dates = (firstText: string, lastText: string): Read => {
  const [first, last] = [date(firstText), date(lastText)]
  if (Result.isSuccess(first) && Result.isSuccess(last)) return windowOf(first.success, last.success)
  return Result.fail([first, last].flatMap((one) => (Result.isFailure(one) ? one.failure : [])))
}

/** From the first day of the year, quarter or month of the day meant by “nay”. */
const toDate = (unit: string, { asOf, written }: Around): Read => {
  if (!isPlainDate(asOf)) return fail(makeIssue("period.as-of-missing", [], { value: written }))
  const [year, month] = partsOfDate(asOf)
  const first = unit === "năm" ? 1 : unit === "quý" ? month - ((month - 1) % 3) : month
  return windowOf(`${year}-${String(first).padStart(2, "0")}-01` as PlainDate, asOf)
}

const bareYears = (first: string, last: string, { written }: Around): Read => {
  const names = ["giai đoạn", "nhiệm kỳ", ...(Number(last) === Number(first) + 1 ? ["năm học"] : [])]
  const readings = names.map((name) => `${name} ${first}–${last}`).join("; ")
  return fail(makeIssue("period.ambiguous", [], { value: written, readings }))
}

const day = String.raw`(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày \d{1,2} tháng \d{1,2} năm \d{4})`
const from = "(?:từ )?(?:ngày )?"
const to = " ?(?:-|đến hết|đến|tới) ?(?:ngày )?"
const years = String.raw`(\d{4}) ?(?:-|đến) ?(?:năm )?(\d{4})`
const ofYear = String.raw`(?:(?: ?[/-] ?| năm )(\d{4}))?`
const count = String.raw`(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`

const form = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`)

/** The forms; the groups of a form reach its reader as text, in order. */
const forms: ReadonlyArray<readonly [RegExp, (groups: Groups, around: Around) => Read]> = [
  [form(String.raw`(?:cả )?(?:năm )?(\d{4})`), ([year]) => ok({ kind: "year", year: Number(year) })],
  [
    form(`(?:trong )?tháng (\\d{1,2})${ofYear}`),
    ([month, written], around) =>
      inYear(written, around, (year) => ok({ kind: "month", year, month: Number(month) })),
  ],
  [
    form(String.raw`(\d{1,2})/(\d{4})`),
    ([month, year]) => ok({ kind: "month", year: Number(year), month: Number(month) }),
  ],
  [
    form(`(?:qu[ýí] |q)(iv|i{1,3}|\\d)${ofYear}`),
    ([quarter = "", written], around) =>
      inYear(written, around, (year) => ok({ kind: "quarter", year, quarter: numberOf(quarter, quarters) })),
  ],
  [
    form(String.raw`${count} tháng (?:(đầu|cuối) )?năm(?: (\d{4}))?`),
    ([months = "", end, written], around) =>
      inYear(written, around, (year) => someMonths(numberOf(months), end, year, around)),
  ],
  [
    form(String.raw`nửa (đầu|cuối) năm(?: (\d{4}))?`),
    ([end, written], around) => inYear(written, around, (year) => someMonths(6, end, year, around)),
  ],
  [
    form(String.raw`năm học ${years}(?: \(từ ngày (\d{1,2}/\d{1,2}/\d{4})\))?`),
    ([first = "", last = "", starts]) => {
      if (starts === undefined) return schoolYear(first, last, undefined)
      const read = date(starts)
      return Result.isSuccess(read) ? schoolYear(first, last, read.success) : Result.fail(read.failure)
    },
  ],
  [
    form(`giai đoạn ${years}`),
    ([first, last]) => ok({ kind: "phase", firstYear: Number(first), lastYear: Number(last) }),
  ],
  [
    form(`từ năm ${years}`),
    ([first, last]) => ok({ kind: "phase", firstYear: Number(first), lastYear: Number(last) }),
  ],
  [
    form(`nhiệm k[ỳì] ${years}`),
    ([first, last]) => ok({ kind: "term", firstYear: Number(first), lastYear: Number(last) }),
  ],
  [
    form(String.raw`(?:kế hoạch )?(\d{1,2}) năm \(?${years}\)?`),
    ([length, first = "", last = ""], around) =>
      // “10 năm (2013-2023)” counts from a day to its anniversary, and may mean either ten years.
      Number(last) - Number(first) + 1 === Number(length)
        ? ok({ kind: "phase", firstYear: Number(first), lastYear: Number(last) })
        : bareYears(first, last, around),
  ],
  [form(years), ([first = "", last = ""], around) => bareYears(first, last, around)],
  [form(`${from}${day}${to}${day}`), ([first = "", last = ""]) => dates(first, last)],
  [form(`(?:ngày )?${day}`), ([only = ""]) => dates(only, only)],
  [
    form(String.raw`từ tháng (\d{1,2})${ofYear} (?:đến hết|đến|tới) tháng (\d{1,2})${ofYear}`),
    ([first, firstYear, last, lastYear], around) =>
      inYear(lastYear, around, (year) =>
        monthsOf(firstYear === undefined ? year : Number(firstYear), Number(first), Number(last), year),
      ),
  ],
  [
    form(`(?:từ )?đầu năm${to}${day}`),
    ([last = ""], around) => {
      const read = date(last)
      return Result.isSuccess(read)
        ? toDate("năm", { ...around, asOf: read.success })
        : Result.fail(read.failure)
    },
  ],
  [form(`(?:từ )?đầu (năm|quý|tháng) (?:đến|tới) nay`), ([unit = ""], around) => toDate(unit, around)],
]

/** The fields a tidied text means, before they are checked. */
export const readPeriodWords = (
  tidy: string,
  written: string,
  { year, asOf }: { readonly year?: number | undefined; readonly asOf?: PlainDate | undefined },
): Read => {
  for (const [pattern, reader] of forms) {
    const match = pattern.exec(tidy)
    if (match !== null) return reader(match.slice(1), { written, year, asOf })
  }
  return fail(
    makeIssue("period.words-unreadable", [], { value: written, suggestion: closest(tidy, examples) }),
  )
}
