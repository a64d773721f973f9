import type { Issue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { makeTimelineOrThrow, type Timeline } from "../time/timeline.ts"
import type { LineageEdge } from "./lineage-edge.ts"
import type { Unit } from "./unit.ts"
import type { UnitId } from "./unit-id.ts"
import type { Vocabulary } from "./vocabulary.ts"

/** An organization in the making: changes are applied to it one after the other, and their issues gathered. */
export interface Draft {
  readonly vocabulary: Vocabulary
  readonly units: Map<UnitId, Unit>
  readonly edges: Array<LineageEdge>
  /** When units that are established at some time are: known beforehand, for better messages. */
  readonly announced: ReadonlyMap<UnitId, PlainDate>
  readonly report: (issue: Issue) => void
  /** True when so many errors were found that no more are told. */
  readonly isFull: () => boolean
}

/** A timeline with nothing in it. */
export const nothing: Timeline<never> = makeTimelineOrThrow([])
