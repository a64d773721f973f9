import { Rulebook } from "@danvan/core"
import { defineLintRule, Expression, type LintRuleDefinition, Numbers, Plugins } from "@danvan/plugin-sdk"
import { describe, expect, it } from "vitest"
import { half, manifest, rulebookData } from "./samples.ts"

const messages = {
  low: {
    vi: "“{id}” không bao giờ được quá {most} điểm.",
    en: "“{id}” never gives more than {most}.",
    fix: { vi: "Xem lại điểm tối đa.", en: "Look at the maximum again." },
  },
}

const rule = (name: string, check: LintRuleDefinition<typeof messages>["check"]) =>
  defineLintRule({ name, title: { vi: "Điểm cao nhất", en: "Highest points" }, messages, check })

const highest = rule("sample/highest", ({ criteria }) =>
  criteria.map(({ criterion, path, range }) => {
    const most = range.kind === "number" ? Expression.boundsOfSet(range.numbers)?.to?.at : undefined
    const facts = { id: criterion.id, most: most === undefined ? "…" : Numbers.toDecimal(most) }
    return { message: "low", path, facts, severity: "info" }
  }),
)

const lint = (...lintRules: ReadonlyArray<Rulebook.AuthoredLintRule>) => {
  const uses = { mechanisms: "1", "lint-rules": "1" }
  const plugins = Plugins.registerOrThrow([{ manifest: manifest({ uses }), mechanisms: [half], lintRules }])
  const rulebook = Rulebook.makeOrThrow(rulebookData("sample/half"), { plugins })
  return Rulebook.lint(rulebook, { plugins }).issues.filter(({ facts }) => "name" in facts)
}

describe("a lint rule", () => {
  it("sees the range of every criterion, and speaks in its own words", () => {
    const [found, ...others] = lint(highest)
    expect(others).toEqual([])
    expect(found?.code).toBe("lint.found")
    expect(found?.severity).toBe("info")
    expect(found?.path).toEqual(["criteria", 0])
    expect(found?.message.vi).toBe("“c” không bao giờ được quá 5 điểm.")
    expect(found?.facts).toEqual({
      id: "c",
      most: "5",
      name: "sample/highest (plugin sample/halves 1.2.0)",
      problem: "low",
    })
  })

  it.each<readonly [string, () => unknown, reason: string]>([
    [
      "throws",
      () => {
        throw new Error("no luck")
      },
      "no luck",
    ],
    ["gives a promise", async () => [], "it gave no list of findings"],
    [
      "gives a message it does not have",
      () => [{ message: "high", path: [] }],
      "it gave the message “high”, which its messages (low) do not have",
    ],
    ["gives junk", () => [null], "it gave a finding"],
  ])("that %s is told by its name, and the others still run", (_, check, reason) => {
    const found = lint(rule("sample/faulty", check as never), highest)
    expect(found.map(({ code }) => code)).toEqual(["lint.rule-failed", "lint.found"])
    expect(found[0]?.facts.name).toBe("sample/faulty (plugin sample/halves 1.2.0)")
    expect(found[0]?.facts.reason).toContain(reason)
  })

  it("may be handed over without a plugin", () => {
    const rulebook = Rulebook.makeOrThrow(rulebookData("ratio"))
    const { issues } = Rulebook.lint(rulebook, { rules: [highest] })
    expect(issues.filter(({ code }) => code === "lint.found").map(({ facts }) => facts.name)).toEqual([
      "sample/highest",
    ])
  })

  it("does not compile with a finding whose message it does not have", () => {
    // @ts-expect-error: there is no message “high”
    rule("sample/wrong", () => [{ message: "high", path: [] }])
  })
})
