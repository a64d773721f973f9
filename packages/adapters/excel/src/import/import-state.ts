import { Facts, Issues } from "@danvan/core"
import type { Workbook } from "../workbook/open-workbook.ts"
import type { CellPlace } from "./cell-place.ts"
import { IssueLog } from "./issue-log.ts"
import type { CellReader, ReadCell } from "./read-cell.ts"

/**
 * How far an import is.
 *
 * @category Excel
 * @since 0.1.0
 */
export interface ImportProgress {
  /** The name of the sheet being read. */
  readonly sheet: string
  /** The row just read, of the sheet. */
  readonly row: number
  /** Facts read so far, of all sheets. */
  readonly facts: number
}

interface Pending {
  readonly text: string
  readonly place: CellPlace
  readonly set: (text: string) => void
}

interface Named {
  readonly subject: Facts.Subject
  readonly place: CellPlace
}

/** What an import has gathered so far. */
export class ImportState implements CellReader {
  readonly log = new IssueLog()
  readonly is1904: boolean
  readonly file: string | undefined
  /** True for a template of danvan: it is known which column is which, and nothing may have moved. */
  readonly isTemplate: boolean
  readonly entries: Facts.Entry[] = []
  readonly scopes: Facts.ScopeFacts[] = []
  private readonly subjects = new Map<string, Named>()
  private readonly pending: Pending[] = []

  constructor(workbook: Pick<Workbook, "is1904">, file: string | undefined, isTemplate = false) {
    this.is1904 = workbook.is1904
    this.file = file
    this.isTemplate = isTemplate
  }

  /** Takes what a cell gave, now or once it is known how the file writes numbers. */
  take(read: ReadCell, place: CellPlace, set: (value: string | boolean) => void): void {
    if (read === undefined) return
    if ("value" in read) set(read.value)
    else {
      set(read.local)
      this.pending.push({ text: read.local, place, set })
    }
  }

  /** Adds a fact; its number is put right later where it is written as text. */
  fact(read: ReadCell, place: CellPlace, about: Omit<Facts.Entry, "given" | "place">): void {
    if (read === undefined) return
    const index = this.entries.length
    this.take(read, place, (value) => {
      this.entries[index] = { ...about, given: Facts.givenOf(value), place }
    })
  }

  /** Adds a subject, or what another sheet says of it besides. */
  subject(subject: Facts.Subject, place: CellPlace): void {
    const before = this.subjects.get(subject.id)
    if (before === undefined) {
      this.subjects.set(subject.id, { subject, place })
      return
    }
    const { subject: known } = before
    const differs = (name: string, one: string | undefined, other: string | undefined): void => {
      if (one === undefined || other === undefined || one === other) return
      const facts = { subject: subject.id, name, value: other, first: before.place.path.join("!") }
      this.log.error(Issues.make("row.other-subject-data", place.path, facts, place))
    }
    const named = ({ name, id }: Facts.Subject) => (name === id ? undefined : name)
    differs("name", named(known), named(subject))
    differs("group", known.group, subject.group)
    for (const [name, value] of Object.entries(subject.attributes))
      differs(name, known.attributes[name], value)
    const joined: Facts.Subject = {
      ...subject,
      ...known,
      name: named(known) ?? subject.name,
      attributes: { ...subject.attributes, ...known.attributes },
    }
    this.subjects.set(subject.id, { subject: joined, place: before.place })
  }

  /** Reads the numbers written as text, all in the one style the file shows. */
  settle(decimal: Facts.NumberStyle | undefined): void {
    const { pending } = this
    const { texts, issues } = Facts.readLocalCells(
      pending.map(({ text }) => text),
      { ...(decimal === undefined ? {} : { decimal }), placeOf: (index) => pending[index]!.place },
    )
    for (const issue of issues) this.log.error(issue)
    for (const [index, { set }] of pending.entries()) set(texts[index]!)
  }

  /** Everything gathered, as core takes it. */
  result(): Facts.Entries {
    const named = [...this.subjects.values()]
    return {
      subjects: named.map(({ subject }) => subject),
      subjectPlaces: named.map(({ place }) => place),
      entries: this.entries,
      scopes: this.scopes,
    }
  }
}
