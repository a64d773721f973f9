import { Issues } from "@danvan/core"

/** Refuses an argument that is not what its type says, as core does. */
export const expectArgument = (isSound: boolean, name: string, expected: string, value: unknown): void => {
  if (isSound) return
  const found = value === null ? "null" : Array.isArray(value) ? "list/danh sách" : typeof value
  throw new Issues.ArgumentError([Issues.make("field.wrong-type", [name], { name, expected, found })])
}
