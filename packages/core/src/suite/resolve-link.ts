import { absentOutcome, type ListItem } from "../expression/outcome.ts"
import type { IssueCode } from "../issue/catalog/catalog.ts"
import { type FactsOf, makeIssue } from "../issue/issue.ts"
import type { IssueList } from "../issue/issue-list.ts"
import { same, type Text, text } from "../language/text.ts"
import type { Field } from "../mechanism/field.ts"
import type { LinkTaken } from "../rulebook/link.ts"
import type { LinkedFrom, LinkedValue } from "../scoring/linked-value.ts"
import type { LinkTarget } from "./link-targets.ts"
import type { LinkedFact, LiveBoard } from "./live-board.ts"
import { type Reading, readResult } from "./read-result.ts"

/** A link about to be read: whose it is, what it reads, and what was entered by hand. */
export interface Request {
  readonly own: LiveBoard
  readonly linked: LinkedFact
  /** The subject, or the scope, in words. */
  readonly asker: string
  /** The id that was looked for, for when nobody has it. */
  readonly wanted: string | undefined
  readonly targets: ReadonlyArray<LinkTarget>
  readonly entered: boolean
}

const isNotRated = ({ outcome }: Reading): boolean =>
  outcome.kind === "absent" && outcome.causes.some(({ code }) => code === "link-not-rated")

const originOf = ({ board, subject }: LinkTarget, value: Text, provisional: boolean): LinkedFrom => ({
  board: board.title,
  period: board.period,
  scorer: board.scorer,
  subject,
  name: board.subjects.get(subject)?.name ?? subject,
  value,
  provisional,
})

/** Reads links, gathering what is wrong with what they find. */
export class LinkReader {
  private readonly issues: IssueList
  /** How many proposed classes each board took from which, by both their ids. */
  readonly provisional = new Map<string, { readonly board: string; readonly from: string; count: number }>()

  constructor(issues: IssueList) {
    this.issues = issues
  }

  private report<Code extends IssueCode>(code: Code, { own, linked }: Request, facts: FactsOf<Code>): void {
    this.issues.add(makeIssue(code, [own.id, "facts", linked.name], facts))
  }

  /** What a link gives; undefined where an entered value stands. */
  read(request: Request): LinkedValue | undefined {
    const { linked, targets, entered, asker } = request
    const [first, second] = targets
    const from = linked.link.board
    if (first === undefined && entered) return undefined
    if (entered) {
      this.report("link.two-values", request, { name: linked.name, subject: asker, from })
      return undefined
    }
    if (linked.fact.type === "list") return this.list(request)
    if (second !== undefined) {
      const boards = targets.map(({ board }) => board.id).join(", ")
      this.report("link.two-results", request, { name: linked.name, subject: asker, boards })
    }
    return first === undefined ? this.nobody(request) : this.single(request, first)
  }

  private nobody({ linked, wanted }: Request): LinkedValue {
    const value = wanted ?? ""
    const outcome = absentOutcome("missing", { code: "link-absent", name: linked.name, value })
    return { outcome, from: [] }
  }

  private single(request: Request, target: LinkTarget): LinkedValue {
    const { take, whenNotRated } = request.linked.link
    const read = this.taken(request, target, take ?? "class", request.linked.fact)
    const outcome =
      whenNotRated === "leave-out" && isNotRated(read) && read.outcome.kind === "absent"
        ? absentOutcome("not-applicable", ...read.outcome.causes)
        : read.outcome
    return { outcome, from: [originOf(target, read.shown, read.provisional)] }
  }

  private taken(request: Request, target: LinkTarget, taken: LinkTaken, field: Field | undefined): Reading {
    const { own, linked, asker } = request
    const read = readResult(taken, target, linked.name, target.board === own)
    if (read.provisional) this.countProvisional(own.id, target.board.id)
    const { outcome } = read
    if (outcome.kind !== "text" || field?.type !== "choice") return read
    const options = (field.options ?? []).map(({ id }) => id)
    if (options.length > 0 && !options.includes(outcome.value)) {
      const facts = { name: linked.name, subject: asker, value: outcome.value, options: options.join(", ") }
      this.report("link.not-an-option", request, facts)
    }
    return read
  }

  private countProvisional(board: string, from: string): void {
    const key = JSON.stringify([board, from])
    const known = this.provisional.get(key)
    if (known === undefined) this.provisional.set(key, { board, from, count: 1 })
    else known.count += 1
  }

  /** A list: a record for each result, or the records of a list fact of each, joined. */
  private list(request: Request): LinkedValue {
    const { linked, targets } = request
    const { take, record = {}, whenNotRated } = linked.link
    const fields = Object.entries(record)
    const items: ListItem[] = []
    const from: LinkedFrom[] = []
    for (const target of targets) {
      const readings = fields.map(([field, taken]) => {
        const declared = linked.fact.fields?.[field]
        return [field, this.taken(request, target, taken, declared)] as const
      })
      if (whenNotRated === "leave-out" && readings.some(([, read]) => isNotRated(read))) continue
      const own: ListItem = new Map(readings.map(([field, { outcome }]) => [field, outcome]))
      const joined = take === undefined ? undefined : this.taken(request, target, take, undefined)
      if (joined?.outcome.kind === "absent") {
        return { outcome: joined.outcome, from: [originOf(target, joined.shown, false)] }
      }
      if (joined?.outcome.kind === "list") {
        for (const item of joined.outcome.items) items.push(new Map([...item, ...own]))
      } else items.push(own)
      const told = readings.filter(([, { outcome }]) => outcome.kind !== "boolean").map(([, read]) => read)
      from.push(
        originOf(
          target,
          joined?.shown ?? shownTogether(told, target),
          told.some(({ provisional }) => provisional),
        ),
      )
    }
    return { outcome: { kind: "list", items }, from }
  }
}

/** The values of a record in one line; who it is about and when is told beside it. */
const shownTogether = (readings: ReadonlyArray<Reading>, { board, subject }: LinkTarget): Text => {
  const said = [subject, board.period, board.scorer, board.subjects.get(subject)?.name]
  const worth = readings.filter(({ shown }) => !said.includes(shown.vi))
  return worth.length === 0
    ? same("")
    : text((language) => worth.map(({ shown }) => shown[language]).join(" · "))
}
