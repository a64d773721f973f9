import type { Rulebook } from "@danvan/core"
import { printable } from "./printable.ts"
import type { Terminal } from "./terminal.ts"

/** A cluster or scope in words: “Cụm thi đua: c1”, or the whole board. */
export const scopeName = (
  by: Readonly<Record<string, string>>,
  { subjects }: Rulebook.Rulebook,
  { language, say }: Terminal,
): string => {
  const parts = Object.entries(by).map(([name, value]) => {
    if (name === "group") return subjects.groups.find(({ id }) => id === value)?.title[language] ?? value
    const declared = Object.hasOwn(subjects.attributes, name) ? subjects.attributes[name] : undefined
    return `${declared?.title[language] ?? name}: ${value}`
  })
  return parts.length === 0 ? say("table.whole-board") : printable(parts.join(", "))
}
