import type { Link } from "../rulebook/link.ts"
import { covers } from "../time/validity.ts"
import type { LiveBoard } from "./live-board.ts"
import type { SourceBoard } from "./source-board.ts"

/** The boards of a suite, by id and by the name links use. */
export class BoardDirectory {
  readonly byId: ReadonlyMap<string, SourceBoard>
  private readonly byName: ReadonlyMap<string, ReadonlyArray<SourceBoard>>
  private readonly matched = new Map<LiveBoard, Map<Link, ReadonlyArray<SourceBoard>>>()

  constructor(boards: ReadonlyArray<SourceBoard>) {
    this.byId = new Map(boards.map((board) => [board.id, board]))
    this.byName = Map.groupBy(boards, ({ name }) => name)
  }

  /** Every board a link may mean, whatever its period. */
  named(own: LiveBoard, { board: name }: Link): ReadonlyArray<SourceBoard> {
    if (name === "same") return [own]
    const { reads = {} } = own.spec
    const chosen = Object.hasOwn(reads, name) ? reads[name] : undefined
    return chosen === undefined
      ? (this.byName.get(name) ?? [])
      : chosen.flatMap((id) => this.byId.get(id) ?? [])
  }

  /** The boards a link reads, the earliest first. */
  matching(own: LiveBoard, link: Link): ReadonlyArray<SourceBoard> {
    const known = this.matched.get(own) ?? new Map<Link, ReadonlyArray<SourceBoard>>()
    this.matched.set(own, known)
    const matched = known.get(link) ?? inOrder(this.named(own, link).filter((one) => fits(link, own, one)))
    known.set(link, matched)
    return matched
  }
}

const fits = ({ periods }: Link, own: SourceBoard, other: SourceBoard): boolean => {
  if (periods === "all") return true
  const [mine, theirs] = [own.range, other.range]
  if (mine === undefined || theirs === undefined) return false
  if (periods === "inside") return other !== own && covers(mine, theirs)
  if (periods === "until-own" && other === own) return true
  const earlier = theirs.to <= mine.from
  return periods === "earlier-in-year"
    ? earlier && theirs.from.slice(0, 4) === mine.from.slice(0, 4)
    : earlier
}

const inOrder = (boards: ReadonlyArray<SourceBoard>): ReadonlyArray<SourceBoard> => {
  const key = ({ range, id }: SourceBoard): string => `${range?.from ?? ""} ${range?.to ?? ""} ${id}`
  return boards
    .map((board) => ({ board, at: key(board) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ board }) => board)
}
