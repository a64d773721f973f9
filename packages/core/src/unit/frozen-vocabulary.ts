import { freezeDeep } from "../source/freeze-deep.ts"

/** The vocabulary itself, which from now on nobody can edit. */
export const frozenVocabulary = <Vocabulary>(vocabulary: Vocabulary): Vocabulary =>
  freezeDeep(vocabulary, "A vocabulary is read-only: extendVocabulary makes a new one.")
