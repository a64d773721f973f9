import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { reportIssues } from "./report-issues.ts"
import type { Terminal } from "./terminal.ts"
import { outIssue, writeResult } from "./write-result.ts"

/** Where a result goes, and what it was made from. */
export interface Delivery {
  readonly out: string | undefined
  readonly inputs: ReadonlyArray<string>
  readonly format: string
}

/** Ends a command whose result is a file: whole, or not at all. */
export const deliverFile = async (
  content: string | Uint8Array,
  { out, inputs, format }: Delivery & { readonly out: string },
  terminal: Terminal,
): Promise<ExitCode> => {
  const { cwd, say } = terminal
  const issue = (await outIssue(out, inputs, cwd)) ?? (await writeResult(out, content, cwd))
  if (issue !== undefined) return reportIssues([issue], format, terminal)
  terminal.err(`${say("out.written", { file: out })}\n`)
  return exitCodes.ok
}

/** Ends a command that has a result: on stdout, or whole in the file of `--out`. */
export const deliver = async (
  text: string,
  { out, inputs, format }: Delivery,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (out !== undefined) return deliverFile(text, { out, inputs, format }, terminal)
  terminal.out(text)
  return exitCodes.ok
}
