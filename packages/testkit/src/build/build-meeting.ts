import type { Written } from "./build-rulebook.ts"

/**
 * A meeting as it is written (hội nghị mẫu), with some of it replaced.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 * import { Build } from "@danvan/testkit"
 *
 * Meetings.meetingSchema.parse(Build.meeting({ id: "tong-ket" })).id // "tong-ket"
 * ```
 *
 * @category Builders
 * @since 0.1.0
 */
export const buildMeeting = (more: Written = {}): Written => ({
  id: "so-ket",
  kinds: ["so-ket"],
  title: "Sơ kết công tác dân vận (mẫu)",
  date: { on: "2026-07-15" },
  organisers: [{ organ: "Ban mẫu" }],
  ...more,
})
