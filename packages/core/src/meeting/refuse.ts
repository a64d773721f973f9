import * as z from "zod"
import type { Issue } from "../issue/issue.ts"

/** Hands one of danvan's issues to zod, which carries it to the caller unchanged. */
export const refuse = (context: z.RefinementCtx, issue: Issue): never => {
  context.addIssue({ code: "custom", message: issue.message.en, params: { issue: issue.code, found: issue } })
  return z.NEVER
}
