/**
 * What is tried on generated facts:
 *
 * - `bounds`: points lie between 0 and the maximum, or in the declared range;
 * - `computed`: with every fact given, something is computed;
 * - `determinism`: the same facts give the same board and the same explanation, byte for byte;
 * - `order`: neither the order of facts nor that of subjects matters;
 * - `frozen`: what the mechanism is given stays as it was;
 * - `roundTrip`: rulebook and board are the same once written as JSON and read back;
 * - `monotone`: where it is declared, more of a fact never lowers, or never raises, the points;
 * - `reference`: the expression gives what the function gives, where there are both.
 *
 * @category Testing
 * @since 0.1.0
 */
export const lawNames = [
  "bounds",
  "computed",
  "determinism",
  "order",
  "frozen",
  "roundTrip",
  "monotone",
  "reference",
] as const

/**
 * The name of a law every mechanism is held to: bounds, order, frozen …
 *
 * @category Testing
 * @since 0.1.0
 */
export type LawName = (typeof lawNames)[number]
