import type { Implementation } from "../implementations/implementation.ts"
import type { Compared } from "../measure/comparison.ts"
import type { Harder } from "../measure/harder.ts"
import type { Incremental } from "../measure/incremental.ts"
import type { Memory } from "../measure/memory.ts"
import type { Outcome } from "../measure/rounds.ts"
import type { AtSize } from "../measure/scaling.ts"
import type { Single } from "../measure/single.ts"
import type { Stream } from "../measure/stream.ts"
import type { Threaded } from "../measure/threads.ts"
import { bonus, rules } from "../workload/rules.ts"
import { shares } from "../workload/workload.ts"
import { caveats } from "./caveats.ts"
import { coverTable, failures, slowPart, tableAt } from "./comparison-tables.ts"
import type { Machine } from "./machine.ts"
import { megabytes, shown, table, times } from "./markdown.ts"
import { memoryPart } from "./memory-part.ts"

/** Everything one run found. */
export interface Findings {
  readonly machine: Machine
  readonly isQuick: boolean
  readonly implementations: ReadonlyArray<Implementation>
  readonly sizes: ReadonlyArray<number>
  readonly compared: Outcome<Compared>
  readonly scaled: ReadonlyArray<Implementation>
  readonly scaling: ReadonlyArray<AtSize>
  readonly stream: Stream
  readonly threads: { readonly count: number; readonly found: ReadonlyArray<Threaded> }
  readonly memory: ReadonlyArray<Memory>
  readonly singles: ReadonlyArray<Single>
  readonly incremental: Incremental
  readonly firstCalls: { readonly rows: number; readonly found: ReadonlyArray<Single> }
  readonly harder: { readonly rows: number; readonly found: ReadonlyArray<Harder> }
}

const percent = (thousandths: number): string => `${shown(thousandths / 10)} %`

const head = ({ machine, isQuick }: Findings): string => `# Benchmarks · Đo tốc độ

*Tóm tắt: một khối lượng công việc duy nhất (${rules.length - bonus.rules.length} tiêu chí trong 6 nhóm, trần điểm, điểm thưởng, phủ quyết, xếp loại, xếp hạng
trong cụm, tỷ lệ khống chế) được làm bằng danvan và bằng những công cụ người ta có thể chọn thay. Kết quả của từng cách được
so với bộ tính chính xác; cột “wrong” đếm số đơn vị sai. Mỗi cách chạy trong một tiến trình riêng, chỉ giữ số liệu của chính nó, như
trong chương trình của người dùng; các tiến trình cùng mở và lần lượt chạy, mỗi lúc chỉ một tiến trình chạy. Số đo là trung vị của nhiều vòng như vậy.
Điều cần biết trước khi so sánh ở [cuối trang](#before-comparing).*

One workload, done by danvan and by what a user would pick instead. Everybody's result is held against the exact
evaluator's: “wrong” counts the subjects that differ, 0 or by total / class / rank / quota. Times are from the input named to ranked
results that the quota was applied to. Ratios are of speed: 2× is twice as fast as the column's baseline.

Each has a process of its own that holds its data and nothing else, as in a user's program. All processes of a size are
open at the same time; they run one after the other, round after round, each round beginning with another one. A time is the median of the rounds; a round is a fifth of a second, or one run that takes longer.

Run it with \`npx --yes pnpm@12.21.0 bench\`, which writes this page (\`… bench --quick\` prints a small one).${isQuick ? " **A quick run: the figures are rough.**" : ""}

${table(
  ["Machine", ""],
  [
    ["Processor", `${machine.processor}, ${machine.cores} cores`],
    ["Memory", machine.memory],
    ["System", machine.system],
    ["Node", machine.node],
    ["Date", machine.date],
  ],
  [0, 1],
)}`

const comparison = ({ compared: { measured, failed }, sizes }: Findings): string =>
  [
    "## Side by side",
    ...sizes.map((rows) => `### ${shown(rows)} subjects\n\n${tableAt(measured, rows)}`),
    ...slowPart(measured, sizes),
    ...failures(failed),
  ].join("\n\n")

