import type { Language } from "@danvan/core"
import { type WordKey, words } from "./words.ts"

/** Fills `{name}` placeholders; one without a value stays visible. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{([\w-]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )

/** Says something in one language. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

/** Makes the {@link Say} of a language. */
export const speaker =
  (language: Language): Say =>
  (key, values = {}) =>
    fill(words[key][language], values)
