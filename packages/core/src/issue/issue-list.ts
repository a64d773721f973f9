import { type Issue, makeIssue } from "./issue.ts"

/** More issues than a person reads; the rest of input that is wrong everywhere adds nothing. */
const maxIssues = 200

/** Collects issues up to a limit, and says at the end that there were more. */
export interface IssueList {
  readonly add: (...issues: ReadonlyArray<Issue>) => void
  readonly isFull: () => boolean
  readonly all: () => ReadonlyArray<Issue>
}

/** Makes an empty {@link IssueList}. */
export const makeIssueList = (): IssueList => {
  const kept: Issue[] = []
  let cut = false
  return {
    add: (...issues) => {
      for (const issue of issues) {
        if (kept.length < maxIssues) kept.push(issue)
        else cut = true
      }
    },
    isFull: () => cut,
    all: () => (cut ? [...kept, makeIssue("issues.more", [], { shown: maxIssues })] : kept),
  }
}
