import * as Result from "effect/Result"
import type * as z from "zod"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { plainChoices, plainWord } from "../issue/plain-words.ts"
import type { Text } from "../language/text.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { readValue } from "../source/read-value.ts"
import type { PlainDate } from "../time/plain-date.ts"
import {
  type Directive,
  directiveSchema,
  type FollowUp,
  type FollowUpStep,
  followUpSchema,
} from "./directive.ts"
import { isPastDue } from "./due.ts"
import { argumentIssues } from "./guard-argument.ts"

/**
 * A step does not follow the ones before it; carries every issue.
 *
 * @category Meetings
 * @since 0.1.0
 */
export class DirectiveError extends issueError("DirectiveError") {}

/** Which steps may come right before each; progress may be reported more than once. */
const before: Readonly<Record<FollowUpStep, ReadonlyArray<FollowUpStep | "nothing">>> = {
  issued: ["nothing"],
  accepted: ["issued"],
  reported: ["accepted", "reported"],
  closed: ["reported"],
}

/** What a step waits for: the first waits for nothing. */
const neededBefore = (step: FollowUpStep): Text =>
  before[step].includes("nothing") ? { vi: "chưa có bước nào", en: "nothing" } : plainChoices(before[step])

/** The issues of a step, given the one before it. */
const checkStep = (
  event: FollowUp,
  previous: FollowUp | undefined,
  path: Issue["path"],
): ReadonlyArray<Issue> => {
  const issues: Array<Issue> = []
  const last = previous?.step ?? "nothing"
  if (!before[event.step].includes(last)) {
    const facts = {
      step: plainWord(event.step),
      previous: plainWord(last),
      needed: neededBefore(event.step),
    }
    issues.push(makeIssue("directive.step-out-of-order", [...path, "step"], facts))
  }
  if (previous !== undefined && event.on < previous.on) {
    const facts = {
      step: plainWord(event.step),
      date: event.on,
      previous: plainWord(previous.step),
      earliest: previous.on,
    }
    issues.push(makeIssue("directive.step-too-early", [...path, "on"], facts))
  }
  return issues
}

/**
 * Every step of a directive that is out of order, and a deadline that was over before it was issued: without a step that
 * says when, on the day of its meeting.
 */
export const checkDirective = (
  directive: Directive,
  path: Issue["path"],
  held?: PlainDate,
): ReadonlyArray<Issue> => {
  const { due, followUp } = directive
  const issued = followUp.find(({ step }) => step === "issued")?.on ?? held
  return [
    ...followUp.flatMap((event, index) =>
      checkStep(event, followUp[index - 1], [...path, "followUp", index]),
    ),
    ...(due !== undefined && issued !== undefined && isPastDue(due, issued)
      ? [makeIssue("directive.due-before-issue", [...path, "due"], { date: issued })]
      : []),
  ]
}

/**
 * The directive with one more step of its follow-up; the one given is unchanged. Steps come in order, issued →
 * accepted → reported (more than once, if need be) → closed: anything else fails with
 * `directive.step-out-of-order`, a date before the step before it with `directive.step-too-early`.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * const directive = Meetings.directiveSchema.parse({ id: "d1", issuer: "nguyen-van-a", content: "Nắm tình hình" })
 * const issued = Meetings.recordFollowUpOrThrow(directive, { step: "issued", on: "2026-01-10" })
 * Meetings.recordFollowUp(issued, { step: "closed", on: "2026-02-01" }) // failure: directive.step-out-of-order
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const recordFollowUp = (
  directive: Directive,
  event: z.input<typeof followUpSchema>,
): Result.Result<Directive, DirectiveError> => {
  const wrong = argumentIssues(directiveSchema, directive, "directive")
  if (wrong.length > 0) return Result.fail(new DirectiveError(wrong))
  if (typeof event !== "object" || event === null || Array.isArray(event)) {
    return Result.fail(new DirectiveError(argumentIssues(followUpSchema, event, "event")))
  }
  const source = readValue(event)
  if (Result.isFailure(source)) return Result.fail(new DirectiveError(source.failure.issues))
  const read = parseWith(followUpSchema, source.success.value)
  if ("issues" in read) return Result.fail(new DirectiveError(read.issues))
  const { followUp } = directive
  const issues = checkStep(read.value, followUp.at(-1), ["followUp", followUp.length])
  return issues.length > 0
    ? Result.fail(new DirectiveError(issues))
    : Result.succeed({ ...directive, followUp: [...followUp, read.value] })
}

/**
 * {@link recordFollowUp}, throwing its {@link DirectiveError}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const recordFollowUpOrThrow = (
  directive: Directive,
  event: z.input<typeof followUpSchema>,
): Directive => orThrow(recordFollowUp(directive, event))
