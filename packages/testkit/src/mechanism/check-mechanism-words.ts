import type { Mechanism } from "@danvan/core"
import { checkMessages, checkWords } from "../author/check-words.ts"
import type { Fault } from "../fault/fault.ts"

const ofField = (field: Mechanism.Field, place: string): ReadonlyArray<Fault> => [
  ...checkWords(field.title, `${place}.title`),
  ...(field.unit === undefined ? [] : checkWords(field.unit, `${place}.unit`)),
  ...(field.options ?? []).flatMap(({ id, title }) => checkWords(title, `${place}.options.${id}`)),
  ...Object.entries(field.fields ?? {}).flatMap(([name, inner]) => ofField(inner, `${place}.fields.${name}`)),
]

/** The words of a mechanism that are not there in both languages. */
export const checkMechanismWords = ({
  title,
  summary,
  messages,
}: Mechanism.AnyMechanism): ReadonlyArray<Fault> => [
  ...checkWords(title, "mechanism.title"),
  ...checkWords(summary, "mechanism.summary"),
  ...checkMessages(messages, "mechanism.messages"),
]

/** The same of the facts a mechanism declares in one use. */
export const checkFieldWords = (fields: Readonly<Record<string, Mechanism.Field>>): ReadonlyArray<Fault> =>
  Object.entries(fields).flatMap(([name, field]) => ofField(field, `fields.${name}`))
