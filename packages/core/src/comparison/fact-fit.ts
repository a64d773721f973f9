import type { Entry, ScopeFacts, Subject } from "../fact/entries.ts"
import type { Field } from "../mechanism/field.ts"
import { readFieldValue } from "../mechanism/field-value.ts"
import { allCriteria, type Criterion } from "../rulebook/criterion.ts"
import type { CompiledRulebook, Variant } from "../scoring/program.ts"

/** Why a rulebook cannot use a fact. */
export type Misfit = "criterion" | "fact" | "stage" | "value"

const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

/** Tells which subjects and facts a rulebook can use. */
export class FactFit {
  private readonly program: CompiledRulebook
  private readonly criteria: ReadonlyMap<string, Criterion>
  private readonly stages: ReadonlySet<string>

  constructor(program: CompiledRulebook) {
    this.program = program
    const { criteria, stages } = program.rulebook
    this.criteria = new Map([...allCriteria(criteria)].map(({ criterion }) => [criterion.id, criterion]))
    this.stages = new Set(stages.map(({ id }) => id))
  }

  /** Whether a subject belongs to one of the groups the rulebook knows, or it knows none. */
  concerns({ group }: Subject): boolean {
    return !this.hasGroups || (group !== undefined && this.program.variants.has(group))
  }

  /** A subject with only what the rulebook asks of it: its group where there are groups, and the attributes `keeps`. */
  asAsked({ group, attributes, ...subject }: Subject, keeps: (attribute: string) => boolean): Subject {
    const kept = Object.entries(attributes).filter(([name]) => this.hasAttribute(name) || keeps(name))
    return {
      ...subject,
      ...(group === undefined || !this.hasGroups ? {} : { group }),
      attributes: Object.fromEntries(kept),
    }
  }

  hasAttribute(name: string): boolean {
    return Object.hasOwn(this.program.rulebook.subjects.attributes, name)
  }

  private get hasGroups(): boolean {
    return !this.program.variants.has("")
  }

  private variantOf({ group }: Subject): Variant | undefined {
    return this.program.variants.get(this.hasGroups ? (group ?? "") : "")
  }

  /** Why the rulebook cannot use a fact of a subject; undefined when it can. */
  misfit({ criterion, field, stage, given }: Entry, subject: Subject): Misfit | undefined {
    if (stage !== undefined && !this.stages.has(stage)) return "stage"
    if (criterion === undefined) {
      const fact = own(this.program.rulebook.facts, field ?? "")
      return fact === undefined ? "fact" : this.unreadable(fact, given)
    }
    const leaf = this.variantOf(subject)?.leaves.get(criterion)
    if (leaf === undefined) return "criterion"
    if (this.refusesState(criterion, given)) return "value"
    if (field === undefined) return "state" in given ? undefined : "fact"
    const declared = own(leaf.fields, field)
    return declared === undefined ? "fact" : this.unreadable(declared, given)
  }

  /** Whether the rulebook has a quota's scope and a fact of it. */
  hasScope({ by }: ScopeFacts): boolean {
    return Object.keys(by).every((name) => (name === "group" ? this.hasGroups : this.hasAttribute(name)))
  }

  misfitOfScope({ field, given }: ScopeFacts["facts"][number]): Misfit | undefined {
    const fact = own(this.program.rulebook.scopeFacts, field)
    return fact === undefined ? "fact" : this.unreadable(fact, given)
  }

  private refusesState(id: string, given: Entry["given"]): boolean {
    if (!("state" in given) || given.state === "missing") return false
    const { mayBeNotAssigned, mayBeNotApplicable } = this.criteria.get(id) ?? {}
    return (given.state === "not-assigned" ? mayBeNotAssigned : mayBeNotApplicable) !== true
  }

  private unreadable(field: Field, given: Entry["given"]): Misfit | undefined {
    return "state" in given || "outcome" in readFieldValue(field, given.value) ? undefined : "value"
  }
}
