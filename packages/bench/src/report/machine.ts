import { arch, cpus, release, totalmem, type } from "node:os"
import { shown } from "./markdown.ts"

/** What the figures were taken on. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memory: string
  readonly system: string
  readonly node: string
  readonly date: string
}

/** This machine, at a date. */
export const thisMachine = (date: string): Machine => ({
  processor: cpus()[0]?.model.trim() ?? "unknown",
  cores: cpus().length,
  memory: `${shown(totalmem() / 2 ** 30)} GiB`,
  system: `${type()} ${release()} ${arch()}`,
  node: process.version,
  date,
})
