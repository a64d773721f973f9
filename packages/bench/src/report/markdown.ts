/** A number with enough digits to compare by, and a mark between thousands. */
export const shown = (value: number): string => {
  if (value >= 100) return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, " ")
  return String(Number(value.toPrecision(value >= 1 ? 3 : 2)))
}

/** A ratio: 12.3×. */
export const times = (value: number): string => `${shown(value)}×`

/** Bytes in millions. */
export const megabytes = (bytes: number): string => `${shown(bytes / 1e6)} MB`

/** A table; all columns but the first are numbers unless said otherwise. */
export const table = (
  head: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
  texts: ReadonlyArray<number> = [0],
): string => {
  const line = (cells: ReadonlyArray<string>): string => `| ${cells.join(" | ")} |`
  const rule = head.map((_, at) => (texts.includes(at) ? "---" : "---:"))
  return [line(head), line(rule), ...rows.map(line)].join("\n")
}
