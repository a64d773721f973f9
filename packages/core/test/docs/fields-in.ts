/** The name of every field a JSON Schema describes, at any depth. */
export function* fieldsIn(schema: unknown): Generator<string> {
  if (typeof schema !== "object" || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") yield* Object.keys(value as object)
    yield* fieldsIn(value)
  }
}
