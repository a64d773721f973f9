import type { PluginRegistry } from "@danvan/plugin-sdk"
import { type Fault, makeFault } from "../fault/fault.ts"
import type { PluginCases } from "./plugin-cases.ts"

type Listed = "mechanisms" | "lintRules" | "factSources" | "reportRenderers" | "resultStores"

const listed: ReadonlyArray<Listed> = [
  "mechanisms",
  "lintRules",
  "factSources",
  "reportRenderers",
  "resultStores",
]

/** Every name a rulebook mentions, wherever. */
const mentioned = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(mentioned) : []
}

/** Parts without cases, and cases without a part. */
export const untestedParts = (own: PluginRegistry, cases: PluginCases): ReadonlyArray<Fault> => {
  const used = new Set((cases.rulebooks ?? []).flatMap(({ rulebook }) => mentioned(rulebook)))
  const policies = [...own.tieBreaks, ...own.classPolicies, ...own.quotaPolicies]
  return [
    ...listed.flatMap((part): ReadonlyArray<Fault> => {
      const names = own[part].map(({ name }) => name)
      const tested = Object.keys(cases[part] ?? {})
      return [
        ...names
          .filter((name) => !tested.includes(name))
          .map((name) => makeFault("part.untested", `${part}.${name}`, { name })),
        ...tested
          .filter((name) => !names.includes(name))
          .map((name) => makeFault("part.unknown", `${part}.${name}`, { name })),
      ]
    }),
    ...policies
      .filter(({ name }) => !used.has(name))
      .map(({ name }) => makeFault("part.untested", `rulebooks ${name}`, { name })),
  ]
}
