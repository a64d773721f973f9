import * as fc from "fast-check"
import { buildMeeting } from "../build/build-meeting.ts"
import type { Written } from "../build/build-rulebook.ts"

const dates = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, day }) => `2026-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`)

/**
 * A meeting (hội nghị) as it is written: its day, and delegations of which some counts are not stated.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 * import { Arbitraries } from "@danvan/testkit"
 * import * as fc from "fast-check"
 *
 * const [meeting] = fc.sample(Arbitraries.meeting(), 1)
 * Meetings.parseMeeting(meeting) // success
 * ```
 *
 * @category Arbitraries
 * @since 0.1.0
 */
export const meeting = (): fc.Arbitrary<Written> =>
  fc
    .record({
      date: dates.map((on) => ({ on })),
      kinds: fc.constantFrom(["so-ket"], ["tong-ket"], ["tap-huan"]),
      delegations: fc.array(
        fc.record(
          {
            name: fc.constantFrom("Tổ dân vận mẫu", "Khối dân vận mẫu"),
            attended: fc.integer({ min: 0, max: 200 }),
          },
          { requiredKeys: ["name"] },
        ),
        { maxLength: 3 },
      ),
    })
    .map((more) => buildMeeting(more))
