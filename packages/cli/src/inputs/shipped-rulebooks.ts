import type { Text } from "@danvan/core"

/** A rulebook that comes with danvan. */
export interface ShippedRulebook {
  readonly id: string
  readonly title: Text
  readonly status: string
  readonly text: string
  readonly refines?: string
}

/** The rulebooks of `@danvan/rulebooks-vn`. */
export const shippedRulebooks: ReadonlyArray<ShippedRulebook> = []
