import type { Text } from "../../language/text.ts"

/** The words of one issue code: what is wrong, and what to do about it. `{name}` marks a fact. */
export interface CatalogEntry extends Text {
  readonly fix: Text
}
