import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Implementation } from "../implementations/implementation.ts"
import type { Single } from "./single.ts"

const script = fileURLToPath(new URL("../first-call-main.ts", import.meta.url))

/** The first call in a process of its own, before anything is warm. */
export const measureFirstCall = (
  implementations: ReadonlyArray<Implementation>,
  rows: number,
): ReadonlyArray<Single> =>
  implementations.map(({ id, name }) => {
    const words = ["--conditions=@danvan/source", script, id, String(rows)]
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: "utf8" })
    if (status !== 0) throw new Error(stderr)
    return { what: name, milliseconds: Number(stdout) }
  })
