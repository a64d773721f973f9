import type { CompiledRulebook } from "../../scoring/program.ts"
import { ByteWords } from "./byte-words.ts"
import { cleanCell } from "./clean-cell.ts"
import type { FactAssembly } from "./fact-assembly.ts"
import { type FactSlot, putsNothing } from "./fact-slot.ts"
import { variantSlots } from "./slots.ts"
import type { WideColumn } from "./wide-header.ts"
import type { WordBuilder } from "./word-builder.ts"

/** What the cells of a column are read as: `nothing` must be empty. */
export const cellKinds = { number: 0, percent: 1, word: 2, attribute: 3, id: 4, name: 5, nothing: 6 } as const

const longestWord = 200

/** How the cells of each column of a wide table are read, and where their values go. */
export class PlainPlan {
  readonly kinds: Uint8Array
  /** By column, where the cells of its fact begin in the block. */
  readonly cells: Int32Array
  /** By column, the places of the words of rows; those of columns without attributes are never looked at. */
  readonly places: Int32Array[]
  readonly words: ReadonlyArray<ByteWords>
  private readonly facts: ReadonlyArray<FactSlot | undefined>
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
    this.cells = Int32Array.from(facts, (fact) => fact?.at ?? 0)
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

  /** Looks again at where the words of attributes go: somebody else made room. */
  refresh(): void {
    this.attributes.forEach((attribute, at) => {
      if (attribute !== undefined) this.places[at] = attribute.open()
    })
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
