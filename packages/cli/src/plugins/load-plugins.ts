import { pathToFileURL } from "node:url"
import { type PluginEntry, type PluginRegistry, Plugins } from "@danvan/plugin-sdk"
import * as Result from "effect/Result"
import { issuesOf, type Read } from "../inputs/read.ts"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import { findModule } from "./find-module.ts"
import type { Loading } from "./loading.ts"
import { watchedRegistry } from "./watched-registry.ts"

const refuse = (...issues: ReadonlyArray<ShownIssue>): Read<never> => Result.fail(issues)

const reasonOf = (thrown: unknown): string => {
  try {
    return (
      (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)).split("\n", 1)[0] ?? ""
    )
  } catch {
    return "?"
  }
}

const importOne = async (name: string, cwd: string, watch: Loading): Promise<Read<PluginEntry>> => {
  const file = findModule(name, cwd)
  if (file === undefined) return refuse(cliIssue("plugin.not-found", { name, cwd }))
  watch.loading(name)
  try {
    const module = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>
    const entry = module.default ?? module.plugin
    if (entry !== undefined) return Result.succeed(entry as PluginEntry)
    return refuse(cliIssue("plugin.no-export", { name, exports: Object.keys(module).join(", ") || "—" }))
  } catch (thrown) {
    return refuse(cliIssue("plugin.broken", { name, reason: reasonOf(thrown) }))
  } finally {
    watch.idle()
  }
}

const readOverrides = (written: ReadonlyArray<string>): Read<Readonly<Record<string, string>>> => {
  const overrides: Record<string, string> = {}
  const issues: ShownIssue[] = []
  for (const one of written) {
    const [, id, reason] = /^([^=]+)=(.*)$/s.exec(one) ?? []
    if (id === undefined || reason === undefined) issues.push(cliIssue("usage.bad-override", { value: one }))
    else overrides[id] = reason
  }
  return issues.length > 0 ? Result.fail(issues) : Result.succeed(overrides)
}

/** Imports plugins by path or package name and registers them together. Their code runs as danvan's own does. */
export const loadPlugins = async (
  names: ReadonlyArray<string>,
  written: ReadonlyArray<string>,
  cwd: string,
  watch: Loading,
): Promise<Read<PluginRegistry>> => {
  const overrides = readOverrides(written)
  const entries: Read<PluginEntry>[] = []
  for (const name of names) entries.push(await importOne(name, cwd, watch))
  if (Result.isFailure(overrides)) return Result.fail(issuesOf(overrides, ...entries))
  const issues = issuesOf(...entries)
  if (issues.length > 0) return Result.fail(issues)
  watch.loading(names.join(", "))
  try {
    const registered = Plugins.register(
      entries.map((one) => Result.getOrThrow(one)),
      { engineOverrides: overrides.success },
    )
    return Result.mapBoth(registered, {
      onSuccess: (registry) => watchedRegistry(registry, watch),
      onFailure: (error) => error.issues,
    })
  } finally {
    watch.idle()
  }
}
