import type { CompiledRulebook } from "../../scoring/program.ts"
import { ByteWords } from "./byte-words.ts"
import { cleanCell } from "./clean-cell.ts"
import { type ColumnBuilder, mostPlaces } from "./column-builder.ts"
import type { FactAssembly } from "./fact-assembly.ts"
import { type FactSlot, putsNothing } from "./fact-slot.ts"
import { variantSlots } from "./slots.ts"
import type { WideColumn } from "./wide-header.ts"
import type { WordBuilder } from "./word-builder.ts"

/** What the cells of a column are read as: `nothing` must be empty. */
export const cellKinds = { number: 0, percent: 1, word: 2, attribute: 3, id: 4, name: 5, nothing: 6 } as const

/** One more than the decimals there may be: a column has so many factors. */
export const factorsEach = mostPlaces + 1

const longestWord = 200

/** How the cells of each column of a wide table are read, and where their values go. */
export class PlainPlan {
  readonly kinds: Uint8Array
  /** By column and decimals, what makes a number one in the column's scale; 0 where it has no room for them yet. */
  readonly factors: Float64Array
  /** The places of rows by column; those of columns without numbers are never looked at. */
  readonly data: Float64Array[]
  readonly places: Int32Array[]
  readonly words: ReadonlyArray<ByteWords>
  readonly facts: ReadonlyArray<FactSlot | undefined>
  private readonly attributes: ReadonlyArray<WordBuilder | undefined>
  /** Columns that no subject may leave empty. */
  private readonly needed: ReadonlySet<WordBuilder>

  private constructor(
    kinds: ReadonlyArray<number>,
    facts: ReadonlyArray<FactSlot | undefined>,
    attributes: ReadonlyArray<WordBuilder | undefined>,
    needed: ReadonlyArray<WordBuilder>,
  ) {
    this.kinds = Uint8Array.from(kinds)
    this.facts = facts
    this.attributes = attributes
    this.needed = new Set(needed)
    this.factors = new Float64Array(kinds.length * factorsEach)
    this.data = kinds.map(() => new Float64Array(0))
    this.places = kinds.map(() => new Int32Array(0))
    this.words = kinds.map(() => new ByteWords())
    this.refresh()
  }

  /** The plan of a table; `undefined` where rows have groups with facts of their own, or lack an attribute. */
  static of(
    program: CompiledRulebook,
    { subjects, builders }: FactAssembly,
    columns: ReadonlyArray<WideColumn>,
  ): PlainPlan | undefined {
    const variant = program.variants.get("")
    if (subjects.groups.size > 0 || variant === undefined) return undefined
    const attributes = columns.map((column) =>
      column.of === "attribute" ? subjects.attributes.get(column.name) : undefined,
    )
    if (!subjects.needed.every((one) => attributes.includes(one))) return undefined
    const own = variantSlots(program, variant, builders)
    const facts = columns.map((column) => {
      if (column.of !== "fact") return undefined
      if (column.criterion === undefined) return own.facts.get(column.name)
      const slots = own.criteria.get(column.criterion)
      return slots === undefined || slots.isNow ? undefined : slots.fields.get(column.name)
    })
    const kinds = columns.map(({ of }, at) => {
      const fact = facts[at]
      if (fact !== undefined) {
        if (fact.column.kind === "list") return cellKinds.nothing
        return fact.isPercent ? cellKinds.percent : fact.isNumber ? cellKinds.number : cellKinds.word
      }
      if (of === "id" || of === "name") return cellKinds[of]
      return attributes[at] === undefined ? cellKinds.nothing : cellKinds.attribute
    })
    return new PlainPlan(kinds, facts, attributes, subjects.needed)
  }

  /** Looks again at where values go: somebody else made room, or a scale finer. */
  refresh(): void {
    for (let at = 0; at < this.kinds.length; at += 1) {
      const [fact, attribute] = [this.facts[at]?.column, this.attributes[at]]
      if (attribute !== undefined) this.places[at] = attribute.open()
      if (fact === undefined) continue
      this.data[at] = fact.open()
      this.takeFactors(at, fact)
    }
  }

  /** Looks again at the scale of a column. */
  takeFactors(at: number, column: ColumnBuilder): void {
    if (this.factors[at * factorsEach] === column.factorFor(0)) return
    for (let places = 0; places < factorsEach; places += 1)
      this.factors[at * factorsEach + places] = column.factorFor(places)
  }

  /** What a word not met before puts into a column, see {@link FactSlot.meaningOf}. */
  meaningOf(at: number, written: string): number | undefined {
    const fact = this.facts[at]
    if (fact !== undefined) return fact.meaningOf(written.trim())
    const [word, column] = [cleanCell(written), this.attributes[at]]
    if (column === undefined || word.length > longestWord) return undefined
    if (word !== "") return column.placeOf(word)
    return this.needed.has(column) ? undefined : putsNothing
  }
}
