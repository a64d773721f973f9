import { Document, isMap, isScalar, visit } from "yaml"

/**
 * Writes data as a person would write it in a rulebook: small maps on one line, numbers without quotation marks.
 */
export const printYaml = (data: unknown): string => {
  const document = new Document(data)
  visit(document, {
    Map: (_, map) => {
      const small = map.items.every(
        ({ value }) => isScalar(value) || (isMap(value) && value.items.length <= 2),
      )
      map.flow = small && map.items.every(({ key }) => String(key) !== "mechanism" && String(key) !== "of")
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && /^\d+(\.\d+)?$/.test(scalar.value))
        scalar.value = Number(scalar.value)
    },
  })
  return document.toString({ lineWidth: 110 }).trimEnd()
}
