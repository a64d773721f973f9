/**
 * Names one fact of a subject: of a criterion, or of the subject as a whole.
 *
 * @category Near misses
 * @since 0.1.0
 */
export interface FactName {
  /** The criterion it belongs to; undefined for a fact of the subject as a whole. */
  readonly criterion: string | undefined
  /** The fact's name in the rulebook. */
  readonly name: string
}

/** A fact as a key. */
export const factId = ({ criterion, name }: Partial<FactName> & Pick<FactName, "name">): string =>
  `${criterion ?? ""}\u0000${name}`
