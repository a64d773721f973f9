/**
 * Units (đơn vị, cơ quan) through time: established, renamed, merged, split; what became of each, and figures
 * carried across.
 *
 * @packageDocumentation
 * @category People and units
 */

export {
  type Carried,
  type CarriedPart,
  CarryError,
  type CarryOptions,
  type CarryStep,
} from "../unit/carried.ts"
export { carry, carryOrThrow } from "../unit/carry.ts"
export { type CarryPolicy, carryPolicySchema } from "../unit/carry-policy.ts"
export { type Cluster, type ClusterInput, clusterSchema } from "../unit/cluster.ts"
export { ClusterError, type Clusters, makeClusters, makeClustersOrThrow } from "../unit/clusters.ts"
export {
  LineageError,
  type LineageOptions,
  predecessorsOf,
  predecessorsOfOrThrow,
  successorsOf,
  successorsOfOrThrow,
} from "../unit/lineage.ts"
export type { LineageEdge } from "../unit/lineage-edge.ts"
export type { Organization } from "../unit/organization.ts"
export {
  emptyOrganization,
  evolve,
  evolveOrThrow,
  OrganizationError,
  organizationFrom,
  organizationFromOrThrow,
} from "../unit/organization-from.ts"
export type { OrganizationOptions } from "../unit/organization-options.ts"
export type { OrganizationView, TreeNode } from "../unit/organization-view.ts"
export { searchKey } from "../unit/search-key.ts"
export { standardVocabulary } from "../unit/standard-vocabulary.ts"
export { type Unit, type UnitName, unitNameSchema } from "../unit/unit.ts"
export type { UnitAt } from "../unit/unit-at.ts"
export { type UnitChange, type UnitChangeInput, unitChangeSchema } from "../unit/unit-change.ts"
export { type UnitId, unitIdSchema } from "../unit/unit-id.ts"
export {
  extendVocabulary,
  extendVocabularyOrThrow,
  type UnitKind,
  unitKindSchema,
  type Vocabulary,
  VocabularyError,
  type VocabularyExtension,
  vocabularyExtensionSchema,
} from "../unit/vocabulary.ts"
export type { Lineage, Relative } from "../unit/walk-lineage.ts"
