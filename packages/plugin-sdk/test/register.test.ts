import { Mechanism, Receipts, Rulebook } from "@danvan/core"
import { defineLintRule, type PluginEntry, Plugins } from "@danvan/plugin-sdk"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { empty, half, halves, issuesOf, manifest, rulebookData, toldOf } from "./samples.ts"

const ids = (entries: ReadonlyArray<PluginEntry>) =>
  Plugins.registerOrThrow(entries).plugins.map((plugin) => plugin.manifest.id)

describe("registering plugins", () => {
  it("takes presets in presets and passes over what is falsy", () => {
    const [a, b] = [empty("sample/a"), empty("sample/b")]
    expect(ids([null, [b, false, [a, undefined]], 0, ""])).toEqual(["sample/a", "sample/b"])
  })

  it("takes a plain object of the same shape, and the plugin a factory returns", () => {
    const factory = (share: string) => ({
      manifest: manifest(),
      mechanisms: [{ ...half, title: { vi: share, en: share } }],
    })
    expect(Plugins.registerOrThrow([factory("30%")]).mechanisms[0]?.title.en).toBe("30%")
    const { check: _, messages: __, monotone: ___, ...plain } = half
    const plugin = { manifest: manifest(), mechanisms: [plain as Mechanism.AnyMechanism] }
    const plugins = Plugins.registerOrThrow([plugin])
    expect(Result.isSuccess(Rulebook.make(rulebookData("sample/half"), { plugins }))).toBe(true)
  })

  it("tells a factory that was not called from a plugin", () => {
    const factory = () => halves
    expect(toldOf(Plugins.register([halves, factory as never]))).toEqual(["plugin.not-called at 1"])
  })

  it("lets two registries differ in one process", () => {
    const none = Plugins.registerOrThrow([])
    const some = Plugins.registerOrThrow([halves])
    const read = (plugins: Mechanism.PluginSet) => Rulebook.make(rulebookData("sample/half"), { plugins })
    expect(toldOf(read(none))).toEqual(["mechanism.unknown at criteria.0.mechanism"])
    expect(toldOf(read(some))).toEqual([])
    expect(half.plugin).toBeUndefined()
  })

  it("reports everything that is wrong, with plugin, wanted and found", () => {
    const rule = defineLintRule({
      name: "other/rule",
      title: { vi: "Quy tắc", en: "Rule" },
      messages: {},
      check: () => [],
    })
    const result = Plugins.register([
      {
        manifest: manifest({ engine: "^9.0.0", uses: { mechanisms: "7", tables: "1" } }),
        mechanisms: [half],
      },
      { manifest: manifest({ id: "sample/other", uses: {} }), mechanisms: [half], lintRules: [rule] },
      empty("sample/needy", { requires: { "sample/gone": "^1.0.0", "sample/halves": "^2.0.0" } }),
      empty("sample/needy"),
    ])
    expect(toldOf(result)).toEqual([
      "plugin.duplicate at 3.manifest.id",
      "plugin.name-taken at 1.mechanisms.0",
      "plugin.foreign-name at 1.lintRules.0",
      "plugin.engine at 0.manifest.engine",
      "plugin.extension-version at 0.manifest.uses.mechanisms",
      "plugin.extension-unknown at 0.manifest.uses.tables",
      "plugin.extension-undeclared at 1.manifest.uses",
      "plugin.extension-undeclared at 1.manifest.uses",
      "plugin.requires-missing at 2.manifest.requires.sample/gone",
      "plugin.requires-version at 2.manifest.requires.sample/halves",
    ])
    // Which plugin, what it wants, what was found: all of it stands in the words, in both languages, with a way out.
    for (const { facts, message, fix } of issuesOf(result)) {
      for (const language of ["vi", "en"] as const) {
        const words = `${message[language]} ${fix[language]}`
        expect(Object.values(facts).filter((fact) => fact !== "—" && !words.includes(fact))).toEqual([])
        expect(fix[language].length).toBeGreaterThan(0)
      }
      expect(Object.values(facts).some((fact) => /^sample\//.test(fact))).toBe(true)
    }
    const [engine] = issuesOf(result).filter(({ code }) => code === "plugin.engine")
    expect(engine?.facts).toEqual({
      id: "sample/halves",
      version: "1.2.0",
      wanted: "^9.0.0",
      found: Receipts.engineVersion,
    })
  })

  it("names the circle of plugins that require each other, and the circle of an order", () => {
    const circle = [
      empty("sample/c", { requires: { "sample/a": "*" } }),
      empty("sample/b", { requires: { "sample/c": "*" } }),
      empty("sample/a", { requires: { "sample/b": "*" } }),
      empty("sample/x", { after: ["sample/y"] }),
      empty("sample/y", { after: ["sample/x"] }),
      empty("sample/z", { after: ["sample/y"] }),
    ]
    const told = issuesOf(Plugins.register(circle)).map(({ code, facts }) => [code, facts.cycle])
    expect(told).toEqual([
      ["plugin.requires-cycle", "sample/a → sample/b → sample/c → sample/a"],
      ["plugin.order-cycle", "sample/x → sample/y → sample/x"],
    ])
  })

  it("computes the order from what plugins say, whatever the order of the list", () => {
    const plugins = [
      empty("sample/a", { after: ["sample/z", "sample/not-here"] }),
      empty("sample/b"),
      empty("sample/m", { requires: { "sample/a": "^1.0.0" } }),
      empty("sample/z", { before: ["sample/b"] }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(plugins, { minLength: plugins.length }), (shuffled) => {
        expect(ids(shuffled)).toEqual(["sample/z", "sample/a", "sample/b", "sample/m"])
      }),
    )
  })

  it("takes an engine outside the range for a reason, and refuses reasons nobody needs", () => {
    const late = { ...halves, manifest: manifest({ engine: "^9.0.0" }) }
    const engineOverrides = { "sample/halves": "đã chạy lại mọi ví dụ" }
    const [registered] = Plugins.registerOrThrow([late], { engineOverrides }).plugins
    expect(registered?.stamp.engineOverride).toBe("đã chạy lại mọi ví dụ")
    expect(toldOf(Plugins.register([halves], { engineOverrides }))).toEqual([
      "plugin.override-idle at engineOverrides.sample/halves",
    ])
    expect(toldOf(Plugins.register([late], { engineOverrides: { "sample/halves": " " } }))).toEqual([
      "plugin.override-empty at engineOverrides.sample/halves",
    ])
    expect(toldOf(Plugins.register([], { engineOverrides }))).toEqual([
      "plugin.override-unknown at engineOverrides.sample/halves",
    ])
  })

  it("places what is wrong in a manifest or a part", () => {
    const broken = {
      manifest: { ...manifest(), id: "no-scope", version: "1" },
      mechanisms: [null],
      rules: [],
    }
    expect(toldOf(Plugins.register([[broken as never]]))).toEqual([
      "field.wrong-type at 0.0.rules",
      "field.malformed at 0.0.manifest.id",
      "field.malformed at 0.0.manifest.version",
      "field.wrong-type at 0.0.mechanisms.0",
    ])
  })

  it("answers junk with issues", () => {
    const circular: unknown[] = []
    circular.push(circular)
    for (const junk of [
      null,
      5,
      "x",
      Number.NaN,
      {},
      [5],
      ["x"],
      [[[{}]]],
      circular,
      [new Map()],
      [Symbol("x")],
    ]) {
      expect(toldOf(Plugins.register(junk as never)).length).toBeGreaterThan(0)
    }
    for (const options of [null, 5, { engineOverrides: null }, { engineOverrides: [] }]) {
      expect(toldOf(Plugins.register([], options as never))).toHaveLength(1)
    }
  })

  it("does not take the name of another mechanism, wherever that came from", () => {
    const plugins = Plugins.registerOrThrow([halves])
    const mechanisms = Mechanism.registryOrThrow([...Mechanism.standard, half])
    expect(toldOf(Rulebook.make(rulebookData("ratio"), { mechanisms, plugins }))).toEqual([
      "mechanism.duplicate at plugins.mechanisms.0",
    ])
    expect(toldOf(Rulebook.make(rulebookData("ratio"), { plugins: 5 as never }))).toEqual([
      "field.wrong-type at plugins",
    ])
  })
})

describe("a manifest as text", () => {
  it("is read without running code, each issue with its line", () => {
    const text = JSON.stringify(manifest(), undefined, 2)
    expect(Plugins.parseManifestOrThrow(text)).toEqual(Plugins.manifestSchema.parse(manifest()))
    const [issue] = issuesOf(Plugins.parseManifest(text.replace(">=0.0.0 <1", "soon"), "danvan-plugin.json"))
    expect([issue?.code, issue?.at?.file, issue?.at?.line]).toEqual([
      "field.malformed",
      "danvan-plugin.json",
      8,
    ])
    expect(toldOf(Plugins.parseManifest("{"))).toHaveLength(1)
  })
})
