import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { parseRulebook, parseRulebookWithWarnings } from "../../src/rulebook/parse-rulebook.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"
import { edited, sampleText } from "../samples/sample-rulebook.ts"
import { slips } from "./slips/slips.ts"

const lineOf = (passage: string): number =>
  sampleText.slice(0, sampleText.indexOf(passage)).split("\n").length

describe("a rulebook with one slip", () => {
  test.each(slips)("is refused for $slip, at its place", ({ from, to, code, path, line = 0, says }) => {
    const issues = issuesOf(parseRulebook(edited(from, to), { file: "mau.yaml" }))
    const found = issues.find((issue) => issue.code === code && issue.path.join(".") === path)
    expect(found, JSON.stringify(issues)).toBeDefined()
    expect(found?.severity).toBe("error")
    expect(found?.at).toMatchObject({ file: "mau.yaml", line: lineOf(from) + line })
    for (const language of ["vi", "en"] as const) {
      const words = `${found?.message[language]} ${found?.fix[language]}`
      expect(words).not.toMatch(/[{}]|undefined|\[object|NaN/)
    }
    if (says !== undefined) expect(`${found?.message.en} ${found?.fix.en}`).toContain(says)
  })

  test.each(slips)("for $slip says nothing that is not so", ({ from, to, code }) => {
    // Only what the slip itself breaks may follow from it: the old name is then missing, or unknown elsewhere.
    const others = issuesOf(parseRulebook(edited(from, to))).filter((issue) => issue.code !== code)
    for (const issue of others) {
      expect(["field.missing", "formula.unknown-name", "reference.unknown"]).toContain(issue.code)
    }
  })
})

describe("reading a rulebook", () => {
  test("gives the sample without a warning", () => {
    const parsed = Result.getOrThrow(parseRulebookWithWarnings(sampleText))
    expect(parsed.warnings).toEqual([])
    expect(parsed.rulebook.scale).toEqual({
      max: "100",
      rounding: { mode: "half-up", decimals: 2 },
      notAssigned: "leave-out",
    })
  })

  test("reports all slips of form at once, with unknown mechanisms and repeated ids", () => {
    const text = [
      ["status: ill", "statuss: ill"],
      ["max: 70", "max: 1e999"],
      ["mechanism: ratio", "mechanism: ration"],
      ["id: reports", "id: done"],
      ["share: 20%", "share: many"],
    ].reduce((before, [from = "", to = ""]) => edited(from, to, before), sampleText)
    expect([...toldOf(parseRulebook(text))].sort()).toEqual([
      "field.missing at status",
      "field.unknown at statuss",
      "id.duplicate at criteria.0.criteria.1.id",
      "mechanism.unknown at criteria.0.criteria.0.mechanism",
      "number.invalid at criteria.0.max",
      "number.invalid at quotas.0.share",
    ])
  })

  test("reports all slips of meaning at once", () => {
    const text = [
      ["appliesTo: [xa]", "appliesTo: [huyen]"],
      ["when: months < 6", "when: month < 6"],
      ["formula: grade * 2", "formula: grades * 2"],
      ["highest: good", "highest: goood"],
      ["cutTo: good", "cutTo: excellent"],
    ].reduce((before, [from = "", to = ""]) => edited(from, to, before), sampleText)
    expect([...toldOf(parseRulebook(text))].sort()).toEqual([
      "formula.unknown-name at notRated.0.when",
      "mechanism.refused at criteria.1.with.formula",
      "quota.not-lower at quotas.0.cutTo",
      "reference.unknown at classification.caps.0.highest",
      "reference.unknown at criteria.2.appliesTo.0",
    ])
  })

  test("warns of maxima that do not add up, as published forms have them, and goes on", () => {
    const text = edited("        max: 40\n", "        max: 35\n")
    const parsed = Result.getOrThrow(parseRulebookWithWarnings(text))
    expect(
      parsed.warnings.map(({ code, path, severity, facts }) => ({ code, path, severity, facts })),
    ).toEqual([
      {
        code: "criterion.sum-differs",
        path: ["criteria", 0],
        severity: "warning",
        facts: { id: "tasks", sum: "65", max: "70" },
      },
    ])
    expect(parsed.warnings[0]?.at?.line).toBe(lineOf("  - id: tasks"))
  })

  test("does not warn where the group declares a cap below its sum", () => {
    const text = edited(
      "    max: 70\n",
      "    max: 70\n    cap: 70\n",
      edited("        max: 40\n", "        max: 45\n"),
    )
    expect(Result.getOrThrow(parseRulebookWithWarnings(text)).warnings).toEqual([])
  })

  test("reports an overlap of classes in every group of subjects, not only the first", () => {
    const text = edited(
      "    - { id: poor, title: { vi: Không hoàn thành, en: Poor }, below: 70 }\n",
      [
        "    - { id: poor, title: { vi: Không hoàn thành, en: Poor }, below: 70, appliesTo: [xa] }",
        "    - { id: fair, title: { vi: Đạt, en: Fair }, below: 75, appliesTo: [so] }",
        "    - { id: weak, title: { vi: Yếu, en: Weak }, below: 71, appliesTo: [xa] }\n",
      ].join("\n"),
    ).replaceAll("class: poor", "class: weak")
    const told = toldOf(parseRulebook(text))
    expect(told.filter((one) => one.startsWith("class.overlap"))).toEqual([
      "class.overlap at classification.classes.4",
      "class.overlap at classification.classes.4",
      "class.overlap at classification.classes.3",
    ])
  })

  test("refuses a chain of results too long to be evaluated, whichever way it is written", () => {
    const leaf = (index: number) => ({
      id: `c${index}`,
      title: "x",
      max: "10",
      mechanism: "formula",
      with: { fields: { a: { type: "number", title: "a" } }, formula: "a" },
      inputs: { a: index === 0 ? "1" : `points("c${index - 1}")` },
    })
    const text = (leaves: ReadonlyArray<unknown>): string =>
      edited(
        sampleText.slice(sampleText.indexOf("criteria:\n"), sampleText.indexOf("notRated:")),
        `criteria: ${JSON.stringify(leaves)}\n`,
      ).replace('share("work") < 50%', "disciplined")
    const short = Array.from({ length: 30 }, (_, index) => leaf(index))
    const long = Array.from({ length: 400 }, (_, index) => leaf(index))
    expect(toldOf(parseRulebook(text(short)))).toEqual([])
    for (const leaves of [long, [...long].reverse()]) {
      expect(toldOf(parseRulebook(text(leaves)))).toContain("expression.chain-too-long at criteria")
    }
  })
})
