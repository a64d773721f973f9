import type { ColumnCompiler } from "../expression/columns/compile-columns.ts"
import { roundVector } from "../expression/columns/rounding.ts"
import { unsure } from "../expression/columns/state-code.ts"
import {
  blockSize,
  isNumber,
  type Kernel,
  type TextVector,
  type TruthVector,
  type Vector,
} from "../expression/columns/vector.ts"
import type { Classification } from "../rulebook/classification.ts"
import { failurePolicy } from "../scoring/classify.ts"
import type { ReadyClassification } from "../scoring/program.ts"

/** What a row's class came to. */
export const verdicts = { classified: 0, undecided: 1, unknown: 2, unsure: 3 } as const

/** No class. */
export const noClass = 255

/** The classes of a block. */
export interface ClassVector {
  /** One of {@link verdicts}. */
  readonly verdict: Uint8Array
  /** The place of the class in the variant's order, best first, where the verdict is `classified`. */
  readonly place: Uint8Array
  readonly operands: ReadonlyArray<Vector>
  readonly kernel: Kernel
}

interface Band {
  readonly within: TruthVector | undefined
  readonly above: TruthVector | undefined
  readonly conditions: ReadonlyArray<TruthVector>
  readonly asksAuthority: boolean
  readonly isOnlyByVeto: boolean
}

interface VetoColumn {
  readonly place: number
  readonly when: TruthVector
  readonly discretion: TruthVector | undefined
}

interface CapColumn {
  readonly when: TruthVector
  readonly highest: TextVector
  /** The places of the words of `highest`; -1 for what is no class. */
  readonly places: ReadonlyArray<number>
}

/** What a condition says of a row. */
const answers = { no: 0, yes: 1, open: 2 } as const

const answerOf = ({ state, data }: TruthVector, row: number): number =>
  state[row] !== 0 ? answers.open : data[row] === 1 ? answers.yes : answers.no

/** One that fails settles it; else one that is open leaves it open. */
const allOf = (conditions: ReadonlyArray<TruthVector>, row: number): number => {
  let all: number = answers.yes
  for (const condition of conditions) {
    const one = answerOf(condition, row)
    if (one === answers.no) return one
    if (one === answers.open) all = one
  }
  return all
}

/** Everything one row needs to be classified, looked at as the exact classification looks at it. */
class RowClassifier {
  verdict = 0
  place = 0
  private readonly bands: ReadonlyArray<Band>
  private readonly vetoes: ReadonlyArray<VetoColumn>
  private readonly caps: ReadonlyArray<CapColumn>
  private readonly last: number
  private firm = -1
  private excused = -1
  /** The worst class an open veto may lead to. */
  private open = -1

  constructor(bands: ReadonlyArray<Band>, vetoes: ReadonlyArray<VetoColumn>, caps: ReadonlyArray<CapColumn>) {
    this.bands = bands
    this.vetoes = vetoes
    this.caps = caps
    this.last = bands.length - 1
  }

  row(row: number): void {
    this.lookAtVetoes(row)
    if (this.firm >= 0 && this.firm === this.last) {
      this.verdict = verdicts.classified
      this.place = this.firm
      return
    }
    this.findBand(row)
    if (this.verdict === verdicts.classified) {
      if (this.firm > this.place) this.place = this.firm
      this.lowerToCaps(row)
    }
    this.weighOpenVetoes()
  }

  private lookAtVetoes(row: number): void {
    this.firm = -1
    this.excused = -1
    this.open = -1
    for (const { place, when, discretion } of this.vetoes) {
      const held = answerOf(when, row)
      if (held === answers.no) continue
      const excuse = discretion === undefined ? answers.no : answerOf(discretion, row)
      if (held === answers.open || excuse === answers.open) this.open = Math.max(this.open, place)
      else if (excuse === answers.yes) this.excused = Math.max(this.excused, place)
      else this.firm = Math.max(this.firm, place)
    }
  }

  private findBand(row: number): void {
    let fallen = false
    for (let place = 0; place <= this.last; place += 1) {
      const band = this.bands[place] as Band
      const test = fallen ? band.above : band.within
      if (band.isOnlyByVeto || (test !== undefined && test.data[row] !== 1)) continue
      const met = allOf(band.conditions, row)
      if (met !== answers.no) {
        this.verdict = met === answers.yes ? verdicts.classified : verdicts.unknown
        this.place = place
        return
      }
      if (band.asksAuthority) break
      fallen = true
    }
    this.verdict = verdicts.undecided
  }

