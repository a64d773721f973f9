import type { Link } from "../rulebook/link.ts"
import type { LiveBoard } from "./live-board.ts"
import type { BoardDirectory } from "./match-boards.ts"
import type { SourceBoard, SubjectIndex } from "./source-board.ts"

/** One result a link reads. */
export interface LinkTarget {
  readonly board: SourceBoard
  readonly subject: string
}

/** Who asks: a subject, or the scope of a quota, by its attributes. */
export interface Asker {
  readonly id: string | undefined
  readonly attributes: Readonly<Record<string, string>>
}

type Key = "same" | { readonly attribute: string }

const keyOf = ({ id, attributes }: Asker, key: Key): string | undefined => {
  if (key === "same") return id
  return Object.hasOwn(attributes, key.attribute) ? attributes[key.attribute] : undefined
}

/** The id a link of one subject looks for. */
export const wantedBy = ({ subject = "same" }: Link, asker: Asker): string | undefined =>
  keyOf(asker, subject)

/** Everything a link reads for one asker, board by board. */
export const targetsOf = (
  own: LiveBoard,
  link: Link,
  asker: Asker,
  directory: BoardDirectory,
  index: SubjectIndex,
): ReadonlyArray<LinkTarget> =>
  directory.matching(own, link).flatMap((board): LinkTarget[] => {
    const { subjects } = link
    if (subjects === undefined) {
      const wanted = wantedBy(link, asker)
      return wanted !== undefined && board.subjects.has(wanted) ? [{ board, subject: wanted }] : []
    }
    if (subjects === "all") return [...board.subjects.keys()].map((subject) => ({ board, subject }))
    const value = keyOf(asker, subjects.is)
    return value === undefined
      ? []
      : index.find(board, subjects.whose, value).map((subject) => ({ board, subject }))
  })
