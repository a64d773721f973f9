import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { directiveSchema, type FollowUpStep, followUpSteps } from "../../src/meeting/directive.ts"
import { statusOn } from "../../src/meeting/directive-status.ts"
import { isPastDue, lastDayInTime } from "../../src/meeting/due.ts"
import { DirectiveError, recordFollowUp, recordFollowUpOrThrow } from "../../src/meeting/follow-up.ts"
import { parseMeeting } from "../../src/meeting/parse-meeting.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { codesOf } from "../time/codes-of.ts"
import { arbitraryDay, arbitraryDirective } from "./arbitraries.ts"
import { withFields } from "./samples.ts"

const fresh = directiveSchema.parse({
  id: "d1",
  issuer: "nguyen-van-a",
  addressees: ["Ban Dân vận các cấp"],
  content: "Rà soát quy chế làm việc",
  due: { within: "2022-H2" },
})

const on = (date: string) => parseDateOrThrow(date)

const followed = (steps: ReadonlyArray<readonly [FollowUpStep, string]>) =>
  steps.reduce((directive, [step, date]) => recordFollowUpOrThrow(directive, { step, on: date }), fresh)

describe("the status of a directive", () => {
  const whole = followed([
    ["issued", "2022-08-03"],
    ["accepted", "2022-08-10"],
    ["reported", "2023-02-01"],
    ["closed", "2023-02-20"],
  ])

  it.each([
    ["2022-08-02", "not-issued", "not-issued", "running"],
    ["2022-08-03", "issued", "open", "running"],
    ["2022-12-31", "accepted", "open", "running"],
    ["2023-01-01", "accepted", "overdue", "missed"],
    ["2023-01-31", "accepted", "overdue", "missed"],
    ["2023-02-01", "reported", "awaiting-closure", "missed"],
    ["2023-02-20", "closed", "closed", "missed"],
  ] as const)("on %s is %s, %s, its deadline %s", (date, step, standing, deadline) => {
    expect(statusOn(whole, on(date))).toEqual({
      step,
      standing,
      deadline,
      lastDay: "2022-12-31",
      overdue: standing === "overdue",
      reportedLate: date >= "2023-02-01",
    })
  })

  it("without any follow-up is issued and nothing more, and overdue once its time is up", () => {
    expect(statusOn(fresh, on("2022-12-31"))).toMatchObject({ step: "issued", standing: "open" })
    expect(statusOn(fresh, on("2023-01-01"))).toMatchObject({ step: "issued", overdue: true })
    expect(statusOn(fresh, on("2022-08-02"), on("2022-08-03")).standing).toBe("not-issued")
    expect(statusOn(fresh, on("2022-08-03"), on("2022-08-03")).standing).toBe("open")
  })

  it("reported in time awaits its closure and has met its deadline, however long that takes", () => {
    const reported = followed([
      ["issued", "2022-08-03"],
      ["accepted", "2022-08-10"],
      ["reported", "2022-12-31"],
    ])
    expect(statusOn(reported, on("2030-01-01"))).toMatchObject({
      standing: "awaiting-closure",
      deadline: "met",
      overdue: false,
      reportedLate: false,
    })
  })

  it("is held to its first report, not to a later one", () => {
    const twice = followed([
      ["issued", "2022-08-03"],
      ["accepted", "2022-08-10"],
      ["reported", "2022-10-01"],
      ["reported", "2023-03-01"],
    ])
    expect(statusOn(twice, on("2023-03-01")).deadline).toBe("met")
  })

  it("without a deadline is never overdue, and says that it has none", () => {
    const { due: _, ...open } = followed([["issued", "2022-08-03"]])
    const status = statusOn(open, on("2999-12-31"))
    expect(status).toMatchObject({ standing: "open", deadline: "none", overdue: false })
    expect(status).not.toHaveProperty("lastDay")
  })

  it("is past due exactly on the days after the last one in time", () => {
    const due = fc.oneof(
      arbitraryDay.map((day) => ({ by: on(day) })),
      arbitraryDay.map((day) => ({ before: on(day) })),
      fc.constantFrom("2023", "2022-H1", "term:2020-2025").map((within) => ({ within })),
    )
    fc.assert(
      fc.property(due, arbitraryDay, (one, day) => {
        expect(isPastDue(one, on(day))).toBe(day > lastDayInTime(one))
      }),
    )
  })

  it("counts the day of a deadline “by” as in time, and that of one “before” as too late", () => {
    const [day, issued] = [on("2022-10-15"), followed([["issued", "2022-08-03"]])]
    expect(statusOn({ ...issued, due: { by: day } }, day).overdue).toBe(false)
    expect(statusOn({ ...issued, due: { by: day } }, on("2022-10-16")).overdue).toBe(true)
    expect(statusOn({ ...issued, due: { before: day } }, on("2022-10-14")).overdue).toBe(false)
    expect(statusOn({ ...issued, due: { before: day } }, day).overdue).toBe(true)
  })

  it("never goes back as time passes", () => {
    const rank = (step: FollowUpStep | "not-issued") =>
      step === "not-issued" ? -1 : followUpSteps.indexOf(step)
    fc.assert(
      fc.property(arbitraryDirective, arbitraryDay, arbitraryDay, (input, one, other) => {
        const directive = directiveSchema.parse(input)
        const [early, late] = [one, other].sort().map((date) => statusOn(directive, on(date!)))
        expect(rank(early!.step)).toBeLessThanOrEqual(rank(late!.step))
        // Once overdue, only a report ends it.
        if (early!.overdue && !late!.overdue) expect(["reported", "closed"]).toContain(late!.step)
      }),
    )
  })
})

