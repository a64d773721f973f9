import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeDocumentRegisterOrThrow } from "../../src/document/make-document-register.ts"
import { endAll, endAllOrThrow } from "../../src/official/end-all.ts"
import { historyOf, holdersOf } from "../../src/official/holders-of.ts"
import { makeRegister, makeRegisterOrThrow } from "../../src/official/office-register.ts"
import { postsOn } from "../../src/official/posts-on.ts"
import { type UnitsAt, unitsOf } from "../../src/official/units-at.ts"
import type { PlainDate } from "../../src/time/plain-date.ts"
import { addDaysOrThrow } from "../../src/time/shift-date.ts"
import { organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"
import {
  appoint,
  districtsEnd,
  ids,
  officials,
  on,
  sample,
  units,
  type WrittenAppointment,
} from "./sample-register.ts"

const check = (...appointments: ReadonlyArray<WrittenAppointment>) =>
  makeRegister({ officials, appointments: [...appointments] }, { units })

describe("a register of offices", () => {
  const register = makeRegisterOrThrow(sample, { units })

  it("knows all the posts an official holds on a date", () => {
    expect(ids(postsOn(register, "a", on("2021-06-29")))).toEqual(["a1"])
    expect(ids(postsOn(register, "a", on("2021-06-30")))).toEqual(["a1", "a2"])
    expect(ids(postsOn(register, "nobody", on("2021-06-30")))).toEqual([])
  })

  it("hands a post over on the very day", () => {
    expect(ids(postsOn(register, "b", on("2022-02-28")))).toEqual(["b1"])
    expect(ids(postsOn(register, "b", on("2022-03-01")))).toEqual(["b2"])
  })

  it("knows who holds a post, by organ, title, rank and standing flag", () => {
    const day = on("2023-08-03")
    expect(ids(holdersOf(register, { unit: "hdnd-huyen", rank: "head" }, day))).toEqual(["a2"])
    expect(ids(holdersOf(register, { title: "chu-tich" }, day))).toEqual(["a2", "b2"])
    expect(ids(holdersOf(register, { rank: "deputy", standing: true }, day))).toEqual(["a1"])
    expect(ids(holdersOf(register, { unit: "dang-uy-xa" }, day))).toEqual([])
  })

  it("tells the history of a person and of a post, earliest first", () => {
    expect(ids(historyOf(register, { official: "b" }))).toEqual(["b1", "b2"])
    expect(ids(historyOf(register, { unit: "ubnd-huyen", title: "chu-tich" }))).toEqual(["b2"])
    const shuffled = makeRegisterOrThrow({ ...sample, appointments: [...sample.appointments].reverse() })
    expect(ids(historyOf(shuffled, { official: "b" }))).toEqual(["b1", "b2"])
  })

  it("counts no post on a day its organ is gone, and warns of those without an end", () => {
    expect(postsOn(register, "a", on("2025-06-30"))).toHaveLength(2)
    expect(postsOn(register, "a", districtsEnd)).toEqual([])
    const warned = register.warnings.map(({ code, severity, facts }) => [
      code,
      severity,
      facts.id,
      facts.date,
    ])
    expect(warned).toEqual(
      ["a1", "a2", "b2"].map((id) => ["appointment.outlasts-organ", "warning", id, "2025-07-01"]),
    )
  })

  it("reads names written out, and keeps a name in parts", () => {
    expect(register.officials.get("b")?.name).toEqual({
      honorific: "đồng chí",
      family: "Trần",
      middle: "Thị",
      given: "B",
    })
    expect(register.officials.get("c")?.name).toEqual({ family: "Lê", given: "C" })
  })
})

describe("ending posts in bulk", () => {
  const register = makeRegisterOrThrow(sample, { units })
  const ending = {
    organs: ["huyen-uy", "hdnd-huyen", "ubnd-huyen"],
    lastDay: on("2025-06-30"),
    basis: { document: "nq-mau", article: "1" },
  }

  it("ends what is still held, with its document, and lists it", () => {
    const { register: next, ended, notes } = endAllOrThrow(register, ending)
    expect(ids(ended)).toEqual(["a1", "a2", "b2"])
    for (const one of ended) {
      expect(one.validity.to).toBe("2025-07-01")
      expect(one.endedBy).toEqual(ending.basis)
    }
    expect(ids(holdersOf(next, {}, on("2025-06-30")))).toEqual(["a1", "a2", "b2"])
    expect(ids(holdersOf(next, {}, districtsEnd))).toEqual(["c1"])
    expect(next.warnings).toEqual([])
    expect(notes.map(({ code, severity, facts }) => [code, severity, facts.id, facts.last])).toEqual([
      ["ending.already-ended", "info", "b1", "2022-02-28"],
    ])
  })

  it("leaves the old register, earlier endings and other organs as they were", () => {
    const { register: next } = endAllOrThrow(register, ending)
    expect(register.appointments[0]?.validity.to).toBeNull()
    expect(next.appointments[2]).toEqual(register.appointments[2])
    expect(next.appointments[4]).toEqual(register.appointments[4])
  })

  it("ends what a test picks", () => {
    const chosen = endAllOrThrow(register, {
      where: ({ capacity }) => capacity === "acting",
      lastDay: on("2024-12-31"),
      basis: { document: "qd-mau" },
    })
    expect(ids(chosen.ended)).toEqual(["b2"])
  })

  it("leaves alone what starts only later, with a warning", () => {
    const { ended, notes } = endAllOrThrow(register, {
      where: ({ unit }) => unit === "dang-uy-xa",
      lastDay: ending.lastDay,
      basis: ending.basis,
    })
    expect(ended).toEqual([])
    expect(notes.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ["ending.before-start", "warning", ["appointments", 4]],
    ])
  })

  it("done twice changes nothing more", () => {
    const once = endAllOrThrow(register, ending)
    const twice = endAllOrThrow(once.register, ending)
    expect(twice.ended).toEqual([])
    expect(twice.register.appointments).toEqual(once.register.appointments)
  })

  it.each([
    ["a date that does not exist", { lastDay: "2025-06-31" }, ["date.invalid"]],
    ["no date", { lastDay: null }, ["field.wrong-type"]],
    ["no basis", { basis: undefined }, ["field.missing"]],
    ["an empty basis", { basis: {} }, ["field.missing"]],
    ["a text for a list of organs", { organs: "huyen-uy" }, ["field.wrong-type"]],
    ["neither organs nor a test", { organs: undefined }, ["ending.selection-unclear"]],
    ["both organs and a test", { where: () => true }, ["ending.selection-unclear"]],
    ["a test that is none", { organs: undefined, where: 7 }, ["field.malformed"]],
    ["an organ nobody has heard of", { organs: ["huyen-uy", "tinh-uy"] }, ["ending.organ-absent"]],
    ["an organ that is gone by then", { lastDay: "2025-07-31" }, Array(3).fill("ending.organ-absent")],
    ["an organ that has yet to begin", { organs: ["dang-uy-xa"] }, ["ending.organ-absent"]],
    ["a field there is none of", { reason: "x" }, ["field.unknown"]],
  ])("refuses %s", (_what, change, codes) => {
    expect(codesOf(endAll(register, { ...ending, ...change } as never))).toEqual(codes)
  })

  it.each([null, 7, [], "huyen-uy", {}])("refuses %j for an ending, with issues", (junk) => {
    expect(codesOf(endAll(register, junk as never)).length).toBeGreaterThan(0)
  })

  it("takes any collection of organs, and warns of those without a post", () => {
    const free = makeRegisterOrThrow(sample)
    const { ended, notes } = endAllOrThrow(free, { ...ending, organs: new Set(["huyen-uy", "huyen-uỷ"]) })
    expect(ids(ended)).toEqual(["a1"])
    expect(notes.map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ["ending.organ-without-posts", ["organs", 1], "warning"],
    ])
  })

  it("checks its basis against the documents there are", () => {
    const documents = makeDocumentRegisterOrThrow({
      "nq-cu": {
        number: "1/2020/NQ-HĐND",
        kind: "nghi-quyet",
        issuer: "HĐND huyện Mẫu",
        signed: "2020-01-01",
        effective: "2020-01-10",
        expires: "2021-01-01",
      },
    } as never)
    expect(codesOf(endAll(register, ending, { documents }))).toEqual(["citation.document-unknown"])
    const old = { ...ending, basis: { document: "nq-cu" } }
    expect(codesOf(endAll(register, old, { documents }))).toEqual(["citation.document-expired"])
  })

  it("refuses the last day of the calendar", () => {
    const free = makeRegisterOrThrow(sample)
    expect(codesOf(endAll(free, { ...ending, lastDay: on("2999-12-31") }))).toEqual(["date.shift-invalid"])
  })

  it("changes nothing up to the last day, and leaves nobody in those organs after it", () => {
    const free = makeRegisterOrThrow(sample)
    const days = fc.integer({ min: 0, max: 3_000 }).map((count) => addDaysOrThrow(on("2019-01-01"), count))
    fc.assert(
      fc.property(days, days, (lastDay, day) => {
        const { register: next } = endAllOrThrow(free, { ...ending, lastDay })
        const held = (which: typeof free, date: PlainDate) => ids(holdersOf(which, {}, date))
        const started = new Set(
          ids(sample.appointments.filter(({ validity }) => (validity.from ?? "") > lastDay)),
        )
        const later = held(free, day).filter((id) => started.has(id) || id === "c1")
        expect(held(next, day)).toEqual(day <= lastDay ? held(free, day) : later)
      }),
    )
  })
})

