import { reasonOf } from "../expression/plugin-call.ts"
import { same, type Text } from "../language/text.ts"

/** What danvan finds wrong with a mechanism while it lowers a criterion, in both languages. */
export class MechanismFault extends Error {
  readonly words: Text

  constructor(words: Text) {
    super(words.en)
    this.words = words
  }
}

/** Why lowering failed: danvan's own words, or those of whatever was thrown. */
export const faultWords = (thrown: unknown): Text =>
  thrown instanceof MechanismFault ? thrown.words : same(reasonOf(thrown))
