import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"

const units: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2 }

/** The largest facts file read unless `--max-size` says otherwise. */
export const defaultSize = "32MiB"

const largest = 256 * 1024 ** 2

/** Reads a size such as `64MiB`, `512k` or `1000000`, in bytes. */
export const readSize = (written: string, issues: ShownIssue[]): number => {
  const match = /^(\d{1,12})\s*([km]?)(?:i?b)?$/i.exec(written.trim())
  const size = match === null ? 0 : Number(match[1]) * (units[(match[2] ?? "").toLowerCase()] ?? 0)
  if (size >= 1 && size <= largest) return size
  issues.push(cliIssue("usage.bad-size", { value: written }))
  return largest
}
