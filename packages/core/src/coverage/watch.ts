import type { BoardResults } from "../scoring/results.ts"
import type { CoverageTarget } from "./coverage-report.ts"

/** What has been seen on the boards looked at so far. */
export class Sightings {
  private readonly seen = new Set<string>()
  private readonly values = new Map<string, string>()

  see(key: string): void {
    this.seen.add(key)
  }

  has(key: string): boolean {
    return this.seen.has(key)
  }

  /** Notes a value; true once a different one was noted under the same name. */
  isAnother(name: string, value: string): boolean {
    const first = this.values.get(name)
    if (first === undefined) this.values.set(name, value)
    return first !== undefined && first !== value
  }
}

/** Targets of one kind, and how to see on a board which of them it shows. */
export interface Watch {
  readonly targets: ReadonlyArray<CoverageTarget>
  readonly look: (board: BoardResults, sightings: Sightings) => void
}
