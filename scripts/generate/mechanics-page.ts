import { Mechanism } from "@danvan/core"
import { type Generated, notice, table } from "./generated.ts"
import { type GoldenCase, type Mechanic, mechanicsProblems, readMechanics } from "./mechanics.ts"

const standard = new Set(Mechanism.standard.map(({ name }) => name))

const byText = ({ by }: Mechanic): string =>
  by.map((one) => (standard.has(one) ? `[\`${one}\`](mechanisms.md#${one})` : `\`${one}\``)).join(", ")

const link = (words: string, file: string, line?: number): string =>
  `[${words}](../../${file}${line === undefined ? "" : `#L${line}`})`

const caseText = ({ name, note, file, line }: GoldenCase): string => {
  const told = note === undefined ? "" : ` — ${note.replaceAll(/\s+/g, " ")}`
  return `- ${link(name, file, line)}${told}`
}

const section = (mechanic: Mechanic): string => {
  const { id, vi, en, cases, because, shown } = mechanic
  const elsewhere = shown.map(({ file, test }) => `- ${link(`“… ${test} …”`, file)}`)
  return [
    `### ${id} ${en}`,
    `*${vi}.* By ${byText(mechanic)}.`,
    ...(because === undefined ? [] : [`${because.en} ${because.vi}`]),
    [...cases.map(caseText), ...elsewhere].join("\n"),
  ].join("\n\n")
}

const intro = `# Kinds of rule · Các kiểu quy định

A hundred kinds of rule that real texts contain, what encodes each, and the worked cases that carry its number: each is
run with the tests, and its note is the computation by hand. Kinds that are process rather than arithmetic name the
tests of campaigns that show them.

Một trăm kiểu quy định gặp trong văn bản thật: mã hóa bằng gì, và ví dụ có lời giải nào mang số đó. Mỗi ví dụ được chạy
cùng bộ kiểm thử; phần ghi chú là phép tính tay. Kiểu nào thuộc quy trình thì dẫn tới kiểm thử của chiến dịch.`

/** The kinds of rule danvan covers, from the cases that carry their numbers; refused where one has neither case nor test. */
export const mechanicsPage = (): Generated => {
  const mechanics = readMechanics()
  const problems = mechanicsProblems(mechanics)
  if (problems.length > 0) throw new Error(`docs/reference/mechanics.md:\n${problems.join("\n")}`)
  const index = table(
    ["", "Kind of rule", "Vietnamese", "Encoded by", "Cases"],
    mechanics.map((one) => [
      `[${one.id}](#${anchor(one)})`,
      one.en,
      one.vi,
      byText(one),
      one.cases.length > 0 ? String(one.cases.length) : "tests of campaigns",
    ]),
  )
  const parts = [notice("mechanics-page.ts"), intro, index, "## One by one", ...mechanics.map(section)]
  return { path: "docs/reference/mechanics.md", content: `${parts.join("\n\n")}\n` }
}

const anchor = ({ id, en }: Mechanic): string =>
  `${id} ${en}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-")
