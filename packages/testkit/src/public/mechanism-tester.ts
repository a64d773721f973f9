/**
 * Tests a mechanism (cơ chế chấm) by its cases and laws, and its author by what the cases leave out.
 *
 * @packageDocumentation
 * @category Testing
 */

export type { LawName } from "../mechanism/laws/law-name.ts"
export type {
  MechanismCases as Cases,
  MechanismInput as Input,
  RefusedMechanismCase as RefusedCase,
  ScoredMechanismCase as ScoredCase,
  WrittenFacts,
} from "../mechanism/mechanism-cases.ts"
export { checkMechanism as check, runMechanism as run } from "../mechanism/mechanism-tester.ts"
