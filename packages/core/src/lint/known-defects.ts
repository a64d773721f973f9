import { type Issue, makeIssue } from "../issue/issue.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"

/**
 * What the linter found, apart from what the rulebook already says of its source.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface LintReport {
  /** Everything found that is not among the rulebook's known defects. */
  readonly issues: ReadonlyArray<Issue>
  /** Defects of the source that the rulebook names under `knownDefects`. */
  readonly known: ReadonlyArray<Issue>
}

type KnownDefect = Rulebook["knownDefects"][number]

const isAbout = ({ code, at }: KnownDefect, issue: Issue): boolean =>
  issue.code === code && (at === undefined || issue.facts.id === at || issue.path.includes(at))

/** Sets aside what the rulebook knows of; a defect named and no longer found is itself worth a word. */
export const withKnownDefects = ({ knownDefects }: Rulebook, found: ReadonlyArray<Issue>): LintReport => {
  const isKnown = (issue: Issue): boolean => knownDefects.some((defect) => isAbout(defect, issue))
  const unused = knownDefects.flatMap((defect, index) =>
    found.some((issue) => isAbout(defect, issue))
      ? []
      : [
          makeIssue(
            "lint.defect-not-found",
            ["knownDefects", index],
            { code: defect.code, at: defect.at ?? "…" },
            {
              severity: "warning",
            },
          ),
        ],
  )
  return {
    issues: [...found.filter((issue) => !isKnown(issue)), ...unused],
    known: found.filter(isKnown),
  }
}