  private lowerToCaps(row: number): void {
    let lowest = -1
    for (const { when, highest, places } of this.caps) {
      const isKnown = when.state[row] === 0
      if (isKnown && when.data[row] !== 1) continue
      const isStated = highest.state[row] === 0
      const best = isStated ? (places[highest.data[row] as number] as number) : -1
      if (isKnown && best > this.place) this.place = best
      if (isKnown && isStated) continue
      const reach = isStated ? best : this.last
      if (reach > lowest) lowest = reach
    }
    if (lowest > this.place) this.verdict = verdicts.unknown
  }

  private weighOpenVetoes(): void {
    const reached = this.verdict === verdicts.classified ? this.place : -1
    if (this.open > reached) this.verdict = verdicts.unknown
    else if (this.excused > reached) this.verdict = verdicts.undecided
  }
}

/** One cell in doubt leaves the row to the exact evaluator: what it would have changed is not worth finding out. */
const doubtKernel = (vectors: ReadonlyArray<Vector>, verdict: Uint8Array): Kernel => {
  const doubtful = [
    ...new Set(vectors.filter(({ mayBe }) => (mayBe >> unsure) & 1).map(({ state }) => state)),
  ]
  return (_base, count) => {
    for (const state of doubtful) {
      for (let row = 0; row < count; row += 1) if (state[row] === unsure) verdict[row] = verdicts.unsure
    }
  }
}

type Rules = Pick<Classification, "rounding" | "whenConditionsFail">

/** Classifies as {@link classify} does, by block. `undefined` where something in it has no column. */
export const classifyColumns = (
  { of, classes, vetoes, caps }: ReadyClassification,
  rules: Rules,
  compiler: ColumnCompiler,
): ClassVector | undefined => {
  const order = classes.map(({ rule }) => rule.id)
  const found = of === undefined ? undefined : compiler.number(of)
  if (of !== undefined && found === undefined) return undefined
  const value =
    found === undefined || rules.rounding === undefined || rules.rounding === "none"
      ? found
      : roundVector(found, rules.rounding)
  if (found !== undefined && value === undefined) return undefined
  // Only whether there is a value matters: a text without points classifies by conditions.
  const policy = failurePolicy(rules, of === undefined ? undefined : ({} as never))
  const truths: Array<TruthVector | undefined> = []
  const truth = (expression: Parameters<ColumnCompiler["truth"]>[0]): TruthVector => {
    const one = compiler.truth(expression)
    truths.push(one)
    return one as TruthVector
  }
  const bands = classes.map(({ rule, bounds, conditions }): Band => {
    const { from } = bounds
    return {
      within: value && compiler.within(value, bounds),
      above: value && compiler.within(value, from === undefined ? {} : { from }),
      conditions: conditions.map(({ when }) => truth(when)),
      asksAuthority: (rule.whenConditionsFail ?? policy) === "authority-decides",
      isOnlyByVeto: rule.onlyByVeto === true,
    }
  })
  const vetoColumns = vetoes.map(
    ({ rule, when, discretion }): VetoColumn => ({
      place: order.indexOf(rule.class),
      when: truth(when),
      discretion: discretion && truth(discretion),
    }),
  )
  const capColumns = caps.map(({ when, highest }): CapColumn | undefined => {
    const text = compiler.vector(highest)
    if (text.form !== "text") return undefined
    return { when: truth(when), highest: text, places: text.words.map((word) => order.indexOf(word)) }
  })
  const isComplete = truths.every((one) => one !== undefined) && capColumns.every((one) => one !== undefined)
  if (!isComplete || order.length >= noClass || vetoColumns.some(({ place }) => place < 0)) return undefined
  const ready = capColumns as ReadonlyArray<CapColumn>
  const operands: ReadonlyArray<Vector> = [
    ...(value === undefined ? [] : [value]),
    ...bands.flatMap(({ within, above }) => [within, above].filter((one) => one !== undefined)),
    ...(truths as ReadonlyArray<TruthVector>),
    ...ready.map(({ highest }) => highest),
  ]
  const [verdict, place] = [new Uint8Array(blockSize), new Uint8Array(blockSize)]
  const classifier = new RowClassifier(bands, vetoColumns, ready)
  const absent = value !== undefined && isNumber(value) && value.mayBe !== 0 ? value.state : undefined
  const doubt = doubtKernel(operands, verdict)
  return {
    verdict,
    place,
    operands,
    kernel: (base, count) => {
      for (let row = 0; row < count; row += 1) {
        if (absent !== undefined && absent[row] !== 0) {
          verdict[row] = verdicts.unknown
          continue
        }
        classifier.row(row)
        verdict[row] = classifier.verdict
        place[row] = classifier.place
      }
      doubt(base, count)
    },
  }
}
