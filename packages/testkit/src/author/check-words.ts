import { type Fault, makeFault } from "../fault/fault.ts"

const placeholders = (words: string): string =>
  [...new Set(words.match(/\{[A-Za-z]+\}/g))].sort().join(" ") || "—"

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/** What is wrong with words that should be there in both languages. */
export const checkWords = (words: unknown, place: string): ReadonlyArray<Fault> => {
  const [vi, en] = [isRecord(words) ? words.vi : undefined, isRecord(words) ? words.en : undefined]
  const empty = (one: unknown): boolean => typeof one !== "string" || one.trim() === ""
  const missing = [
    ...(empty(vi) ? [{ vi: "tiếng Việt", en: "Vietnamese" }] : []),
    ...(empty(en) ? [{ vi: "tiếng Anh", en: "English" }] : []),
  ]
  if (missing.length > 0)
    return missing.map((language) => makeFault("translation.missing", place, { language }))
  const [left, right] = [String(vi).trim(), String(en).trim()]
  // One word may well be the same in both: a name, a symbol, “KPI”.
  if (left === right && /\s/.test(left)) return [makeFault("translation.same", place, { words: left })]
  const [inVi, inEn] = [placeholders(left), placeholders(right)]
  return inVi === inEn ? [] : [makeFault("translation.placeholders", place, { vi: inVi, en: inEn })]
}

/** The same, for messages with their fixes, by name. */
export const checkMessages = (messages: unknown, place: string): ReadonlyArray<Fault> =>
  Object.entries(isRecord(messages) ? messages : {}).flatMap(([name, message]) => [
    ...checkWords(message, `${place}.${name}`),
    ...checkWords(isRecord(message) ? message.fix : undefined, `${place}.${name}.fix`),
  ])
