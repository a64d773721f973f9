import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { allowed } from "../../src/campaign/allowed.ts"
import { CampaignArgumentError } from "../../src/campaign/argument.ts"
import { unopened } from "../../src/campaign/campaign.ts"
import { isPassed } from "../../src/campaign/council-questions.ts"
import { deadlineSchema } from "../../src/campaign/deadline.ts"
import { isLate, lastDay } from "../../src/campaign/deadline-questions.ts"
import { scoreCampaign } from "../../src/campaign/score-campaign.ts"
import { stageNow } from "../../src/campaign/state-questions.ts"
import { visibleTo } from "../../src/campaign/visible-to.ts"

const deadline = deadlineSchema.parse({ limit: { kind: "before", date: "2026-12-15" } })
const calendar = { holidays: [], workdays: [] }

const told = (ask: () => unknown): ReadonlyArray<string> => {
  try {
    ask()
    return []
  } catch (error) {
    if (!(error instanceof CampaignArgumentError)) throw error
    return error.issues.map(({ code, path }) => `${code} at ${path.join(".")}`)
  }
}

describe("a question about a campaign", () => {
  it("on a day that is none is refused, not answered", () => {
    expect(told(() => isLate(deadline, "2026-12-5" as never, calendar))).toEqual(["date.invalid at date"])
  })

  it("about junk names the argument", () => {
    const junk = null as never
    expect(told(() => lastDay(junk, calendar))).toEqual(["field.wrong-type at deadline"])
    expect(told(() => visibleTo(junk, unopened))).toEqual(["field.wrong-type at actor"])
    expect(told(() => visibleTo("a", junk))).toEqual(["campaign.not-a-state at state"])
    expect(told(() => stageNow(junk, junk))).toEqual(["campaign.not-a-state at campaign"])
    expect(told(() => isPassed(junk, 3, junk))).toEqual([
      "field.wrong-type at ballots",
      "field.wrong-type at rules",
    ])
    expect(told(() => allowed("a", junk, unopened))).toEqual(["source.nothing at command"])
  })

  it("for scores of no campaign fails as a value", () => {
    for (const junk of [null, unopened]) expect(Result.isFailure(scoreCampaign(junk as never))).toBe(true)
  })
})
