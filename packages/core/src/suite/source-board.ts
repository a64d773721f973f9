import type { Outcome } from "../expression/outcome.ts"
import { same, type Text } from "../language/text.ts"
import type { Exact } from "../number/exact.ts"
import type { SubjectStatus } from "../scoring/results.ts"
import type { BoundedValidity } from "../time/period-range.ts"

/** One subject's result as links see it, scored here or read from a published board. */
export interface SourceResult {
  readonly status: SubjectStatus
  /** Whether it is rated; undefined while that is unknown. */
  readonly rated: boolean | undefined
  readonly total: Exact | undefined
  readonly class: string | undefined
  readonly proposedClass: string | undefined
  readonly rank: number | undefined
  readonly points: (criterion: string) => Outcome | undefined
}

/** Who is on a board. */
export interface SourceSubject {
  readonly id: string
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** A board as links see it. */
export interface SourceBoard {
  readonly id: string
  readonly name: string
  readonly title: Text
  readonly period: string | undefined
  /** The days of its period. */
  readonly range: BoundedValidity | undefined
  readonly scorer: string | undefined
  readonly decided: Readonly<Record<string, string>>
  readonly subjects: ReadonlyMap<string, SourceSubject>
  readonly classTitle: (id: string) => Text
  readonly result: (subject: string) => SourceResult | undefined
  /** A fact of a subject as a whole; undefined on a published board, which has results only. */
  readonly fact: (subject: string, name: string) => Outcome | undefined
}

/** Finds subjects by an attribute without looking at all of them each time. */
export class SubjectIndex {
  private readonly byAttribute = new Map<
    SourceBoard,
    Map<string, ReadonlyMap<string, ReadonlyArray<string>>>
  >()

  /** The subjects of `board` whose `attribute` is `value`. */
  find(board: SourceBoard, attribute: string, value: string): ReadonlyArray<string> {
    const known = this.byAttribute.get(board) ?? new Map<string, ReadonlyMap<string, ReadonlyArray<string>>>()
    this.byAttribute.set(board, known)
    const index = known.get(attribute) ?? indexed(board, attribute)
    known.set(attribute, index)
    return index.get(value) ?? []
  }
}

const indexed = (board: SourceBoard, attribute: string): ReadonlyMap<string, ReadonlyArray<string>> => {
  const index = new Map<string, string[]>()
  for (const { id, attributes } of board.subjects.values()) {
    const value = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined
    if (value === undefined) continue
    const list = index.get(value)
    if (list === undefined) index.set(value, [id])
    else list.push(id)
  }
  return index
}

/** The title of a class among those a board has. */
export const classTitleAmong =
  (classes: ReadonlyArray<{ readonly id: string; readonly title: Text }>) =>
  (id: string): Text =>
    classes.find((one) => one.id === id)?.title ?? same(id)