const scalingPart = ({ scaled, scaling }: Findings): string =>
  `## From small to large

Nanoseconds a subject, from columns. More than a million subjects are the same million over again.

${table(
  ["subjects", ...scaled.map(({ name }) => name)],
  scaling.map(({ rows, nanoseconds }) => [
    shown(rows),
    ...scaled.map((one) => (nanoseconds.has(one) ? shown(nanoseconds.get(one) as number) : "–")),
  ]),
  [],
)}`

const streamPart = ({
  stream: { rows, blockRows, milliseconds: took, resident, counted, kept },
}: Findings): string => {
  const most = resident ?? counted
  return `In blocks of ${shown(blockRows)}, of which one at a time is in memory, ${shown(rows)} subjects take ${shown((took * 1e6) / rows)} ns each, and
${megabytes(most)} at the most, beside the facts of a block: ${shown(most / rows)} bytes a subject, of which ${shown(kept / rows)} are its results.`
}

const threadsPart = ({ threads: { count, found } }: Findings): string =>
  `## Several threads

danvan from columns in one thread, and in ${count} with \`@danvan/adapter-threads\`, turn by turn. The ratio is the median of the ratios of each round.

${table(
  ["columns", "subjects", "ms in one", `ms in ${count}`, "times as quick"],
  found.map(({ what, rows, one, several, ratio }) => [
    what,
    shown(rows),
    shown(one),
    shown(several),
    times(ratio),
  ]),
)}`

const incrementalPart = ({ incremental: { rows, anew, update } }: Findings): string =>
  `## One fact changes

On a board of ${shown(rows)} subjects one grade changes; its subject is scored again, moved in its cluster, and the
quota of the cluster settled again. The median of 2 000 changes, beside scoring everything anew.

${table(
  ["", "ms", "of a full run"],
  [
    ["everything anew", shown(anew), "100 %"],
    ["one fact brought up to date", shown(update), `${shown((100 * update) / anew)} %`],
  ],
)}`

const milliseconds = (found: ReadonlyArray<Single>): string =>
  table(
    ["", "ms"],
    found.map((one) => [one.what, shown(one.milliseconds)]),
  )

const singlesPart = ({ singles, firstCalls, harder }: Findings): string =>
  `## Once, and one by one

${milliseconds(singles)}

The first call of a process, nothing warm, ${shown(firstCalls.rows)} subjects:

${milliseconds(firstCalls.found)}

## Rulebooks that columns find harder

${shown(harder.rows)} subjects. “Asked” counts the rows that doubles cannot tell, which the exact evaluator is asked for one by one.

${table(
  ["", "ms", "asked"],
  harder.found.map((one) => [one.what, shown(one.milliseconds), shown(one.asked)]),
)}`

const workloadPart = `## The workload

[The rulebook](../../packages/bench/src/workload/rulebook.yaml) has ${rules.length - bonus.rules.length} criteria in 6 groups with caps: shares of a maximum rounded to two
decimals, half up; grades with two decimals; points deducted for every miss, not below 0. Then a bonus with a cap, a
veto, four classes by bands, ranking in up to 700 clusters with one tie-break, and a quota of 20 % of each cluster,
rounded down, equals at its edge left to the authority.

Facts are made by a small generator with a seed. On purpose, ${percent(shares.notAssigned)} of the cells of shares are not assigned and ${percent(shares.nothingToDo)} are 0 of 0,
${percent(shares.missing)} of grades are missing, ${percent(shares.violation)} of subjects are vetoed; ${percent(shares.atRoundingEdge)} of shares are of a number that puts halves of a hundredth in
reach, and ${percent(shares.atThreshold)} of subjects are moved to a threshold, or a hundredth beside it, where their bonus can.`

/** The page that a run writes. */
export const page = (findings: Findings): string =>
  `${[
    "<!-- Written by packages/bench/src/main.ts: run “pnpm bench” instead of editing this file. -->",
    head(findings),
    comparison(findings),
    scalingPart(findings),
    streamPart(findings),
    threadsPart(findings),
    memoryPart(findings.memory),
    incrementalPart(findings),
    singlesPart(findings),
    workloadPart,
    `## Who does what\n\n${coverTable(findings.implementations)}`,
    caveats,
  ].join("\n\n")}\n`
