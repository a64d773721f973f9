import { join } from "node:path"
import type { PackedPackage } from "../pack.ts"
import { attempt, type Said } from "../run.ts"
import { exampleRuns } from "./example-runs.ts"
import { writeRequireEveryEntry } from "./require-every-entry.ts"
import type { Row } from "./row.ts"

/** What programs said, by the words they were started with: it must be the same on every Node. */
export type Heard = Map<string, string>

interface Setting {
  readonly where: string
  readonly node: string
  readonly consumer: string
  readonly heard: Heard
}

/** Runs a program, which must succeed and say what it said before, wherever that was. */
const problemsOf = async (
  { node, heard, consumer }: Setting,
  args: ReadonlyArray<string>,
  cwd: string,
): Promise<ReadonlyArray<string>> => {
  const said: Said = await attempt(node, args, cwd)
  const key = [cwd, ...args].join(" ").replaceAll(consumer, "")
  if (said.code !== 0) return [`${key} ends with ${said.code}\n${said.all}`]
  const before = heard.get(key)
  if (before === undefined) heard.set(key, said.out)
  return before === undefined || before === said.out
    ? []
    : [`${key} says something else than before:\n${said.out}`]
}

const bins = (packed: ReadonlyArray<PackedPackage>, consumer: string): ReadonlyArray<string> =>
  packed.flatMap(({ manifest }) =>
    Object.values(manifest.bin ?? {}).map((file) => join(consumer, "node_modules", manifest.name, file)),
  )

/** Runs on one Node whatever a user may: a program, CommonJS, every command, every example. */
export const checkNode = async (
  packed: ReadonlyArray<PackedPackage>,
  setting: Setting,
): Promise<ReadonlyArray<Row>> => {
  const { where, consumer } = setting
  const all = exampleRuns(consumer)
  const { out } = await attempt(setting.node, ["--print", "parseInt(process.versions.node)"], consumer)
  const runs = all.filter(({ since }) => Number(out) >= since)
  const counted = runs.length === all.length ? String(all.length) : `${runs.length} of ${all.length}`
  const groups: ReadonlyArray<readonly [string, ReadonlyArray<readonly [ReadonlyArray<string>, string]>]> = [
    ["scores and explains", [[[join(consumer, "program/run-on-node.ts")], consumer]]],
    ["require of every entry point", [[[writeRequireEveryEntry(packed, consumer)], consumer]]],
    ["--help of every command", bins(packed, consumer).map((bin) => [[bin, "--help"], consumer] as const)],
    [`${counted} runs of examples, same words`, runs.map(({ args, cwd }) => [args, cwd] as const)],
  ]
  const rows: Array<Row> = []
  for (const [what, programs] of groups) {
    const problems: Array<string> = []
    for (const [args, cwd] of programs) problems.push(...(await problemsOf(setting, args, cwd)))
    rows.push({ where, what, problems })
  }
  return rows
}
