import type { Entry, Subject } from "../fact/entries.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { Misfit } from "./fact-fit.ts"

const warning = { severity: "warning" } as const

/** What was left out of one side of a comparison: one warning for all facts of a kind, with their number. */
export class LeftOut {
  private readonly counts = new Map<string, { count: number; readonly issue: (count: number) => Issue }>()
  private readonly rulebook: string

  constructor({ id, version }: Rulebook) {
    this.rulebook = `${id} ${version}`
  }

  fact(misfit: Misfit, { criterion, field, stage = "" }: Partial<Entry>, subject: string): void {
    const { rulebook } = this
    const name = [criterion, field].filter((part) => part !== undefined).join(" · ")
    const told: Record<Misfit, readonly [about: string, issue: (count: number) => Issue]> = {
      criterion: [
        criterion ?? "",
        (count) =>
          makeIssue(
            "comparison.unknown-criterion",
            [],
            { rulebook, criterion: criterion ?? "", count },
            warning,
          ),
      ],
      fact: [name, (count) => makeIssue("comparison.unknown-fact", [], { rulebook, name, count }, warning)],
      stage: [
        stage,
        (count) => makeIssue("comparison.unknown-stage", [], { rulebook, stage, count }, warning),
      ],
      value: [
        name,
        (count) => makeIssue("comparison.unusable-value", [], { rulebook, name, count, subject }, warning),
      ],
    }
    const [about, issue] = told[misfit]
    this.count(misfit, about, issue)
  }

  subject({ id }: Subject): void {
    const facts = { rulebook: this.rulebook, subject: id }
    this.count("subject", id, () => makeIssue("comparison.subject-left-out", [], facts, warning))
  }

  scope(by: Readonly<Record<string, string>>): void {
    const facts = { rulebook: this.rulebook, scope: Object.values(by).join(", ") }
    this.count("scope", facts.scope, () => makeIssue("comparison.scope-left-out", [], facts, warning))
  }

  issues(): ReadonlyArray<Issue> {
    return [...this.counts.values()].map(({ count, issue }) => issue(count))
  }

  private count(what: string, about: string, issue: (count: number) => Issue): void {
    const key = JSON.stringify([what, about])
    const known = this.counts.get(key)
    if (known === undefined) this.counts.set(key, { count: 1, issue })
    else known.count += 1
  }
}
