import type { PackedPackage } from "./pack.ts"

/** What a part of the check found: everything wrong, or in a few words what was looked at. */
export interface Finding {
  readonly problems: ReadonlyArray<string>
  readonly looked: string
}

/** One thing to check of the packed packages. */
export interface Part {
  readonly name: string
  readonly check: (packed: ReadonlyArray<PackedPackage>) => Promise<Finding> | Finding
}
