/** A day as written: what is missing is taken from the end of a range, or has to be inferred. */
export interface WrittenDay {
  readonly day: number
  readonly month?: number
  readonly year?: number
}

/** The date proper, read but not yet checked against the calendar. */
export type WrittenDays =
  | {
      readonly kind: "days"
      readonly first: WrittenDay
      readonly last: WrittenDay
      /** How many days are listed one by one, “3, 4 và 5/8”. */
      readonly listed?: number
    }
  | { readonly kind: "month"; readonly month: number; readonly year?: number }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "ambiguous"; readonly readings: ReadonlyArray<string> }
  | { readonly kind: "lunar" }

/**
 * Turns the words into signs: “ngày 3 tháng 8 năm 2023” is `3/8/2023`, “từ 3 đến 5/8” is `3~5/8`, “tháng 10 năm 2022” is
 * `/10/2022`. “Mồng” (the first ten days of a month) is a day like any other.
 */
const signs = (rest: string): string =>
  rest
    .replace(/^(\d{1,2}) - (\d{1,2}) - (\d{4})$/, "$1-$2-$3")
    .replace(/ ?tháng ?/g, "/")
    .replace(/ ?năm ?/g, "/")
    .replace(/ ?(?:đến hết|đến|tới|~| - ) ?/g, "~")
    .replace(/ ?(?:và|,|&) ?/g, "&")
    .replace(/(?:ngày|hôm) ?/g, "")
    .replace(/(?:mồng|mùng) ?(?=(?:[1-9]|0[1-9]|10)(?!\d))/g, "")
    .replace(/ ?\/ ?/g, "/")

const dayForm = /^(\d{1,2})(?:([/.-])(\d{1,2})(?:\2(\d{4}))?)?$/

const readDay = (text: string): WrittenDay | undefined => {
  const [, day, , month, year] = dayForm.exec(text) ?? []
  if (day === undefined) return undefined
  return {
    day: Number(day),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(year === undefined ? {} : { year: Number(year) }),
  }
}

/** Days listed one by one: each bare day is the one after the last. */
const readList = (text: string): WrittenDays | undefined => {
  const days = text.split("&").map(readDay)
  const [first, last] = [days[0], days.at(-1)]
  const inOrder = days.every((one, place) => {
    const before = place === 0 ? undefined : days[place - 1]
    return one !== undefined && (before === undefined || before.month !== undefined || one.day > before.day)
  })
  if (first === undefined || last?.month === undefined || !inOrder || days.length < 2) return undefined
  return { kind: "days", first, last, listed: days.length }
}

/** The two ends of a range: joined by “đến”, or by a hyphen that no slash date has inside. */
const ends = (text: string): readonly [first: string, last: string] | undefined => {
  const joined = text.split("~")
  if (joined.length === 2) return joined as unknown as readonly [string, string]
  const [first, last, ...more] = text.split("-")
  const byHyphen = first !== undefined && last?.includes("/") && more.length === 0
  return byHyphen ? [first, last as string] : undefined
}

/** “/10”, “/10/2022” or “10/2022”; two numbers alone are a day and its month. */
const readMonth = (text: string): WrittenDays | undefined => {
  const [, named, namedYear, bare, bareYear] =
    /^(?:\/(\d{1,2})(?:[/.-](\d{4}))?|(\d{1,2})[/.-](\d{4}))$/.exec(text) ?? []
  const [month, year] = [named ?? bare, namedYear ?? bareYear]
  if (month === undefined) return undefined
  return { kind: "month", month: Number(month), ...(year === undefined ? {} : { year: Number(year) }) }
}

/** Reads the date proper of a meeting, without the words before it; nothing for what is no date. */
export const readWrittenDays = (rest: string): WrittenDays | undefined => {
  if (/âm lịch|\((?:âl)\)|giêng|chạp/.test(rest)) return { kind: "lunar" }
  const text = signs(rest)
  const [, year] = /^\/?(\d{4})$/.exec(text) ?? []
  if (year !== undefined) return { kind: "year", year: Number(year) }
  const month = readMonth(text)
  if (month !== undefined) return month
  const [, one, other, ofYear] = /^(\d{1,2})-(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  if (one !== undefined) {
    const readings = [`ngày ${one}/${other}/${ofYear}`, `từ tháng ${one} đến tháng ${other} năm ${ofYear}`]
    return { kind: "ambiguous", readings }
  }
  const only = readDay(text)
  if (only !== undefined)
    return only.month === undefined ? undefined : { kind: "days", first: only, last: only }
  if (text.includes("&")) return readList(text)
  const [first, last] = (ends(text) ?? []).map(readDay)
  return first === undefined || last?.month === undefined ? undefined : { kind: "days", first, last }
}
