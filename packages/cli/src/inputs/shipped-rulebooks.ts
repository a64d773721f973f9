import { catalog } from "@danvan/rulebooks-vn"

/** A rulebook that comes with danvan: its id and its text are all that is needed to load it like any other. */
export interface ShippedRulebook {
  readonly id: string
  readonly text: string
  /** The id of the rulebook it refines. */
  readonly refines?: string
}

/** The rulebooks of `@danvan/rulebooks-vn`. */
export const shippedRulebooks: ReadonlyArray<ShippedRulebook> = catalog
