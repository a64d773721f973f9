import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"
import type { Mechanism } from "./define-mechanism.ts"

/**
 * The list of mechanisms could not become a registry.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export class RegistryError extends issueError("RegistryError") {}

/**
 * Any mechanism, whatever its parameters.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
// biome-ignore lint/suspicious/noExplicitAny: parameters are checked by each mechanism's own schema
export type AnyMechanism = Mechanism<any>

/**
 * The mechanisms a rulebook may name. A value: two registries can differ in one process.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export type MechanismRegistry = ReadonlyMap<string, AnyMechanism>

/** What is wrong with an argument that should be a registry; most often it is still the list. */
export const registryIssues = (value: unknown, name = "mechanisms"): ReadonlyArray<Issue> =>
  value instanceof Map ? [] : [wrongArgument(name, "MechanismRegistry", value)]

const namePattern = /^(?:[a-z][a-z0-9-]{0,63}\/)?[a-z][a-z0-9-]{0,63}$/

/**
 * Makes a registry from a list. A name used twice and a malformed name are issues, all of them reported.
 *
 * @example
 * ```ts
 * import { Mechanism } from "@danvan/core"
 *
 * Mechanism.registry(Mechanism.standard) // success
 * Mechanism.registry([...Mechanism.standard, Mechanism.standard[0]!]) // failure: mechanism.duplicate
 * ```
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const makeRegistry = (
  mechanisms: ReadonlyArray<AnyMechanism>,
): Result.Result<MechanismRegistry, RegistryError> => {
  if (!Array.isArray(mechanisms)) {
    return Result.fail(new RegistryError([wrongArgument("mechanisms", "array", mechanisms)]))
  }
  const registry = new Map<string, AnyMechanism>()
  const issues: Issue[] = []
  mechanisms.forEach((mechanism, index) => {
    if (!isRecord(mechanism as unknown) || typeof mechanism.name !== "string") {
      issues.push({ ...wrongArgument("mechanism", "Mechanism", mechanism), path: [index] })
      return
    }
    const { name } = mechanism
    if (!namePattern.test(name)) issues.push(makeIssue("mechanism.bad-name", [index], { name }))
    if (registry.has(name)) issues.push(makeIssue("mechanism.duplicate", [index], { name }))
    registry.set(name, mechanism)
  })
  return issues.length > 0 ? Result.fail(new RegistryError(issues)) : Result.succeed(registry)
}

/**
 * As {@link makeRegistry}, but throws the {@link RegistryError}.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const makeRegistryOrThrow = (mechanisms: ReadonlyArray<AnyMechanism>): MechanismRegistry =>
  orThrow(makeRegistry(mechanisms))
