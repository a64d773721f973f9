import { existsSync, globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { parse } from "yaml"
import * as z from "zod"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** Words in both languages; a plain text in a file of cases is both. */
type Written = string | { readonly vi: string; readonly en: string }

/** A test that shows what no case can. */
export interface ShownIn {
  readonly file: string
  readonly test: string
}

/** One kind of rule: what it is, what encodes it, and, where no case can show it, why and what does. */
export interface Mechanic {
  readonly id: string
  readonly vi: string
  readonly en: string
  readonly by: ReadonlyArray<string>
  readonly because?: { readonly vi: string; readonly en: string } | undefined
  readonly shown: ReadonlyArray<ShownIn>
  readonly cases: ReadonlyArray<GoldenCase>
}

/** A case that carries the number of a kind of rule. */
export interface GoldenCase {
  readonly file: string
  /** The line its name is on. */
  readonly line: number
  readonly name: string
  readonly note: string | undefined
  readonly mechanics: ReadonlyArray<string>
}

interface WrittenCases {
  readonly cases?: ReadonlyArray<{
    readonly name: Written
    readonly note?: Written
    readonly mechanics?: ReadonlyArray<string>
  }>
}

const english = (words: Written): string => (typeof words === "string" ? words : words.en)

/** Where each case of a file begins: the lines of its list items. */
const caseLines = (text: string): ReadonlyArray<number> => {
  const lines = text.split("\n")
  const start = lines.findIndex((line) => line.startsWith("cases:"))
  return lines.flatMap((line, index) => (index > start && /^ {2}- |^- /.test(line) ? [index + 1] : []))
}

const casesOf = (file: string): ReadonlyArray<GoldenCase> => {
  const text = readFileSync(`${root}${file}`, "utf8")
  const lines = caseLines(text)
  return ((parse(text) as WrittenCases).cases ?? []).map(({ name, note, mechanics = [] }, index) => ({
    file,
    line: lines[index] ?? 1,
    name: english(name),
    note: note === undefined ? undefined : english(note).trim(),
    mechanics,
  }))
}

const allCases = (): ReadonlyArray<GoldenCase> =>
  globSync("packages/rulebooks-vn/rulebooks/**/*.cases.yaml", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .flatMap(casesOf)

const textSchema = z.strictObject({ vi: z.string(), en: z.string() })

const listSchema = z.record(
  z.string().regex(/^M\d{2,3}$/),
  z.strictObject({
    ...textSchema.shape,
    by: z.array(z.string()).min(1),
    because: textSchema.optional(),
    shown: z.array(z.strictObject({ file: z.string(), test: z.string() })).default([]),
  }),
)

/** Every kind of rule with the cases that carry its number, in the order of the numbers. */
export const readMechanics = (): ReadonlyArray<Mechanic> => {
  const written = listSchema.parse(parse(readFileSync(`${root}scripts/generate/mechanics.yaml`, "utf8")))
  const cases = allCases()
  return Object.entries(written).map(([id, entry]) => ({
    id,
    ...entry,
    cases: cases.filter(({ mechanics }) => mechanics.includes(id)),
  }))
}

/** How many kinds there are: M01 to M100. */
const count = 100

const numbers = Array.from({ length: count }, (_, index) => `M${String(index + 1).padStart(2, "0")}`)

const isMissing = ({ file, test }: ShownIn): boolean =>
  !existsSync(`${root}${file}`) || !readFileSync(`${root}${file}`, "utf8").includes(test)

/** What is wrong with the list: numbers nothing shows, tests that are not there, numbers of cases it lacks. */
export const mechanicsProblems = (mechanics: ReadonlyArray<Mechanic>): ReadonlyArray<string> => {
  const known = new Set(mechanics.map(({ id }) => id))
  const unknown = allCases().flatMap(({ file, name, mechanics: ids }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => `${file}: “${name}” carries ${id}, which mechanics.yaml lacks`),
  )
  const unshown = mechanics
    .filter(({ cases, shown }) => cases.length === 0 && shown.length === 0)
    .map(({ id, en }) => `${id} (${en}): no case carries it, and mechanics.yaml names no test`)
  const unreasoned = mechanics
    .filter(({ cases, because }) => cases.length === 0 && because === undefined)
    .map(({ id }) => `${id}: mechanics.yaml does not say why no case shows it`)
  const lost = mechanics.flatMap(({ id, shown }) =>
    shown.filter(isMissing).map(({ file, test }) => `${id}: ${file} has no test “${test}”`),
  )
  const left = numbers.filter((id) => !known.has(id)).map((id) => `${id}: mechanics.yaml lacks it`)
  return [...left, ...unknown, ...unshown, ...unreasoned, ...lost]
}
