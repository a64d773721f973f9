import * as Result from "effect/Result"
import { hasError } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { readValue } from "../source/read-value.ts"
import { type CheckMeetingOptions, checkMeeting } from "./check-meeting.ts"
import { checkReadable } from "./check-readable.ts"
import { argumentIssues } from "./guard-argument.ts"
import { type Meeting, type MeetingInput, meetingSchema } from "./meeting.ts"

/**
 * A meeting could not be made; carries every issue.
 *
 * @category Meetings
 * @since 0.1.0
 */
export class MeetingError extends issueError("MeetingError") {}

/**
 * Makes a meeting from plain data, of any origin: its shape is read with `meetingSchema`, then `checkMeeting` looks for
 * contradictions. Fails with every issue found when one of them is an error, and a field that cannot be read does not
 * hide what contradicts itself in the others; warnings alone pass, and `checkMeeting`
 * gives them.
 *
 * @param input - a meeting as JSON or YAML gives it.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.parseMeeting({
 *   id: "hop-mau",
 *   kinds: ["tong-ket"],
 *   title: "Tổng kết năm 2023 (mẫu)",
 *   date: { on: "2024-02-30" },
 *   organisers: [{ organ: "Ban Dân vận mẫu" }],
 * }) // failure: meeting-date.not-real
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const parseMeeting = (
  input: unknown,
  options?: CheckMeetingOptions,
): Result.Result<Meeting, MeetingError> => {
  const source = readValue(input)
  if (Result.isFailure(source)) return Result.fail(new MeetingError(source.failure.issues))
  const read = parseWith(meetingSchema, source.success.value)
  if ("issues" in read) {
    const fields = source.success.value
    const isMap = typeof fields === "object" && fields !== null && !Array.isArray(fields)
    if (!isMap)
      return Result.fail(new MeetingError(argumentIssues(meetingSchema, fields ?? input, "meeting")))
    const readable = checkReadable(fields as Readonly<Record<string, unknown>>, options)
    return Result.fail(new MeetingError([...read.issues, ...readable]))
  }
  const issues = checkMeeting(read.value, options)
  return hasError(issues) ? Result.fail(new MeetingError(issues)) : Result.succeed(read.value)
}

/**
 * {@link parseMeeting} of data written in code, throwing its {@link MeetingError}.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * const meeting = Meetings.parseMeetingOrThrow({
 *   id: "hop-mau",
 *   kinds: ["tong-ket", "trien-khai"],
 *   title: "Tổng kết năm 2023, triển khai nhiệm vụ năm 2024 (mẫu)",
 *   date: { on: "2024-01-10", partOfDay: "morning" },
 *   reviewed: ["2023"],
 *   planned: ["2024"],
 *   organisers: [{ organ: "Ban Dân vận mẫu" }],
 * })
 * meeting.reviewed // ["2023"]: not the year it was held in
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const parseMeetingOrThrow = (input: MeetingInput, options?: CheckMeetingOptions): Meeting =>
  orThrow(parseMeeting(input, options))
