import { Facts, Mechanism, Numbers, Rulebook, Scoring } from "@danvan/core"
import { type Generated, notice, table } from "./generated.ts"
import { type Given, type MechanismExample, mechanismExamples } from "./mechanism-examples.ts"
import { parameterTable } from "./parameter-table.ts"
import { printYaml } from "./print-yaml.ts"

const criterionOf = (mechanism: string, { max, with: parameters, marks }: MechanismExample) => ({
  id: "c1",
  title: { vi: "Tiêu chí mẫu", en: "Sample criterion" },
  max,
  ...marks,
  mechanism,
  ...(parameters === undefined ? {} : { with: parameters }),
})

const boardOf = (mechanism: string, example: MechanismExample) => {
  const rulebook = Rulebook.makeOrThrow({
    danvan: "1",
    id: "sample",
    version: "1",
    title: "Mẫu",
    status: "illustrative",
    effective: { from: "2026-01-01" },
    subjects: { kind: "unit" },
    scale: { max: example.max },
    criteria: [criterionOf(mechanism, example)],
  })
  const entries = Facts.makeOrThrow({
    subjects: example.rows.map((row, index) => ({ id: `u${index}`, criteria: { c1: row } })),
  })
  return Scoring.compileOrThrow(rulebook, { asOf: "2026-06-30" }).scoreOrThrow(entries)
}

const pointsOf = ({ criteria }: Scoring.SubjectResult): string => {
  const { points, state } = criteria[0] as Scoring.CriterionResult
  if (points === undefined) return `none: ${state}`
  const decimal = Numbers.toDecimal(points)
  return Numbers.decimalPlaces(points) === undefined ? `${Numbers.toFraction(points)} (${decimal}…)` : decimal
}

const fieldTable = (mechanism: Mechanism.AnyMechanism, example: MechanismExample): string => {
  const parameters = mechanism.parameters.parse(example.with ?? {})
  const maximum = Numbers.parseDecimal(example.max) ?? Numbers.zero
  const fields = Object.entries(mechanism.fields({ parameters, maximum }))
  return table(
    ["Fact", "Type", "Vietnamese · English"],
    fields.map(([name, { type, title }]) => [`\`${name}\``, type, `${title.vi} · ${title.en}`]),
  )
}

/** A value of an example; the items of a list one after another. */
const shown = (value: Given): string =>
  Array.isArray(value)
    ? `[${value
        .map(
          (item) =>
            `{ ${Object.entries(item)
              .map(([name, inner]) => `${name}: ${inner}`)
              .join(", ")} }`,
        )
        .join(", ")}]`
    : String(value)

const exampleTable = (mechanism: string, example: MechanismExample): string => {
  const { subjects } = boardOf(mechanism, example)
  const given = (row: MechanismExample["rows"][number]): string => {
    if (typeof row === "string") return row
    return (
      Object.entries(row)
        .map(([name, value]) => `${name}: ${shown(value)}`)
        .join(", ") || "nothing yet"
    )
  }
  const rows = example.rows.map((row, index) => [
    given(row),
    pointsOf(subjects[index] as Scoring.SubjectResult),
  ])
  return table(["Facts of the criterion", "Points"], rows)
}

const section = (mechanism: Mechanism.AnyMechanism): string => {
  const { name, title, summary } = mechanism
  const example = mechanismExamples[name]
  if (example === undefined)
    throw new Error(`scripts/generate/mechanism-examples.ts has no example of ${name}`)
  return [
    `## ${name}`,
    `**${title.vi} · ${title.en}.** ${summary.vi} ${summary.en}`,
    `Regulations say: ${example.phrases.map((phrase) => `*${phrase}*`).join("; ")}.`,
    parameterTable(mechanism),
    `Facts, for the criterion below:\n\n${fieldTable(mechanism, example)}`,
    `\`\`\`yaml criterion\n${printYaml([criterionOf(name, example)])}\n\`\`\``,
    exampleTable(name, example),
    example.notes.map((note) => `- ${note}`).join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
}

const intro = `# Mechanisms · Cơ chế chấm điểm

A *mechanism* (cơ chế chấm) turns the facts of one criterion into points. A criterion names one under \`mechanism\`, sets
it up under \`with\`, and gives its \`max\`. The numbers in the tables below were computed when this page was generated.

Cơ chế biến dữ liệu của một tiêu chí thành điểm; các bảng dưới đây do máy tính ra khi tạo trang này.

Every mechanism: a missing fact gives no points and no total (the subject is *incomplete*), never 0. A fact may also be
wired to facts of the subject with \`inputs\`: see [the rulebook format](rulebook.md#a-criterion).

Wherever a number stands under \`with\`, a dated parameter of the rulebook may stand: \`each: { parameter: rate }\`. The date
scored for picks its value; nonsense at any of its dates is refused when the rulebook is read.

Which one? By what the text says:`

/** The reference of the standard mechanisms, with examples that were just computed. */
export const mechanismsPage = (): Generated => {
  const index = table(
    ["Mechanism", "Vietnamese", "When the text says"],
    Mechanism.standard.map(({ name, title }) => [
      `[\`${name}\`](#${name})`,
      title.vi,
      mechanismExamples[name]?.phrases[0] ?? "",
    ]),
  )
  const content = [notice("mechanisms-page.ts"), intro, index, ...Mechanism.standard.map(section)].join(
    "\n\n",
  )
  return { path: "docs/reference/mechanisms.md", content: `${content}\n` }
}
