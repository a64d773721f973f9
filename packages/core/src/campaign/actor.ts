import * as z from "zod"
import { keySchema, nameSchema } from "./field-schemas.ts"

/**
 * What somebody may be in a campaign: unit (đơn vị), cluster head (trưởng cụm), appraiser (người thẩm định), council
 * member and chair (ủy viên, chủ tịch hội đồng), authority (cấp có thẩm quyền) and admin (quản trị).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const roles = [
  "unit",
  "cluster-head",
  "appraiser",
  "council-member",
  "council-chair",
  "authority",
  "admin",
] as const

/**
 * See {@link roles}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Role = (typeof roles)[number]

export const roleSchema = z.enum(roles)

const scopeSchema = z.union([
  z.strictObject({
    /** The id of the one participant. */
    unit: keySchema,
  }),
  z.strictObject({
    /** The id of the cluster: all its participants. */
    cluster: keySchema,
  }),
  z.literal("all"),
])

/**
 * Over whom a role holds: one unit, one cluster, or all.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Scope = z.output<typeof scopeSchema>

const grantSchema = z.strictObject({
  /** What the actor may do; see {@link roles}. */
  role: roleSchema,
  scope: scopeSchema.optional().describe("Left out, the role allows nothing: no scope is no permission."),
})

/**
 * A role over a scope (phân quyền).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Grant = z.output<typeof grantSchema>

/**
 * The zod schema of an {@link Actor}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const actorSchema = z
  .strictObject({
    /** The name events and commands know the actor by. */
    id: keySchema,
    /** How people call the actor; only for display. */
    name: nameSchema(200).optional(),
    /** All roles of the actor; without any it may do nothing. */
    grants: z.array(grantSchema).max(50),
  })
  .meta({ id: "Actor" })

/**
 * Who acts in a campaign: an official, or a unit's account, with the roles it has and over whom.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Actor = z.output<typeof actorSchema>

/** True of a unit's own account: it acts for units, and is nothing else. */
export const isUnitOnly = ({ grants }: Actor): boolean =>
  grants.length > 0 && grants.every(({ role }) => role === "unit")

/** A participant as scopes see it. */
interface Placed {
  readonly unit: string
  readonly cluster?: string | undefined
}

/**
 * True when a scope covers a participant, or, without one, the whole campaign. An absent scope covers nothing.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.covers({ cluster: "cum-1" }, { unit: "xa-mau-01", cluster: "cum-1" }) // true
 * Campaigns.covers({ unit: "xa-mau-02" }, { unit: "xa-mau-01", cluster: "cum-1" }) // false
 * Campaigns.covers(undefined, { unit: "xa-mau-01" }) // false
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const covers = (scope: Scope | undefined, participant?: Placed): boolean => {
  if (scope === "all") return true
  if (participant === undefined || participant === null) return false
  if (typeof scope !== "object" || scope === null) return false
  return "unit" in scope
    ? scope.unit === participant.unit
    : participant.cluster !== undefined && scope.cluster === participant.cluster
}
