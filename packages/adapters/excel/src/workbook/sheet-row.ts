/** What kind of value a cell holds, its number format being taken into account. */
export type CellKind = "number" | "percent" | "date" | "text" | "boolean" | "error"

/** A cell that holds something. */
export interface SheetCell {
  readonly column: number
  readonly kind: CellKind
  /** The text in the file: digits of a number or of a date's serial, `1` or `0` of a boolean. */
  readonly text: string
  /** True where the value is what a formula came to. */
  readonly formula: boolean
}

/** A row that holds something. */
export interface SheetRow {
  readonly row: number
  readonly hidden: boolean
  readonly cells: ReadonlyArray<SheetCell>
}

/** True for a cell that holds nothing but spaces. */
export const isBlank = ({ kind, text, formula }: SheetCell): boolean =>
  kind === "text" && text.trim() === "" && !formula
