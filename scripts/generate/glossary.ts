import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Explanation, Mechanism, Meetings, Officials, type Text, Units } from "@danvan/core"
import { parse } from "yaml"
import { type Generated, notice, table } from "./generated.ts"

/** A word of the texts, and the symbol of core that holds what it names: `Units.Unit`. */
interface Term extends Text {
  readonly code: string
  readonly meaning: Text
}

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8")

/** True when a module of core exports the symbol; types leave no trace at run time, so its source is asked. */
const isExported = (code: string): boolean => {
  const [module = "", symbol = ""] = code.split(".")
  const folder = "../../packages/core/src/public"
  const source = read(`${folder}/${module.toLowerCase()}.ts`)
  const starred = [...source.matchAll(/export \* from "(.*)"/g)].map(([, path]) => read(`${folder}/${path}`))
  return [source, ...starred].some((text) => new RegExp(`\\b${symbol}\\b`).test(text))
}

const terms = (): ReadonlyArray<Term> => {
  const written: ReadonlyArray<Term> = parse(read("glossary.yaml"))
  const gone = written.filter(({ code }) => !isExported(code))
  if (gone.length > 0)
    throw new Error(`glossary.yaml: not exported: ${gone.map(({ code }) => code).join(", ")}`)
  return written
}

const words = (title: Text, rows: Iterable<readonly [string, Text]>): ReadonlyArray<string> => [
  `## ${title.en} · ${title.vi}`,
  "",
  table(
    ["Tiếng Việt", "English", "In data · Trong dữ liệu"],
    [...rows].map(([id, { vi, en }]) => [vi, en, `\`${id}\``]),
  ),
  "",
]

const mechanisms = [...Mechanism.standard].map(({ name, title }) => [name, title] as const)
const unitKinds = [...Units.standardVocabulary.kinds].map(([id, { name }]) => [id, name] as const)

/** The words of the domain in Vietnamese and English: concepts by hand, every closed or standard list from code. */
export const glossaryPage = (): Generated => {
  const concepts = terms().map(({ vi, en, code, meaning }) => [
    vi,
    en,
    `\`${code}\``,
    `${meaning.vi}. *${meaning.en}.*`,
  ])
  const content = [
    notice("glossary.ts"),
    "",
    "# Glossary vi–en · Thuật ngữ",
    "",
    "The words of Vietnamese texts and the words of the code. Concepts name the symbol of `@danvan/core` that holds them;",
    "the lists below are read from the code, so they are whole.",
    "",
    "*Tóm tắt: từ của văn bản bên trái, từ trong mã bên phải. Các danh mục phía dưới lấy thẳng từ mã nên không thiếu mục nào.*",
    "",
    "## Concepts · Khái niệm",
    "",
    table(["Tiếng Việt", "English", "In code · Trong mã", "Nghĩa · Meaning"], concepts),
    "",
    ...words(
      { vi: "Trạng thái của số liệu", en: "States of a fact" },
      Object.entries(Explanation.stateWords),
    ),
    ...words(
      { vi: "Trạng thái của kết quả", en: "Statuses of a result" },
      Object.entries(Explanation.statusWords),
    ),
    ...words({ vi: "Cơ chế chấm", en: "Mechanisms" }, mechanisms),
    ...words({ vi: "Loại đơn vị", en: "Kinds of unit" }, unitKinds),
    ...words({ vi: "Chức danh", en: "Titles" }, Officials.standardVocabulary.titles),
    ...words({ vi: "Loại hình hội nghị", en: "Kinds of meeting" }, Meetings.standardMeetingKinds),
  ].join("\n")
  return { path: "docs/reference/glossary.md", content: `${content.trimEnd()}\n` }
}
