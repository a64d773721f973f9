import type { Entries, Entry, Subject } from "../fact/entries.ts"
import type { Issue } from "../issue/issue.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import { FactFit } from "./fact-fit.ts"
import { LeftOut } from "./left-out.ts"

/** A rulebook ready to score, with facts. */
export interface FactSide {
  readonly program: CompiledRulebook
  readonly entries: Entries
}

type By = Readonly<Record<string, string>>

const inhabited = (by: By, subjects: ReadonlyArray<Subject>): boolean =>
  subjects.some(({ attributes, group }) =>
    Object.entries(by).every(([name, value]) => (name === "group" ? group : attributes[name]) === value),
  )

/** Sorts what was handed in for one side into what its rulebook can use and what only the other can. */
class Sorter {
  readonly left: LeftOut
  private readonly mine: FactFit
  private readonly theirs: FactFit
  private readonly given: Entries

  constructor({ program, entries }: FactSide, other: CompiledRulebook) {
    this.left = new LeftOut(program.rulebook)
    this.mine = new FactFit(program)
    this.theirs = new FactFit(other)
    this.given = entries
  }

  subjects() {
    const { subjects, subjectPlaces = [] } = this.given
    return subjects.flatMap((subject, index) => {
      if (!this.mine.concerns(subject) && this.theirs.concerns(subject)) {
        this.left.subject(subject)
        return []
      }
      const place = subjectPlaces[index] ?? { path: ["subjects", index] }
      return [{ place, subject: this.mine.asAsked(subject, (name) => !this.theirs.hasAttribute(name)) }]
    })
  }

  entries(kept: ReadonlyArray<Subject>): ReadonlyArray<Entry> {
    const subjects = new Map(this.given.subjects.map((subject) => [subject.id, subject]))
    const here = new Set(kept.map(({ id }) => id))
    return this.given.entries.filter((entry) => {
      const subject = subjects.get(entry.subject)
      if (subject === undefined) return true
      if (!here.has(subject.id)) return false
      const misfit = this.mine.misfit(entry, subject)
      if (misfit === undefined || this.theirs.misfit(entry, subject) !== undefined) return true
      this.left.fact(misfit, entry, subject.id)
      return false
    })
  }

  scopes(kept: ReadonlyArray<Subject>): Entries["scopes"] {
    return this.given.scopes.flatMap((scope) => {
      const isEmpty = inhabited(scope.by, this.given.subjects) && !inhabited(scope.by, kept)
      if ((isEmpty || !this.mine.hasScope(scope)) && this.theirs.hasScope(scope)) {
        this.left.scope(scope.by)
        return []
      }
      const facts = scope.facts.filter((fact) => {
        const misfit = this.mine.misfitOfScope(fact)
        if (misfit === undefined || this.theirs.misfitOfScope(fact) !== undefined) return true
        this.left.fact(misfit, fact, Object.values(scope.by).join(", ") || "@")
        return false
      })
      return [{ ...scope, facts }]
    })
  }
}

/**
 * The facts of one side that its rulebook can use, with a warning of each kind left out. Only what the other rulebook
 * can use is ever left out: a fact that fits neither is a mistake, and is refused as always.
 */
export const factsThatFit = (
  side: FactSide,
  other: CompiledRulebook,
): { readonly entries: Entries; readonly issues: ReadonlyArray<Issue> } => {
  const sorter = new Sorter(side, other)
  const kept = sorter.subjects()
  const subjects = kept.map(({ subject }) => subject)
  const entries: Entries = {
    subjects,
    subjectPlaces: kept.map(({ place }) => place),
    entries: sorter.entries(subjects),
    scopes: sorter.scopes(subjects),
  }
  return { entries, issues: sorter.left.issues() }
}
