import * as Result from "effect/Result"
import { absentOutcome, type Outcome } from "../expression/outcome.ts"
import type { Entries, Entry, EntryPlace, Given, Subject } from "../fact/entries.ts"
import { FactError } from "../fact/parse-entries.ts"
import type { IssueCode } from "../issue/catalog/catalog.ts"
import { closest } from "../issue/closest.ts"
import { type FactsOf, makeIssue } from "../issue/issue.ts"
import { type IssueList, makeIssueList } from "../issue/issue-list.ts"
import type { Field } from "../mechanism/field.ts"
import { readFieldValue } from "../mechanism/field-value.ts"
import { allCriteria, type Criterion } from "../rulebook/criterion.ts"
import { type BoundScope, type BoundSubject, type FactTable, factKey } from "./fact-table.ts"
import type { CompiledRulebook, Variant } from "./program.ts"
import { atOnce, mapInSteps, type Steps } from "./steps.ts"

const causeCodes = {
  missing: "input-missing",
  "not-assigned": "input-not-assigned",
  "not-applicable": "input-not-applicable",
} as const

/** A raw value for an issue. Entries may come from any code, so what is no scalar is only named, never written out. */
const shownValue = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.length}]`
  return typeof value === "object" && value !== null ? "{…}" : String(value)
}

/** What has been gathered of one subject. */
interface Gathered {
  readonly facts: Map<string, Outcome>
  /** Where a criterion was given a state as a whole. */
  readonly wholes: Map<string, EntryPlace>
  /** Where each fact is written. */
  readonly places: Map<string, EntryPlace>
  readonly seen: Set<string>
}

/** Binds entries to a rulebook, gathering issues. */
class Binder {
  readonly issues: IssueList = makeIssueList()
  private readonly program: CompiledRulebook
  private readonly criteria: ReadonlyMap<string, Criterion>
  private readonly needed: ReadonlyArray<string>
  /** Subjects that stand there twice: what both have is one slip, told of once. */
  private readonly twice: ReadonlySet<string>

  constructor(program: CompiledRulebook, twice: ReadonlySet<string>) {
    this.program = program
    this.twice = twice
    const { criteria, ranking, quotas } = program.rulebook
    this.criteria = new Map([...allCriteria(criteria)].map(({ criterion }) => [criterion.id, criterion]))
    const names = [
      ...(ranking?.within ?? []),
      ...program.pool,
      ...quotas.flatMap(({ within }) => within.flat()),
    ]
    this.needed = [...new Set(names)].filter((name) => name !== "group")
  }

  report<Code extends IssueCode>(code: Code, place: EntryPlace, facts: FactsOf<Code>): void {
    this.issues.add(makeIssue(code, place.path, facts, { at: place.at }))
  }

  /** The variant of a subject, or `undefined` with an issue. */
  variantOf({ id, group, attributes }: Subject, place: EntryPlace): Variant | undefined {
    const groups = [...this.program.variants.keys()].filter((key) => key !== "")
    if (groups.length > 0 && group === undefined) {
      this.report("subject.no-group", place, { subject: id, options: groups.join(", ") })
    } else if (group !== undefined && !groups.includes(group)) {
      this.report("subject.unknown-group", place, { subject: id, group, suggestion: closest(group, groups) })
    }
    const known = Object.keys(this.program.rulebook.subjects.attributes)
    for (const name of Object.keys(attributes)) {
      if (known.includes(name)) continue
      this.report("subject.unknown-attribute", place, { subject: id, name, suggestion: closest(name, known) })
    }
    for (const name of this.needed) {
      if (!Object.hasOwn(attributes, name)) this.report("subject.no-attribute", place, { subject: id, name })
    }
    return this.program.variants.get(group ?? "")
  }

  /** Reads a value as its field's type. */
  value(
    field: Field,
    name: string,
    given: Given,
    { subject, criterion, place }: Pick<Entry, "subject" | "criterion" | "place">,
  ): Outcome | undefined {
    if ("state" in given) {
      const of = criterion === undefined ? {} : { criterion }
      return absentOutcome(given.state, { code: causeCodes[given.state], subject, name, ...of })
    }
    const read = readFieldValue(field, given.value)
    if ("outcome" in read) return read.outcome
    for (const { position, field: of, value, problem, expected } of read.inside ?? []) {
      if (this.issues.isFull()) break
      const steps = of === undefined ? [position - 1] : [position - 1, of]
      const inner = place.within?.(steps) ?? { path: [...place.path, ...steps], at: place.at }
      const shown = `${name}[${position}]${of === undefined ? "" : `.${of}`}`
      this.report(problem, inner, { name: shown, subject, value: shownValue(value), expected })
    }
    if (read.inside !== undefined) return undefined
    const facts = { name, subject, value: shownValue(given.value), expected: read.expected }
    this.report(read.problem, place, facts)
    return undefined
  }

  private stateAllowed({ criterion: id, given, place }: Entry): boolean {
    const criterion = id === undefined ? undefined : this.criteria.get(id)
    if (!("state" in given) || given.state === "missing" || criterion === undefined) return true
    const allowed = given.state === "not-assigned" ? criterion.mayBeNotAssigned : criterion.mayBeNotApplicable
    if (allowed === true) return true
    this.report("fact.state-not-allowed", place, { criterion: criterion.id, state: given.state })
    return false
  }

  /** The field an entry is about: one of the criterion's own, or one of the subject's facts. */
  private fieldOf({ subject, criterion, field = "", place }: Entry, variant: Variant): Field | undefined {
    if (criterion === undefined) {
      const { facts } = this.program.rulebook
      const fact = Object.hasOwn(facts, field) ? facts[field] : undefined
      if (fact !== undefined) return fact
      this.report("fact.unknown-fact", place, { name: field, suggestion: closest(field, Object.keys(facts)) })
      return undefined
    }
    const leaf = variant.leaves.get(criterion)
    if (leaf === undefined) {
      const suggestion = closest(criterion, variant.leaves.keys())
      this.report("fact.unknown-criterion", place, { criterion, subject, suggestion })
      return undefined
    }
    const own = Object.hasOwn(leaf.fields, field) ? leaf.fields[field] : undefined
    if (own === undefined) {
      const suggestion = closest(field, Object.keys(leaf.fields))
      this.report("fact.unknown-field", place, { criterion, name: field, suggestion })
    }
    return own
  }

  /** What an entry says, or `undefined` with an issue. */
  private outcomeOf(entry: Entry, variant: Variant): Outcome | undefined {
    const { subject, criterion, field, given, place } = entry
    if (!this.stateAllowed(entry)) return undefined
    if (field !== undefined) {
      const declared = this.fieldOf(entry, variant)
      return declared === undefined ? undefined : this.value(declared, field, given, entry)
    }
    if (criterion !== undefined && variant.leaves.has(criterion) && "state" in given) {
      const cause = { code: causeCodes[given.state], subject, criterion } as const
      return absentOutcome(given.state, cause)
    }
    if (criterion === undefined || !variant.leaves.has(criterion)) {
      const suggestion = closest(criterion ?? "", variant.leaves.keys())
      this.report("fact.unknown-criterion", place, { criterion: criterion ?? "", subject, suggestion })
    } else {
      const { fields } = variant.leaves.get(criterion) ?? { fields: {} }
      this.report("fact.unknown-field", place, {
        criterion,
        name: "",
        suggestion: Object.keys(fields).join(", ") || "—",
      })
    }
    return undefined
  }

  /** Puts one entry into a subject's facts. */
  entry(entry: Entry, variant: Variant, { facts, wholes, seen, places }: Gathered): void {
    const { subject, criterion, field, stage, given, place } = entry
    const { stages } = this.program.rulebook
    if (stage !== undefined && !stages.some(({ id }) => id === stage)) {
      const known = stages.map(({ id }) => id)
      this.report("fact.unknown-stage", place, { stage, suggestion: closest(stage, known) })
      return
    }
    const key = factKey(criterion, field, stage)
    if (seen.has(key)) {
      if (this.twice.has(subject)) return
      const name = [criterion, field, stage].filter((part) => part !== undefined).join(" · ")
      this.report("fact.duplicate", place, { name, subject })
      return
    }
    seen.add(key)
    const outcome = this.outcomeOf(entry, variant)
    if (outcome === undefined || ("state" in given && given.blank === true)) return
    facts.set(key, outcome)
    if (variant.factChecks.length > 0) places.set(key, place)
    if (field === undefined) wholes.set(factKey(criterion, undefined, stage), place)
  }

  /** A criterion cannot be both "not assigned" as a whole and have a value. */
  contradictions(entries: ReadonlyArray<Entry>, wholes: ReadonlyMap<string, EntryPlace>): void {
    for (const { subject, criterion, field, stage, place, given } of entries) {
      if (field === undefined || criterion === undefined || "state" in given) continue
      if (this.twice.has(subject) || !wholes.has(factKey(criterion, undefined, stage))) continue
      this.report("fact.duplicate", place, { name: `${criterion} · ${field}`, subject })
    }
  }

  /** Binds the facts of quota scopes; a scope nobody is in is a slip of the pen. */
  scopes(entries: Entries): ReadonlyArray<BoundScope> {
    const seen = new Set<string>()
    return entries.scopes.map(({ by, facts }, index) => {
      const shown = scopeText(by)
      const inhabited = entries.subjects.some(({ attributes, group }) =>
        Object.entries(by).every(([name, value]) => (name === "group" ? group : attributes[name]) === value),
      )
      const at = facts[0]?.place.at
      const here = { path: ["scopes", index, "by"], ...(at === undefined ? {} : { at }) }
      if (!inhabited) this.report("scope.unknown", here, { scope: shown })
      const bound = new Map<string, Outcome>()
      for (const { field: name, given, place } of facts) {
        const outcome = this.scopeFact(name, given, shown, place)
        const key = JSON.stringify([shown, name])
        if (seen.has(key)) this.report("fact.duplicate", place, { name, subject: shown })
        seen.add(key)
        if (outcome !== undefined) bound.set(name, outcome)
      }
      return { by, facts: bound }
    })
  }

  private scopeFact(name: string, given: Given, shown: string, place: EntryPlace): Outcome | undefined {
    const { scopeFacts } = this.program.rulebook
    const field = Object.hasOwn(scopeFacts, name) ? scopeFacts[name] : undefined
    if (field !== undefined)
      return this.value(field, name, given, { subject: shown, criterion: undefined, place })
    this.report("fact.unknown-fact", place, { name, suggestion: closest(name, Object.keys(scopeFacts)) })
    return undefined
  }
}

/** The ids that stand there more than once. */
const repeated = (subjects: Entries["subjects"]): ReadonlySet<string> => {
  const seen = new Set<string>()
  return new Set(subjects.flatMap(({ id }) => (seen.size === seen.add(id).size ? [id] : [])))
}

/** A scope in a line: `cluster=c1;organ=so-y-te`, or `@` for the whole board. */
const scopeText = (by: Readonly<Record<string, string>>): string =>
  Object.entries(by)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join(";") || "@"

/** {@link bindFacts} in steps of some subjects each. */
export function* bindFactsInSteps(
  program: CompiledRulebook,
  entries: Entries,
): Steps<Result.Result<FactTable, FactError>> {
  const binder = new Binder(program, repeated(entries.subjects))
  if (entries.subjects.length === 0) binder.report("subject.none", { path: ["subjects"] }, {})
  const bySubject = new Map<string, Entry[]>(entries.subjects.map(({ id }) => [id, []]))
  for (const entry of entries.entries) {
    const list = bySubject.get(entry.subject)
    if (list !== undefined) list.push(entry)
    else if (!binder.issues.isFull()) {
      const facts = { subject: entry.subject, suggestion: closest(entry.subject, bySubject.keys()) }
      binder.report("fact.unknown-subject", entry.place, facts)
    }
  }
  const seen = new Set<string>()
  const subjects = yield* mapInSteps(entries.subjects, (subject, index): BoundSubject[] => {
    const place = entries.subjectPlaces?.[index] ?? { path: ["subjects", index] }
    if (seen.has(subject.id)) {
      binder.report("subject.duplicate", { ...place, path: [...place.path, "id"] }, { subject: subject.id })
      return []
    }
    seen.add(subject.id)
    // Suggestions are costly: input that is wrong everywhere is not searched to its end.
    if (binder.issues.isFull()) return []
    const variant = binder.variantOf(subject, place)
    if (variant === undefined) return []
    const gathered: Gathered = {
      facts: new Map(),
      wholes: new Map(),
      seen: new Set(),
      places: new Map(),
    }
    const own = bySubject.get(subject.id) ?? []
    for (const entry of own) {
      if (binder.issues.isFull()) break
      binder.entry(entry, variant, gathered)
    }
    binder.contradictions(own, gathered.wholes)
    return [{ subject, variant, facts: gathered.facts, place, places: gathered.places }]
  })
  const scopes = binder.scopes(entries)
  const issues = binder.issues.all()
  return issues.length > 0
    ? Result.fail(new FactError(issues))
    : Result.succeed({ subjects: subjects.flat(), scopes })
}

/**
 * Checks entries against a rulebook and reads every value as the type its field has. All issues are reported; with
 * even one, nothing is scored, since a board of what happened to be readable would look like a result.
 */
export const bindFacts = (program: CompiledRulebook, entries: Entries): Result.Result<FactTable, FactError> =>
  atOnce(bindFactsInSteps(program, entries))
