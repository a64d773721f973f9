import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { makeRegister } from "../../src/official/office-register.ts"
import { parsePosts } from "../../src/official/parse-posts.ts"
import { printPost } from "../../src/official/print-post.ts"
import { unitsOf } from "../../src/official/units-at.ts"
import { organizationFromOrThrow } from "../../src/unit/organization-from.ts"

const units = unitsOf(
  organizationFromOrThrow([
    {
      change: "establish",
      date: "2020-01-01",
      unit: "ub",
      name: "UBND huyện Mẫu",
      kind: "ubnd",
      level: "district",
    },
    { change: "dissolve", date: "2025-07-01", unit: "ub" },
  ]),
)

describe("an appointment that outlasts its organ", () => {
  const told = (validity: object) => {
    const made = makeRegister(
      {
        officials: [{ id: "a", name: "Nguyễn Văn A" }],
        appointments: [{ id: "1", official: "a", unit: "ub", title: "chu-tich", validity }],
      } as never,
      { units },
    )
    return Result.isFailure(made) ? made.failure.issues.map(({ code, facts }) => `${code} ${facts.date}`) : []
  }

  it("is told the day the organ ended, with or without a day it began itself", () => {
    expect(told({ from: "2024-01-01", to: "2026-01-01" })).toEqual(["appointment.outlasts-organ 2025-07-01"])
    expect(told({ to: "2026-01-01" })).toEqual(["appointment.outlasts-organ 2025-07-01"])
  })

  it("is not said to outlast an organ that had not begun", () => {
    expect(told({ to: "2019-01-01" })).toEqual(["appointment.organ-absent 2018-12-31"])
  })
})

describe("a post in the youth union of a province", () => {
  it("is printed with the organ's own name", () => {
    for (const written of ["Bí thư Tỉnh Đoàn", "Bí thư Tỉnh đoàn"]) {
      const [post] = Result.getOrThrow(parsePosts(written)).posts
      expect(printPost(post!)).toBe("Bí thư Tỉnh đoàn")
    }
  })
})
