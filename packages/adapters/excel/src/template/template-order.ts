import type { ColumnReference, MappedSheet } from "../map/sheet-map.ts"

/** The columns of a template's sheet in the order they are written, the first of them in column A. */
export const templateOrder = (mapped: MappedSheet): ReadonlyArray<ColumnReference> => {
  switch (mapped.layout) {
    case "wide": {
      const { id, name, group, attributes, notRated } = mapped.subject
      const labels = [id, name, group, ...Object.values(attributes), notRated]
      return [...labels.filter((one) => one !== undefined), ...mapped.facts.map(({ column }) => column)]
    }
    case "list":
      return [mapped.subject, ...mapped.items.map(({ column }) => column)]
    case "scopes":
      return [...Object.values(mapped.by), ...mapped.facts.map(({ column }) => column)]
    default:
      // Templates have no tidy sheets.
      return []
  }
}
