import { spawnSync } from "node:child_process"
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Board } from "../workload/board.ts"
import { rules } from "../workload/rules.ts"
import type { Workload } from "../workload/workload.ts"
import { isRead, rulesHeader } from "./c/rules-header.ts"
import type { Implementation } from "./implementation.ts"

const works = (command: string): boolean => spawnSync(command, ["--version"]).status === 0

/** The first C compiler there is. */
export const compiler: string | undefined = ["cc", "gcc", "clang"].find(works)

const flags = ["-std=gnu11", "-O3", "-march=native", "-fno-trapping-math"]

const run = (command: string, words: ReadonlyArray<string>): string => {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: "utf8" })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout
}

const bytesOf = (array: Int16Array | Uint8Array | Int32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

const writeColumns = (path: string, workload: Workload): void => {
  const file = openSync(path, "w")
  const { rows, cluster, complaints, violation, criteria } = workload
  const states = rules.flatMap((rule, at) =>
    isRead(rule, at, workload) ? (criteria[at]?.state ?? []) : [],
  ) as ReadonlyArray<Uint8Array>
  const arrays = [
    Int32Array.of(rows),
    cluster,
    complaints,
    violation,
    ...criteria.flatMap(({ data }) => data),
    ...states,
  ]
  for (const array of arrays) writeSync(file, bytesOf(array))
  closeSync(file)
}

const readBoard = (path: string, rows: number): Board => {
  const { buffer } = new Uint8Array(readFileSync(path))
  return {
    totals: new Int16Array(buffer, 0, rows),
    classes: new Uint8Array(buffer, 2 * rows, rows),
    quota: new Uint8Array(buffer, 3 * rows, rows),
    ranks: new Int32Array(buffer.slice(4 * rows)),
  }
}

/** C, compiled on the spot: the ceiling of one core. */
export const c: Implementation = {
  id: "c",
  name: "C",
  from: "columns",
  isExact: true,
  covers: `this rulebook compiled in, \`${flags.join(" ")}\`; timed inside its own process, without reading and writing`,
  largest: 1_000_000,
  unavailable: () => (compiler === undefined ? "no C compiler found" : undefined),
  prepare: (workload) => {
    const folder = mkdtempSync(join(tmpdir(), "danvan-bench-c-"))
    const [program, columns, results] = ["score", "columns", "results"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const source = fileURLToPath(new URL("./c/score.c", import.meta.url))
    writeFileSync(join(folder, "rules.h"), rulesHeader(workload))
    run(compiler as string, [...flags, "-include", join(folder, "rules.h"), "-o", program, source])
    writeColumns(columns, workload)
    return {
      // The second of two runs: the first also pages the memory in.
      run: () => Number(run(program, [columns, results, "2"]).trim().split("\n")[1]) / 1e6,
      board: () => readBoard(results, workload.rows),
      close: () => rmSync(folder, { recursive: true }),
    }
  },
}
