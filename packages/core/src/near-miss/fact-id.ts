/**
 * Names one fact of a subject: of a criterion, or of the subject as a whole.
 *
 * @category Near misses
 * @since 0.1.0
 */
export interface FactName {
  readonly criterion: string | undefined
  readonly name: string
}

/** A fact as a key. */
export const factId = ({ criterion, name }: Partial<FactName> & Pick<FactName, "name">): string =>
  `${criterion ?? ""}\u0000${name}`
