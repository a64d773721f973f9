import { type Issue, makeIssue } from "../issue/issue.ts"
import { parseDecimal } from "./decimal.ts"
import type { Exact } from "./exact.ts"
import { bothReadings, hasThousandsDot } from "./thousands-dot.ts"

/**
 * What is wrong with a number that people wrote where no field limits it: handed in as a JavaScript number, no number
 * at all, or with a dot that may mark thousands.
 */
export const numberIssue = (
  name: string,
  written: unknown,
  path: ReadonlyArray<string | number>,
  read: (source: string) => Exact | undefined = parseDecimal,
): Issue | undefined => {
  const value = String(written)
  if (typeof written === "number") return makeIssue("number.not-text", path, { name, value })
  if (typeof written !== "string" || read(written) === undefined) {
    return makeIssue("number.invalid", path, { name, value })
  }
  if (!hasThousandsDot(written)) return undefined
  return makeIssue("number.thousands-dot", path, { name, value, expected: bothReadings(written) })
}
