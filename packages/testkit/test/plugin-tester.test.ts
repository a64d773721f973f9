import { defineLintRule, definePlugin, defineTieBreak, type Plugin } from "@danvan/plugin-sdk"
import { Build, PluginTester } from "@danvan/testkit"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { perItem, perItemCases } from "./samples.ts"

const words = { title: { vi: "Theo tên", en: "By name" }, summary: { vi: "Xếp theo mã.", en: "By id." } }

const brief = defineLintRule({
  name: "sample/brief",
  title: { vi: "Tên ngắn", en: "Brief titles" },
  messages: {
    long: {
      vi: "Tên của “{id}” quá dài.",
      en: "The title of “{id}” is too long.",
      fix: { vi: "Rút gọn tên.", en: "Shorten it." },
    },
  },
  check: ({ criteria }) =>
    criteria.flatMap(({ criterion, path }) =>
      criterion.title.vi.length > 20 ? [{ message: "long", path, facts: { id: criterion.id } }] : [],
    ),
})

const byId = defineTieBreak({
  name: "sample/by-id",
  ...words,
  parameters: z.strictObject({}),
  separate: ({ equals }) => equals.map(({ id }) => [id]),
})

const plugin = definePlugin({
  manifest: Build.manifest({
    id: "sample/all",
    uses: { mechanisms: "1", "lint-rules": "1", "tie-breaks": "1" },
  }),
  mechanisms: [perItem],
  lintRules: [brief],
  tieBreaks: [byId],
})

const long = Build.rulebook({
  criteria: [
    {
      id: "c1",
      title: { vi: "Tuyên truyền, vận động nhân dân", en: "Outreach" },
      max: "100",
      mechanism: "manual-grade",
    },
  ],
})
const ranked = Build.rulebook({
  ranking: { within: [], ties: [{ title: words.title, policy: { name: "sample/by-id" } }] },
})
const graded = (...grades: ReadonlyArray<string>) => ({
  subjects: grades.map((grade, index) => ({ id: `u${index}`, criteria: { c1: { grade } } })),
})

const cases: PluginTester.Cases = {
  mechanisms: { "sample/per-item": perItemCases },
  lintRules: {
    "sample/brief": {
      valid: [{ name: "a brief title", rulebook: Build.rulebook() }],
      invalid: [{ name: "a long one", rulebook: long, found: ["long at criteria.0"] }],
    },
  },
  rulebooks: [
    {
      rulebook: ranked,
      cases: {
        asOf: "2026-12-15",
        valid: [{ name: "by points", facts: graded("9", "8"), expect: { u1: { rank: 2 } } }],
        boundary: [
          { name: "equals by id", facts: graded("8", "8"), expect: { u0: { rank: 1 }, u1: { rank: 2 } } },
        ],
        invalid: [{ name: "no number", facts: graded("x"), issues: ["fact.not-a-number"] }],
      },
    },
  ],
}

PluginTester.run(plugin, cases, { describe, it, runs: 9 })

const told = async (
  changed: Partial<Plugin>,
  more: PluginTester.Cases = {},
): Promise<ReadonlyArray<string>> => {
  const faults = await PluginTester.check({ ...plugin, ...changed }, { ...cases, ...more }, { runs: 2 })
  return [...new Set(faults.map(({ code }) => code))]
}

describe("the tester of plugins", () => {
  it("finds nothing wrong with a careful author", async () => {
    expect(await told({})).toEqual([])
  })

  const { lintRules = {} } = cases
  const rule = lintRules["sample/brief"]!
  const ruled = (more: Partial<PluginTester.LintRuleCases>) => ({
    lintRules: { "sample/brief": { ...rule, ...more } },
  })
  const manifest = plugin.manifest

  const wrong: ReadonlyArray<
    readonly [what: string, code: string, changed: Partial<Plugin>, more?: PluginTester.Cases]
  > = [
    ["an engine that is not here", "plugin.engine", { manifest: { ...manifest, engine: "^9.0.0" } }],
    [
      "an extension point it does not declare",
      "plugin.extension-undeclared",
      { manifest: { ...manifest, uses: { mechanisms: "1" } } },
    ],
    ["a name out of its scope", "plugin.foreign-name", { lintRules: [{ ...brief, name: "other/brief" }] }],
    [
      "a plugin it requires and that is not beside it",
      "plugin.requires-missing",
      { manifest: { ...manifest, requires: { "other/one": "*" } } },
    ],
    [
      "a function in its manifest",
      "case.not-plain",
      { manifest: { ...manifest, licence: (() => "MIT") as never } },
    ],
    ["a version that is none", "field.malformed", { manifest: { ...manifest, version: "1" } }],
    [
      "a title in one language",
      "translation.missing",
      { manifest: { ...manifest, title: { vi: "Mẫu", en: " " } } },
    ],
    [
      "a policy's summary in one language",
      "translation.same",
      { tieBreaks: [{ ...byId, summary: { vi: "Xếp theo mã.", en: "Xếp theo mã." } }] },
    ],
    ["a mechanism without cases", "part.untested", {}, { mechanisms: {} }],
    ["a lint rule without cases", "part.untested", {}, { lintRules: {} }],
    ["a tie-break no rulebook uses", "part.untested", {}, { rulebooks: [] }],
    [
      "cases of what it does not bring",
      "part.unknown",
      {},
      { mechanisms: { ...cases.mechanisms, "sample/other": perItemCases } },
    ],
    [
      "a rulebook nobody can read",
      "mechanism.unknown",
      {},
      {
        rulebooks: [
          {
            ...cases.rulebooks![0]!,
            rulebook: Build.rulebook({
              criteria: [{ id: "c", title: words.title, max: "1", mechanism: "sample/none" }],
            }),
          },
        ],
      },
    ],
    ["a lint rule with nothing to find", "case.none", {}, ruled({ invalid: [] })],
    ["a message no rulebook shows", "message.never-shown", {}, ruled({ invalid: [] })],
    [
      "a finding nobody expects",
      "finding.other",
      {},
      ruled({ invalid: [{ ...rule.invalid[0]!, found: ["long at criteria.1"] }] }),
    ],
    [
      "a finding where none is expected",
      "finding.other",
      {},
      ruled({ valid: [{ name: "long", rulebook: long }], invalid: [] }),
    ],
    ["the same rulebook twice", "case.duplicate", {}, ruled({ valid: [{ name: "long", rulebook: long }] })],
    [
      "a lint rule that throws",
      "finding.other",
      {
        lintRules: [
          {
            ...brief,
            check: () => {
              throw new Error("no")
            },
          },
        ],
      },
    ],
    [
      "a mechanism whose cases fail",
      "case.wrong",
      {},
      {
        mechanisms: {
          "sample/per-item": {
            ...perItemCases,
            valid: [{ name: "three", facts: { items: 3 }, points: "4" }],
          },
        },
      },
    ],
  ]
  it.each(wrong.map(([what, code, changed, more = {}]) => ({ what, code, changed, more })))(
    "$what is told: $code",
    async ({ code, changed, more }) => {
      expect(await told(changed, more)).toContain(code)
    },
  )
})
