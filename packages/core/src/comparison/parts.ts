import { type Text, text } from "../language/text.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { formatDate } from "../time/format-date.ts"
import { isPlainDate } from "../time/plain-date.ts"
import type { ComparedPart } from "./change.ts"
import type { Path } from "./differences.ts"

/** The keys under which the parts of a rulebook stand, in lists or by name. */
const collections: Readonly<Record<string, ComparedPart>> = {
  criteria: "criterion",
  classes: "class",
  conditions: "condition",
  vetoes: "veto",
  caps: "cap",
  quotas: "quota",
  notRated: "not-rated",
  factChecks: "fact-check",
  stages: "stage",
  groups: "group",
  attributes: "attribute",
  facts: "fact",
  scopeFacts: "scope-fact",
  parameters: "parameter",
  values: "parameter-value",
  ties: "tie-break",
  documents: "document",
  knownDefects: "known-defect",
}

const sections: Readonly<Record<string, ComparedPart>> = {
  subjects: "subjects",
  scale: "scale",
  classification: "classification",
  ranking: "ranking",
}

/** What a part is called, before its title. */
export const partWords: Record<ComparedPart, Text> = {
  rulebook: { vi: "Bộ tiêu chí", en: "Rulebook" },
  subjects: { vi: "Đối tượng chấm", en: "Subjects" },
  scale: { vi: "Thang điểm", en: "Scale" },
  classification: { vi: "Xếp loại", en: "Classification" },
  ranking: { vi: "Xếp hạng", en: "Ranking" },
  criterion: { vi: "tiêu chí", en: "criterion" },
  class: { vi: "mức", en: "class" },
  condition: { vi: "điều kiện", en: "condition" },
  veto: { vi: "quy định phủ quyết", en: "veto" },
  cap: { vi: "mức trần xếp loại", en: "cap on the class" },
  quota: { vi: "tỷ lệ khống chế", en: "quota" },
  "not-rated": { vi: "trường hợp không xếp loại", en: "case of not being rated" },
  "fact-check": { vi: "ràng buộc số liệu", en: "check of the facts" },
  stage: { vi: "bước chấm", en: "stage" },
  group: { vi: "nhóm đối tượng", en: "group of subjects" },
  attribute: { vi: "thuộc tính", en: "attribute" },
  fact: { vi: "dữ liệu", en: "fact" },
  "scope-fact": { vi: "dữ liệu của phạm vi", en: "fact of a scope" },
  parameter: { vi: "tham số", en: "parameter" },
  "parameter-value": { vi: "giá trị từ", en: "value from" },
  "tie-break": { vi: "tiêu chí phụ", en: "tie-break" },
  document: { vi: "văn bản", en: "document" },
  "known-defect": { vi: "chỗ sai đã biết của văn bản", en: "known defect" },
}

/** A part of a rulebook on the way to a path. */
export interface Part {
  readonly about: ComparedPart
  readonly id?: string
  readonly name: Text
  /** How much of the path leads to it. */
  readonly depth: number
}

type Plain = Readonly<Record<string, unknown>>

const at = (value: unknown, step: string | number): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, step)
    ? (value as Plain)[step]
    : undefined

const longestTitle = 90

const shortened = (title: string): string => {
  const characters = [...title]
  return characters.length <= longestTitle
    ? title
    : `${characters.slice(0, longestTitle).join("").trimEnd()}…`
}

const isText = (value: unknown): value is Text => typeof at(value, "vi") === "string"

const nameOf = (about: ComparedPart, item: unknown, id: string | undefined): Text => {
  const [code, title, number, kind] = ["code", "title", "number", "kind"].map((key) => at(item, key))
  return text((language) => {
    const label =
      about === "document"
        ? [isText(kind) ? kind[language] : "", typeof number === "string" ? number : ""].join(" ").trim()
        : about === "criterion" && typeof code === "string"
          ? code
          : ""
    const quoted = isText(title) && about !== "document" ? `“${shortened(title[language])}”` : ""
    if (isPlainDate(id)) return `${partWords[about][language]} ${formatDate(id, language)}`
    const own = [label, quoted].filter((part) => part !== "").join(" ") || (id ?? "")
    return `${partWords[about][language]} ${own}`.trim()
  })
}

const idOf = (item: unknown, step: string | number): string | undefined => {
  const id = at(item, "id") ?? at(item, "from")
  return typeof id === "string" ? id : typeof step === "string" ? step : undefined
}

/** The parts of a rulebook that a path leads through, the innermost last; the rulebook itself comes first. */
export const partsOn = (rulebook: Rulebook, path: Path): ReadonlyArray<Part> => {
  const parts: Part[] = [{ about: "rulebook", name: partWords.rulebook, depth: 0 }]
  let value: unknown = rulebook
  for (const [index, step] of path.entries()) {
    const [key, inner] = [path[index - 1], at(value, step)]
    const section =
      index === 0 && typeof step === "string" && Object.hasOwn(sections, step) ? sections[step] : undefined
    const about = typeof key === "string" && Object.hasOwn(collections, key) ? collections[key] : undefined
    // Inside the parameters of a mechanism the same keys mean other things.
    if (path.slice(0, index).includes("with") || path.slice(0, index).includes("inputs")) break
    if (section !== undefined) parts.push({ about: section, name: partWords[section], depth: 1 })
    if (about !== undefined) {
      const id = idOf(inner, step)
      parts.push({
        about,
        ...(id === undefined ? {} : { id }),
        name: nameOf(about, inner, id),
        depth: index + 1,
      })
    }
    value = inner
  }
  return parts
}

/** Parts that say little without the one around them. */
const inner: ReadonlySet<ComparedPart> = new Set(["condition", "parameter-value"])

/** Where a path is, in words: a condition is named with its class, a criterion without the groups around it. */
export const placeWords = (parts: ReadonlyArray<Part>): Text => {
  const last = parts.at(-1) as Part
  const around = inner.has(last.about) ? parts.slice(-2) : [last]
  return text((language) => around.map(({ name }) => name[language]).join(" · "))
}
