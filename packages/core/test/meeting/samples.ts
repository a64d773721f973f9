import type { MeetingInput } from "../../src/meeting/meeting.ts"
import { parseMeetingOrThrow } from "../../src/meeting/parse-meeting.ts"

/** A sample meeting; the people are invented. */
export const sample = {
  id: "hop-mau",
  kinds: ["so-ket"],
  title: "Sơ kết (mẫu)",
  date: { on: "2026-07-10" },
  organisers: [{ organ: "Huyện ủy mẫu" }],
  participants: [
    {
      official: "nguyen-van-a",
      name: "Nguyễn Văn A",
      posts: ["Trưởng Ban Dân vận Huyện ủy"],
      roles: ["chair"],
    },
    { official: "tran-thi-b", name: "Trần Thị B" },
  ],
} as const

/** The sample with other fields. */
export const withFields = (fields: Partial<Record<keyof MeetingInput, unknown>>): MeetingInput =>
  ({ ...sample, ...fields }) as unknown as MeetingInput

/** The sample as a meeting. */
export const sampleMeeting = parseMeetingOrThrow(withFields({}))
