import { type Issues, Rulebook } from "@danvan/core"
import { type Plugin, type PluginRegistry, Plugins } from "@danvan/plugin-sdk"
import * as Result from "effect/Result"
import { checkWords } from "../author/check-words.ts"
import { notPlain } from "../author/plain-data.ts"
import { inputKey } from "../author/same-input.ts"
import { factSourceTests } from "../contract/fact-source-contract.ts"
import { reportRendererTests } from "../contract/report-renderer-contract.ts"
import { resultStoreTests } from "../contract/result-store-contract.ts"
import { type Fault, faultOfIssue, makeFault } from "../fault/fault.ts"
import { planMechanismTests } from "../mechanism/plan-mechanism-tests.ts"
import { planRulebookTests } from "../rulebook/plan-rulebook-tests.ts"
import type { LaterTest, PlannedTest } from "../run/planned-test.ts"
import type { TesterOptions } from "../run/runner.ts"
import { lintRuleTests } from "./lint-rule-tests.ts"
import type { PluginCases } from "./plugin-cases.ts"
import { untestedParts } from "./untested-parts.ts"

type Test = PlannedTest | LaterTest

const group = { vi: "plugin", en: "the plugin" }

/** Tests under a heading of their own: several parts have tests of the same name. */
const under = <One extends Test>(name: string, tests: ReadonlyArray<One>): ReadonlyArray<One> =>
  tests.map((test) => ({
    ...test,
    group: { vi: `${name}: ${test.group.vi}`, en: `${name}: ${test.group.en}` },
  }))

const manifestFaults = ({ manifest }: Plugin): ReadonlyArray<Fault> => {
  const odd = notPlain(manifest, "manifest", "manifest")
  if (odd.length > 0) return odd
  const read = Plugins.parseManifest(JSON.stringify(manifest))
  if (Result.isFailure(read)) return read.failure.issues.map((issue) => faultOfIssue(issue, "manifest"))
  const what = { vi: "tờ khai", en: "the manifest" }
  const again = Plugins.parseManifestOrThrow(JSON.stringify(read.success))
  const same = inputKey(again) === inputKey(read.success)
  return [
    ...(same ? [] : [makeFault("law.round-trip", "manifest", { what, found: inputKey(again) })]),
    ...checkWords(manifest.title, "manifest.title"),
  ]
}

/** What the plugin alone brings, of all that was registered. */
const ownOf = (all: PluginRegistry, { manifest }: Plugin): PluginRegistry => {
  const scoped = (one: { readonly plugin?: { readonly id: string } }) => one.plugin?.id === manifest.id
  const entries = Object.entries(all).map(([name, list]) => [
    name,
    name === "plugins" ? list : (list as ReadonlyArray<object>).filter(scoped),
  ])
  return Object.fromEntries(entries) as PluginRegistry
}

const policyWords = ({ tieBreaks, classPolicies, quotaPolicies }: PluginRegistry): ReadonlyArray<Fault> =>
  [...tieBreaks, ...classPolicies, ...quotaPolicies].flatMap(({ name, title, summary }) => [
    ...checkWords(title, `${name}.title`),
    ...checkWords(summary, `${name}.summary`),
  ])

const named = <Item extends { readonly name: string }, Cases>(
  items: ReadonlyArray<Item>,
  cases: Readonly<Record<string, Cases>> = {},
): ReadonlyArray<readonly [Item, Cases]> =>
  items.flatMap((item) => {
    const own = Object.hasOwn(cases, item.name) ? cases[item.name] : undefined
    return own === undefined ? [] : [[item, own] as const]
  })

const refused = (issues: ReadonlyArray<Issues.Issue>): PlannedTest => ({
  group,
  name: { vi: "đọc được các bộ tiêu chí", en: "has rulebooks that can be read" },
  find: () => issues.map((issue) => faultOfIssue(issue, "rulebooks")),
})

const partTests = (
  own: PluginRegistry,
  all: PluginRegistry,
  cases: PluginCases,
  options: TesterOptions,
): ReadonlyArray<Test> => [
  ...named(own.mechanisms, cases.mechanisms).flatMap(([{ plugin: _, ...mechanism }, one]) =>
    under(mechanism.name, planMechanismTests(mechanism, one, options)),
  ),
  ...named(own.lintRules, cases.lintRules).flatMap(([rule, one]) => lintRuleTests(rule, one, all)),
  ...(cases.rulebooks ?? []).flatMap(({ rulebook, cases: one }) => {
    const made = Rulebook.make(rulebook, { plugins: all })
    return Result.isSuccess(made)
      ? under(made.success.id, planRulebookTests(made.success, { ...one, plugins: all }, options))
      : [refused(made.failure.issues)]
  }),
  ...named(own.factSources, cases.factSources).flatMap(([source, one]) =>
    under(source.name, factSourceTests({ ...one, source })),
  ),
  ...named(own.reportRenderers, cases.reportRenderers).flatMap(([renderer, one]) =>
    under(renderer.name, reportRendererTests({ ...one, renderer })),
  ),
  ...named(own.resultStores, cases.resultStores).flatMap(([store, one]) =>
    under(store.name, resultStoreTests(one)),
  ),
]

/** Every test of a plugin: its manifest and registration, that each part has cases, and those of each part. */
export const planPluginTests = (
  plugin: Plugin,
  cases: PluginCases,
  options: TesterOptions,
): ReadonlyArray<Test> => {
  const registered = Plugins.register([plugin, ...(cases.beside ?? [])])
  const manifest: PlannedTest = {
    group,
    name: {
      vi: "có tờ khai đọc được mà không chạy mã",
      en: "has a manifest that is read without running it",
    },
    find: () => manifestFaults(plugin),
  }
  const fits: PlannedTest = {
    group,
    name: { vi: "đăng ký được", en: "can be registered" },
    find: () =>
      Result.isFailure(registered)
        ? registered.failure.issues.map((issue) => faultOfIssue(issue, "plugin"))
        : [],
  }
  if (Result.isFailure(registered)) return [manifest, fits]
  const own = ownOf(registered.success, plugin)
  const tested: PlannedTest = {
    group,
    name: {
      vi: "phần nào cũng được kiểm thử, bằng hai ngôn ngữ",
      en: "has every part tested, in both languages",
    },
    find: () => [...untestedParts(own, cases), ...policyWords(own)],
  }
  return [manifest, fits, tested, ...partTests(own, registered.success, cases, options)]
}
