import { same, type Text, text } from "../language/text.ts"
import { aspectOf } from "./aspects.ts"
import { sayChange } from "./change-words.ts"
import type { Difference, Path } from "./differences.ts"
import { type Part, placeWords } from "./parts.ts"

const parameterWords: Text = { vi: "thông số", en: "setting" }
const policyWords: Text = { vi: "chính sách của plugin", en: "policy of a plugin" }
const inputWords: Text = { vi: "dữ liệu vào", en: "input" }

/** What of a part: by its name, or by its path where the format has no name for it; places count from 1. */
const aspectText = (part: Part, aspect: Path): Text => {
  const shown = (steps: Path): string =>
    steps
      .map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${step}`))
      .join("")
      .replace(/^\./, "")
  const [key, ...inside] = aspect
  if (part.about === "criterion" && (key === "with" || key === "inputs")) {
    const words = key === "with" ? parameterWords : inputWords
    if (inside.length === 0) return words
    const band = inside.at(-1) === "bounds" ? aspectOf(part.about, "bounds") : undefined
    const place = shown(band === undefined ? inside : inside.slice(0, -1))
    return text((language) =>
      [`${words[language]} ${place}`, ...(band ? [band.words[language]] : [])].join(", "),
    )
  }
  if (key === "policy" && inside.length > 0) {
    const place = shown(inside[0] === "with" ? inside.slice(1) : inside)
    return text((language) => `${policyWords[language]} (${place})`)
  }
  const last = aspect.findLast((step) => typeof step === "string")
  const named = aspectOf(part.about, aspect.join(".")) ?? aspectOf(part.about, String(last ?? ""))
  return named?.words ?? same(shown(aspect))
}

/** A difference as a sentence: where, what, and both values. */
export const describeDifference = (
  { kind, path }: Difference,
  parts: ReadonlyArray<Part>,
  ends: Readonly<Record<string, Text>>,
): Text => {
  const part = parts.at(-1) as Part
  const aspect = path.slice(part.depth)
  const place = placeWords(parts)
  if (kind === "reordered") return sayChange("reordered", { place, ...ends })
  if (aspect.length === 0) return sayChange(kind === "removed" ? "removed" : "added", { place })
  const facts = { place, aspect: aspectText(part, aspect), ...ends }
  if (kind === "changed") return sayChange("changed", facts)
  return sayChange(kind === "added" ? "addedTo" : "removedFrom", facts)
}
