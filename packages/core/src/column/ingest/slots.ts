import type { Field } from "../../mechanism/field.ts"
import { allCriteria } from "../../rulebook/criterion.ts"
import { factKey } from "../../scoring/fact-table.ts"
import type { CompiledRulebook, Variant } from "../../scoring/program.ts"
import { isForbiddenKey } from "../../source/source-tree.ts"
import type { FactBuilders } from "./fact-builders.ts"
import { type AllowedStates, FactSlot } from "./fact-slot.ts"

interface Named {
  readonly name: string
}

/** Things by name, found at once when asked in the order they were asked before. */
export class InOrder<Thing extends Named> {
  private readonly byName: ReadonlyMap<string, Thing>
  private readonly order: Thing[] = []

  constructor(things: ReadonlyArray<Thing>) {
    this.byName = new Map(things.map((thing) => [thing.name, thing]))
  }

  /** The thing of a name that is asked for in the `at`-th place. */
  find(name: string, at: number): Thing | undefined {
    const expected = this.order[at]
    if (expected !== undefined && expected.name === name) return expected
    const found = this.byName.get(name)
    if (found !== undefined && at <= this.order.length) this.order[at] = found
    return found
  }

  get(name: string): Thing | undefined {
    return this.byName.get(name)
  }

  get all(): Iterable<Thing> {
    return this.byName.values()
  }
}

/** The facts of a criterion, and the states it may be in as a whole. */
export interface CriterionSlots {
  readonly name: string
  readonly fields: InOrder<FactSlot>
  readonly allowed: AllowedStates
  /** Whether limits are another for another group, so that numbers are held against them row by row. */
  readonly isNow: boolean
}

/** What the subjects of one group may give. */
export interface VariantSlots {
  readonly facts: InOrder<FactSlot>
  readonly criteria: InOrder<CriterionSlots>
}

const ownStates: AllowedStates = { "not-assigned": true, "not-applicable": true }

/** A slot for every fact a variant knows, over the columns of the whole rulebook. */
export const variantSlots = (
  { rulebook }: CompiledRulebook,
  { leaves }: Variant,
  builders: FactBuilders,
): VariantSlots => {
  const slots = (
    criterion: string | undefined,
    fields: Readonly<Record<string, Field>>,
    allowed: AllowedStates,
  ): InOrder<FactSlot> =>
    new InOrder(
      Object.entries(fields).flatMap(([name, field]) => {
        const known = builders.all.get(factKey(criterion, name))
        return known === undefined || isForbiddenKey(name)
          ? []
          : [new FactSlot(known, field, builders.block, allowed)]
      }),
    )
  const declared = new Map(
    [...allCriteria(rulebook.criteria)].map(({ criterion }) => [criterion.id, criterion]),
  )
  return {
    facts: slots(undefined, rulebook.facts, ownStates),
    criteria: new InOrder(
      [...leaves].flatMap(([name, { fields }]) => {
        if (isForbiddenKey(name)) return []
        const { mayBeNotAssigned, mayBeNotApplicable } = declared.get(name) ?? {}
        const allowed = {
          "not-assigned": mayBeNotAssigned === true,
          "not-applicable": mayBeNotApplicable === true,
        }
        const isNow = Object.keys(fields).some(
          (field) => (builders.all.get(factKey(name, field))?.fields.length ?? 0) > 1,
        )
        return [{ name, fields: slots(name, fields, allowed), allowed, isNow }]
      }),
    ),
  }
}
