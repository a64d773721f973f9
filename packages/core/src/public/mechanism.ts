/**
 * Mechanisms (cơ chế chấm): what turns the facts of a criterion into points. The standard ones, and what one is
 * made of.
 *
 * @packageDocumentation
 * @category Rules
 */

export type { OpaqueFact } from "../expression/opaque.ts"
export type { CallGuard, PluginCall } from "../expression/plugin-call.ts"
export type { ExactAnswer, OutputRange } from "../mechanism/compute.ts"
export {
  type Computing,
  defineMechanism as define,
  type Lowering,
  type Mechanism,
  type MechanismDefinition,
  type Problem,
  type Use,
} from "../mechanism/define-mechanism.ts"
export { type Field, fieldNameSchema, fieldSchema } from "../mechanism/field.ts"
export { overlappingBands } from "../mechanism/overlapping-bands.ts"
export {
  areSoundBounds,
  boundsOf,
  boundsShape,
  decimalOperandSchema,
  decimalSchema,
  pointsOperandSchema,
  pointsSchema,
  roundingSchema,
  shareOperandSchema,
  shareSchema,
  type WrittenBounds,
} from "../mechanism/parameter-schemas.ts"
export type { PluginSet } from "../mechanism/plugin-set.ts"
export type { PluginStamp } from "../mechanism/plugin-stamp.ts"
export type {
  AnyClassPolicy,
  AnyQuotaPolicy,
  AnyTieBreak,
  Classifying,
  ClassPolicy,
  Limiting,
  Policy,
  PolicySubject,
  QuotaPolicy,
  Separating,
  TieBreak,
} from "../mechanism/policy.ts"
export {
  type AnyMechanism,
  type MechanismRegistry,
  makeRegistry as registry,
  makeRegistryOrThrow as registryOrThrow,
  RegistryError,
} from "../mechanism/registry.ts"
export { standardMechanisms as standard } from "../mechanism/standard/standard-mechanisms.ts"