describe("appointments that do not fit", () => {
  it("are reported all at once, each at its place", () => {
    const read = check(
      appoint("x", "z", "huyen-uy", "bi-thu", "2020-01-01", "2025-07-01"),
      appoint("x", "a", "dang-uy-xa", "bi-thu", "2024-01-01"),
      appoint("y", "a", "ubnd-huyen", "chu-tich", "2020-01-01", "2026-01-01"),
    )
    expect(codesOf(read)).toEqual([
      "appointment.duplicate",
      "official.unknown",
      "appointment.organ-absent",
      "appointment.outlasts-organ",
    ])
    expect(pathsOf(read)).toEqual([
      ["appointments", 1, "id"],
      ["appointments", 0, "official"],
      ["appointments", 1, "unit"],
      ["appointments", 2, "validity"],
    ])
  })

  it("without a start are checked on their last day, and the organ has to have existed some day", () => {
    const codes = (unit: string, to: string | null, more: Partial<UnitsAt> = {}) =>
      codesOf(
        makeRegister(
          { officials, appointments: [appoint("x", "a", unit, "bi-thu", null, to)] },
          { units: { ...units, ...more } },
        ),
      )
    expect(codes("huyen-uy", "2025-07-01")).toEqual([])
    expect(codes("huyen-uy", "2025-07-02")).toEqual(["appointment.outlasts-organ"])
    expect(codes("huyen-uy", null)).toEqual([])
    expect(codes("tinh-uy", null, { everExisted: () => false })).toEqual(["appointment.organ-never"])
    const warned = check(appoint("x", "a", "tinh-uy", "bi-thu", null))
    expect(Result.getOrThrow(warned).warnings.map(({ code }) => code)).toEqual(["appointment.organ-never"])
  })

  it("are checked against an organization through its units", () => {
    const organization = organizationFromOrThrow([
      {
        change: "establish",
        date: "2020-01-01",
        unit: "ubnd-mau",
        name: "UBND xã Mẫu",
        kind: "ubnd",
        level: "commune",
      },
    ])
    const read = (unit: string, from: string | null) =>
      codesOf(
        makeRegister(
          { officials, appointments: [appoint("x", "a", unit, "chu-tich", from)] },
          { units: unitsOf(organization) },
        ),
      )
    expect(read("ubnd-mau", "2020-01-01")).toEqual([])
    expect(read("ubnd-mau", "2019-12-31")).toEqual(["appointment.organ-absent"])
    expect(read("ubnd-khac", null)).toEqual(["appointment.organ-never"])
    expect(unitsOf(organization).nameOn?.("ubnd-mau", on("2020-01-01"))).toBe("UBND xã Mẫu")
    expect(codesOf(makeRegister(sample, { units: organization as never }))).toEqual([
      "register.units-malformed",
    ])
  })

  it("say on which day the organ was gone", () => {
    const read = check(appoint("y", "a", "ubnd-huyen", "chu-tich", "2020-01-01", "2026-01-01"))
    expect(Result.isFailure(read) && read.failure.issues[0]?.facts.date).toBe("2025-07-01")
  })

  it("may not end before they start", () => {
    expect(codesOf(check(appoint("x", "a", "huyen-uy", "bi-thu", "2022-01-01", "2021-01-01")))).toEqual([
      "validity.inverted",
    ])
    expect(codesOf(check(appoint("x", "a", "huyen-uy", "bi-thu", "2022-02-30")))).toEqual(["date.invalid"])
  })

  it("may not put the same person in the same post twice at once", () => {
    const first = appoint("x", "a", "huyen-uy", "uy-vien", "2020-01-01", "2022-01-01")
    const clash = check(first, appoint("y", "a", "huyen-uy", "uy-vien", "2021-12-31", "2023-01-01"))
    expect(codesOf(clash)).toEqual(["appointment.overlap"])
    const next = check(first, appoint("y", "a", "huyen-uy", "uy-vien", "2022-01-01", "2023-01-01"))
    expect(codesOf(next)).toEqual([])
  })

  it("warn of two heads of one organ, unless one is acting or interim", () => {
    const first = appoint("x", "a", "huyen-uy", "bi-thu", "2020-01-01", "2022-01-01")
    const second = (capacity: "substantive" | "acting" | "interim") =>
      Result.getOrThrow(
        check(first, appoint("y", "b", "huyen-uy", "bi-thu", "2021-01-01", "2023-01-01", { capacity })),
      ).warnings.map(({ code, severity, facts }) => [code, severity, facts.span])
    expect(second("substantive")).toEqual([["post.held-twice", "warning", "2021-01-01/2021-12-31"]])
    expect(second("acting")).toEqual([])
    expect(second("interim")).toEqual([])
  })

  it("and officials listed twice are refused", () => {
    const read = makeRegister({ officials: [...officials, { id: "a", name: "Phạm D" }], appointments: [] })
    expect(codesOf(read)).toEqual(["official.duplicate"])
    expect(pathsOf(read)).toEqual([["officials", 3, "id"]])
  })

  it("never hide an error behind warnings, and never turn warnings into an error", () => {
    const crowd = Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, name: "Nguyễn Văn A" }))
    const heads = crowd.map(({ id }) => appoint(`h-${id}`, id, "tinh-uy", "bi-thu", "2020-01-01"))
    const warned = makeRegisterOrThrow({ officials: crowd, appointments: heads })
    expect(warned.warnings).toHaveLength(201)
    expect(new Set(warned.warnings.map(({ severity }) => severity))).toEqual(new Set(["warning"]))
    const wrong = makeRegister({
      officials: crowd,
      appointments: [...heads, appoint("last", "z", "u", "uy-vien", null)],
    })
    expect(codesOf(wrong)[0]).toBe("official.unknown")
  })
})
