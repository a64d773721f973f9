import type { AbsentState } from "../../expression/expression.ts"
import { givenOf } from "../../fact/given.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { FactBuilders } from "./fact-builders.ts"
import type { FactSlot } from "./fact-slot.ts"
import { isPlainObject } from "./plain-object.ts"
import { type CriterionSlots, type InOrder, type VariantSlots, variantSlots } from "./slots.ts"
import type { SubjectReader } from "./subject-reader.ts"

const isNothing = (raw: unknown): raw is undefined | null => raw === undefined || raw === null

/** True of the fields a subject may have. */
const isField = (name: string): boolean => {
  switch (name) {
    case "id":
    case "name":
    case "group":
    case "attributes":
    case "notRated":
    case "facts":
    case "criteria":
    case "stages":
      return true
    default:
      return false
  }
}

const isPart = (name: string): boolean => name === "facts" || name === "criteria"
const longestState = 40

/** True when every field that says anything is known. */
const hasOnly = (record: Readonly<Record<string, unknown>>, isKnown: (name: string) => boolean): boolean => {
  for (const name in record) if (!isKnown(name) && !isNothing(record[name])) return false
  return true
}

/** Puts values by name into the columns of their slots. */
const readValues = (values: unknown, slots: InOrder<FactSlot>, row: number, isNow: boolean): boolean => {
  if (!isPlainObject(values)) return isNothing(values)
  let at = 0
  for (const name in values) {
    const raw = values[name]
    const slot = slots.find(name, at)
    at += 1
    if (slot === undefined) {
      if (!isNothing(raw)) return false
    } else if (isNow || typeof raw !== "number" || !slot.putPlain(raw)) {
      if (!slot.read(row, raw, isNow)) return false
    }
  }
  return true
}

/** Puts a state of a whole criterion into each of its columns. */
const readWhole = (word: string, { fields, allowed }: CriterionSlots): boolean => {
  const given = givenOf(word)
  if (word.length > longestState || !("state" in given)) return false
  if (given.blank === true) return true
  const state: AbsentState = given.state
  if (state !== "missing" && allowed[state] !== true) return false
  for (const slot of fields.all) slot.putState(state)
  return true
}

const readCriteria = (
  criteria: unknown,
  slots: InOrder<CriterionSlots>,
  row: number,
  isNow: boolean,
): boolean => {
  if (!isPlainObject(criteria)) return isNothing(criteria)
  let at = 0
  for (const id in criteria) {
    const values = criteria[id]
    const slot = slots.find(id, at)
    at += 1
    if (isNothing(values)) continue
    if (slot === undefined) return false
    const isRead =
      typeof values === "string"
        ? readWhole(values, slot)
        : readValues(values, slot.fields, row, isNow || slot.isNow)
    if (!isRead) return false
  }
  return true
}

/** The slots of every group. */
type SlotsByGroup = ReadonlyMap<string, VariantSlots>

const slotsOf = (program: CompiledRulebook, builders: FactBuilders): SlotsByGroup =>
  new Map([...program.variants].map(([group, variant]) => [group, variantSlots(program, variant, builders)]))

/**
 * Reads subjects as code hands them in, straight into columns. It answers for those alone that are plainly sound:
 * what it gives back as unread is to be read slowly, and then put anew.
 */
export class RecordReader {
  private readonly subjects: SubjectReader
  private readonly slots: SlotsByGroup
  /** Where values stand at stages nobody looks at: they are checked all the same. */
  private readonly unseen: SlotsByGroup
  private readonly stages: ReadonlySet<string>
  /** The stages looked at, the first asked last; `undefined` is what holds at all of them. */
  private readonly inTurn: ReadonlyArray<string | undefined>
  private readonly notSeen: ReadonlyArray<string>

  constructor(
    program: CompiledRulebook,
    subjects: SubjectReader,
    builders: FactBuilders,
    places: ReadonlyArray<string | undefined>,
  ) {
    this.subjects = subjects
    this.slots = slotsOf(program, builders)
    const stages = program.rulebook.stages.map(({ id }) => id)
    this.stages = new Set(stages)
    this.inTurn = places.toReversed()
    this.notSeen = stages.filter((stage) => !places.includes(stage))
    this.unseen = this.notSeen.length === 0 ? new Map() : slotsOf(program, new FactBuilders(program, 1))
  }

  /** Reads all of a record but its id. */
  read(row: number, record: Readonly<Record<string, unknown>>): boolean {
    if (!hasOnly(record, isField) || !isNothing(record.notRated)) return false
    const { subjects } = this
    const group = subjects.putGroup(row, record.group)
    if (group === undefined || !subjects.putName(row, record.name)) return false
    const slots = this.slots.get(group)
    if (slots === undefined || !subjects.putAttributes(row, record.attributes)) return false
    if (isNothing(record.stages)) return this.readPart(row, record, slots, false)
    return this.readStages(row, record, record.stages, group)
  }

  /** Values of stages may be put over by others, so whether they are in their limits is looked at now. */
  private readPart(
    row: number,
    part: Readonly<Record<string, unknown>>,
    slots: VariantSlots,
    isNow: boolean,
  ): boolean {
    return (
      readValues(part.facts, slots.facts, row, isNow) &&
      readCriteria(part.criteria, slots.criteria, row, isNow)
    )
  }

  private readStages(
    row: number,
    record: Readonly<Record<string, unknown>>,
    stages: unknown,
    group: string,
  ): boolean {
    if (!isPlainObject(stages) || !hasOnly(stages, (name) => this.stages.has(name))) return false
    const [seen, unseen] = [this.slots.get(group), this.unseen.get(group)]
    const read = (stage: string, slots: VariantSlots | undefined, at: number): boolean => {
      const part = stages[stage]
      if (isNothing(part)) return true
      return (
        slots !== undefined &&
        isPlainObject(part) &&
        hasOnly(part, isPart) &&
        this.readPart(at, part, slots, true)
      )
    }
    return (
      this.notSeen.every((stage) => read(stage, unseen, 0)) &&
      this.inTurn.every((stage) =>
        stage === undefined
          ? seen !== undefined && this.readPart(row, record, seen, true)
          : read(stage, seen, row),
      )
    )
  }
}