describe("a deadline", () => {
  const refused = (due: object) =>
    codesOf(
      parseMeeting(withFields({ directives: [{ id: "d1", issuer: "nguyen-van-a", content: "x", due }] })),
    )

  it("has exactly one bound", () => {
    expect(refused({})).toEqual(["directive.due-unclear"])
    expect(refused({ by: "2026-12-15", before: "2026-12-15" })).toEqual(["directive.due-unclear"])
  })

  it("that cannot be read is refused for what is wrong with it", () => {
    expect(refused({ within: "thời gian tới" })).toEqual(["period.words-unreadable"])
    expect(refused({ within: "quý III" })).toEqual(["period.year-missing"])
    expect(refused({ by: "15/12/2026" })).toEqual(["date.invalid"])
  })
})

describe("following up a directive", () => {
  const steps = [...followUpSteps]
  const allowed = new Set(["issued accepted", "accepted reported", "reported reported", "reported closed"])
  const chains: Readonly<Record<FollowUpStep, ReadonlyArray<FollowUpStep>>> = {
    issued: ["issued"],
    accepted: ["issued", "accepted"],
    reported: ["issued", "accepted", "reported"],
    closed: ["issued", "accepted", "reported", "closed"],
  }

  it.each(steps.flatMap((last) => steps.map((next) => [last, next] as const)))(
    "from %s to %s is refused unless it is in order",
    (last, next) => {
      const directive = followed(chains[last].map((step) => [step, "2022-08-03"]))
      const result = recordFollowUp(directive, { step: next, on: "2022-08-03" })
      expect(codesOf(result)).toEqual(allowed.has(`${last} ${next}`) ? [] : ["directive.step-out-of-order"])
    },
  )

  it.each(steps)("starts only by being issued, not %s out of nothing", (step) => {
    const result = recordFollowUp(fresh, { step, on: "2022-08-03" })
    expect(Result.isSuccess(result)).toBe(step === "issued")
  })

  it("refuses a date before the step before it, and leaves the directive as it was", () => {
    const issued = followed([["issued", "2022-08-03"]])
    const result = recordFollowUp(issued, { step: "accepted", on: "2022-08-02" })
    expect(codesOf(result)).toEqual(["directive.step-too-early"])
    expect(issued.followUp).toHaveLength(1)
  })

  it("does not mind in which order the fields of a directive stand", () => {
    const { id, ...rest } = fresh
    expect(Result.isSuccess(recordFollowUp({ ...rest, id }, { step: "issued", on: "2022-08-03" }))).toBe(true)
  })

  it("refuses a date that does not exist", () => {
    expect(codesOf(recordFollowUp(fresh, { step: "issued", on: "2022-02-30" }))).toEqual(["date.invalid"])
    expect(() => recordFollowUpOrThrow(fresh, { step: "issued", on: "2022-02-30" })).toThrow(DirectiveError)
  })
})
