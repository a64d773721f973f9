import type { Text } from "../language/text.ts"

/** Facts that are dates, or spans between dates, as danvan writes them. What people wrote is quoted as they wrote it. */
const dates: ReadonlySet<string> = new Set([
  "date",
  "day",
  "earlier",
  "earliest",
  "effective",
  "ended",
  "expires",
  "first",
  "from",
  "held",
  "last",
  "lastDay",
  "later",
  "life",
  "on",
  "opens",
  "otherDate",
  "present",
  "published",
  "signed",
  "since",
  "span",
  "start",
  "starts",
  "to",
  "today",
  "until",
])

/** Facts that are numbers, as danvan writes them; not limits that a person is to write into a file. */
const numbers: ReadonlySet<string> = new Set(["cap", "example", "highest", "max", "points", "share", "sum"])

/** Facts that are numbers in these sentences, and may be anything in others. */
const numbersOf: Readonly<Record<string, ReadonlyArray<string>>> = {
  "fact.out-of-range": ["expected"],
  "fact.off-step": ["expected"],
  "proposal.differs": ["expected", "found"],
  "receipt.different": ["expected", "found"],
  "lint.readings-differ": ["facts", "one", "other"],
  "lint.reading-pays-nothing": ["facts"],
}

const isoDate = /(?<!\d)(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/g
const span = /(\d{4}-\d{2}-\d{2}|\.\.)\/(\d{4}-\d{2}-\d{2}|\.\.)(?!\d)/g
const decimal = /(?<![\w.])(-?\d+)\.(\d+)(?=%?(?:[;,\s…)]|$))/g

/** 0,5; 2,5: between decimal commas a comma would not part numbers. */
const localNumbers = (fact: string): string => fact.replaceAll(", ", "; ").replace(decimal, "$1,$2")

/** 01/07/2026, and from day to day 01/01/2025 – 30/06/2025, with an open end as …: a slash would part nothing. */
const localDates = (fact: string): string =>
  fact
    .replace(span, (_, from: string, to: string) => `${from} – ${to}`.replaceAll("..", "…"))
    .replace(isoDate, "$3/$2/$1")

/**
 * The facts of a sentence as Vietnamese writes them: 01/07/2026, 30,5. Programs read the facts themselves, which stay
 * as they are.
 */
export const localWords = (
  code: string,
  facts: Readonly<Record<string, Text>>,
): Readonly<Record<string, Text>> => {
  const written = numbersOf[code] ?? []
  const local = (name: string, fact: string): string => {
    if (dates.has(name)) return localDates(fact)
    return numbers.has(name) || written.includes(name) ? localNumbers(fact) : fact
  }
  return Object.fromEntries(
    Object.entries(facts).map(([name, { vi, en }]) => [name, { vi: local(name, vi), en }]),
  )
}
