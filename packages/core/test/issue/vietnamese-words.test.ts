import { describe, expect, it } from "vitest"
import { makeIssue } from "../../src/issue/issue.ts"
import { plainChoices, plainWord } from "../../src/issue/plain-words.ts"

describe("a message in Vietnamese", () => {
  it("writes every date as Vietnamese does, wherever it stands", () => {
    const told = [
      makeIssue("vote.another-day", [], { on: "2026-12-23", session: "p1", held: "2026-12-22" }),
      makeIssue("deadline.not-later", [], { last: "2026-12-05", present: "2026-12-14" }),
      makeIssue("register.changes-later", [], {
        key: "a",
        signed: "2020-01-01",
        target: "b",
        later: "2021-01-01",
      }),
      makeIssue("meeting-date.year-ambiguous", [], {
        value: "03/8",
        published: "2023-08-02",
        earlier: "2022-08-03",
        later: "2023-08-03",
      }),
      makeIssue("command.in-the-future", [], { on: "2062-01-01", today: "2026-11-21" }),
      makeIssue("plan.opens-too-early", [], {
        stage: "a",
        date: "2026-01-01",
        other: "b",
        otherDate: "2026-02-01",
      }),
    ]
    for (const { message, fix } of told) expect(`${message.vi} ${fix.vi}`).not.toMatch(/\d{4}-\d{2}/)
    expect(told[0]?.message.vi).toBe("Biểu quyết ngày 23/12/2026, nhưng phiên họp “p1” họp ngày 22/12/2026.")
    expect(told[0]?.facts).toEqual({ on: "2026-12-23", session: "p1", held: "2026-12-22" })
  })

  it("parts the ends of a span by a dash, and leaves an open end open", () => {
    const { message } = makeIssue("cluster.member-absent", [], {
      unit: "c",
      span: "2020-01-01/..",
      life: "2024-06-01/2024-12-31",
    })
    expect(message.vi).toContain("trong thời gian 01/01/2020 – …,")
    expect(message.vi).toContain("trong 01/06/2024 – 31/12/2024 ")
    expect(message.en).toContain("2024-06-01/2024-12-31")
  })

  it("says the words of data in Vietnamese, and how to write those one may choose", () => {
    expect(plainWord("registered")).toEqual({ vi: "đã đăng ký", en: "registered" })
    expect(plainWord("xa-01")).toEqual({ vi: "xa-01", en: "xa-01" })
    expect(plainChoices(["recognise", "withdraw"])).toEqual({
      vi: "công nhận (recognise), rút (withdraw)",
      en: "recognise, withdraw",
    })
    expect(plainChoices([])).toEqual({ vi: "—", en: "—" })
    const facts = { part: "board", subject: "xa-02", field: "total", expected: "86.5", found: "95" }
    expect(makeIssue("receipt.different", [], facts).message.vi).toContain("cần 86,5 nhưng ghi 95")
  })
})
