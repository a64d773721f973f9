import type { PluginRegistry } from "@danvan/plugin-sdk"
import type { Loading } from "./loading.ts"

/** A part of a plugin whose functions are watched: those that run before and beside scoring. */
interface Watched {
  readonly name: string
  readonly plugin?: { readonly id: string; readonly version: string }
}

/** The functions of each kind of part that no guard of calls stands before. */
const hooks = {
  mechanisms: ["fields", "lower", "check", "monotone", "output"],
  lintRules: ["check"],
  tieBreaks: [],
  classPolicies: [],
  quotaPolicies: [],
} as const

type Run = (...args: ReadonlyArray<unknown>) => unknown

/** Parameters are read by code of the plugin too. */
const watchedSchema = (schema: object, watch: (run: Run, hook: string) => Run): object => {
  const { parse, safeParse } = schema as { readonly parse: Run; readonly safeParse: Run }
  return Object.create(schema, {
    parse: { value: watch(parse, "parameters") },
    safeParse: { value: watch(safeParse, "parameters") },
  })
}

/** The registry with every function marked while it runs, so that one that never ends can be named and stopped. */
export const watchedRegistry = (registry: PluginRegistry, { hook: begin, idle }: Loading): PluginRegistry => {
  const watchedPart = <Part extends Watched>(part: Part, names: ReadonlyArray<string>): Part => {
    const { name, plugin } = part
    const label = plugin === undefined ? name : `${plugin.id} ${plugin.version}`
    const watch =
      (run: Run, hook: string): Run =>
      (...args) => {
        begin(label, name, hook)
        try {
          return run(...args)
        } finally {
          idle()
        }
      }
    const functions = names.flatMap((hook) => {
      const run: unknown = Reflect.get(part, hook)
      return typeof run === "function" ? [[hook, watch(run.bind(part), hook)] as const] : []
    })
    const schema: unknown = Reflect.get(part, "parameters")
    const parameters =
      typeof schema === "object" && schema !== null ? watchedSchema(schema, watch) : undefined
    return Object.freeze({
      ...part,
      ...Object.fromEntries(functions),
      ...(parameters === undefined ? {} : { parameters }),
    })
  }
  return Object.freeze({
    ...registry,
    mechanisms: registry.mechanisms.map((one) => watchedPart(one, hooks.mechanisms)),
    lintRules: registry.lintRules.map((one) => watchedPart(one, hooks.lintRules)),
    tieBreaks: registry.tieBreaks.map((one) => watchedPart(one, hooks.tieBreaks)),
    classPolicies: registry.classPolicies.map((one) => watchedPart(one, hooks.classPolicies)),
    quotaPolicies: registry.quotaPolicies.map((one) => watchedPart(one, hooks.quotaPolicies)),
  })
}
