import { notComputed } from "../expression/call-opaque.ts"
import type { Absent } from "../expression/outcome.ts"
import { callFacts, callPath, callPlugin, type PluginCall, shownAnswer } from "../expression/plugin-call.ts"
import type { Scope } from "../expression/scope.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { Text } from "../language/text.ts"
import { pluginLabel } from "../mechanism/plugin-stamp.ts"
import type { Limiting, Policy } from "../mechanism/policy.ts"
import type { Exact } from "../number/exact.ts"
import type { Policies } from "../rulebook/policies-of.ts"
import type { PolicyUse } from "../rulebook/policy-use.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { freezeDeep } from "../source/freeze-deep.ts"
import { policySubject } from "./policy-subject.ts"

/** What a policy came to, or why it came to nothing. */
export type Settled<Answer> = { readonly answer: Answer } | { readonly issue: Issue; readonly absent: Absent }

/** The context policies of one rulebook are asked in. */
export interface Asking {
  readonly rulebook: Rulebook
  readonly asOf: string
  readonly policies: Policies
}

const parametersOf = (policy: Policy, use: PolicyUse): unknown =>
  freezeDeep(policy.parameters.parse(use.with), "the parameters are frozen")

/** Calls a policy and reads its answer; `read` gives nothing for one it cannot be. */
const ask = <Answer>(
  call: PluginCall,
  { guard }: Policies,
  run: () => unknown,
  expected: Text | string,
  read: (value: unknown) => { readonly answer: Answer } | undefined,
): Settled<Answer> => {
  const called = callPlugin(call, guard, run, read)
  const fail = (issue: Issue): Settled<Answer> => ({ issue, absent: notComputed(issue, call) })
  if ("issue" in called) return fail(called.issue)
  const { value, seen } = called
  if (seen !== undefined) return seen
  const facts = { ...callFacts(call), expected, value: shownAnswer(value) }
  return fail(makeIssue("call.wrong-answer", callPath(call), facts, { severity: "warning" }))
}

const byId = (a: { readonly subject: string }, b: { readonly subject: string }): number =>
  a.subject < b.subject ? -1 : 1

const isPartition = (
  value: unknown,
  ids: ReadonlyArray<string>,
): value is ReadonlyArray<ReadonlyArray<string>> => {
  if (!Array.isArray(value) || !value.every((run) => Array.isArray(run) && run.length > 0)) return false
  const all: ReadonlyArray<unknown> = value.flat()
  const distinct = new Set(all)
  return all.length === ids.length && distinct.size === ids.length && ids.every((id) => distinct.has(id))
}

const everyIdOnce: Text = {
  vi: "các nhóm mã, trong đó mỗi mã được hỏi có đúng một lần",
  en: "runs of ids with each id that was asked about exactly once",
}

/** Separates equals into runs of ids, first to last. */
export type Separate = (equals: ReadonlyArray<Scope>) => Settled<ReadonlyArray<ReadonlyArray<string>>>

/** A tie-break of a plugin, ready to be asked; the order it is asked in says nothing. */
export const readyTieBreak = (
  { rulebook, asOf, policies }: Asking,
  use: PolicyUse,
  index: number,
): Separate | undefined => {
  const policy = policies.ties.get(use.name)
  if (policy === undefined) return undefined
  const parameters = parametersOf(policy, use)
  return (equals) => {
    const sorted = [...equals].sort(byId)
    const ids = sorted.map(({ subject }) => subject)
    const call = {
      plugin: pluginLabel(policy),
      name: policy.name,
      rule: `ranking.ties.${index}`,
      subject: ids.join(", "),
    }
    const subjects = Object.freeze(sorted.map((scope) => policySubject(rulebook, scope)))
    return ask(
      call,
      policies,
      () => policy.separate({ equals: subjects, parameters, asOf }),
      everyIdOnce,
      (value) => (isPartition(value, ids) ? { answer: value.map((run) => [...run]) } : undefined),
    )
  }
}

/** The class a policy gives; `null` leaves it to the authority. */
export type ClassBy = (scope: Scope, value: Exact | undefined) => Settled<string | null>

/** A class policy ready to be asked. */
export const readyClassPolicy = (
  { rulebook, asOf, policies }: Asking,
  use: PolicyUse,
  classes: ReadonlyArray<string>,
): ClassBy | undefined => {
  const policy = policies.classes.get(use.name)
  if (policy === undefined) return undefined
  const parameters = parametersOf(policy, use)
  return (scope, value) => {
    const call = {
      plugin: pluginLabel(policy),
      name: policy.name,
      rule: "classification",
      subject: scope.subject,
    }
    const subject = policySubject(rulebook, scope)
    const asked = { subject, classes, parameters, asOf, ...(value === undefined ? {} : { value }) }
    return ask(
      call,
      policies,
      () => policy.classify(Object.freeze(asked)),
      classes.join(", "),
      (answer) =>
        answer === null || (typeof answer === "string" && classes.includes(answer)) ? { answer } : undefined,
    )
  }
}

/** The most that may keep a class in a scope, by a policy. */
export type LimitBy = (asked: Omit<Limiting<unknown>, "parameters" | "asOf">) => Settled<number>

/** A quota policy ready to be asked. */
export const readyQuotaPolicy = (
  { asOf, policies }: Omit<Asking, "rulebook">,
  use: PolicyUse,
  quota: string,
): LimitBy | undefined => {
  const policy = policies.quotas.get(use.name)
  if (policy === undefined) return undefined
  const parameters = parametersOf(policy, use)
  return (asked) => {
    const scope = Object.entries(asked.by).map(([name, value]) => `${name}=${value}`)
    const call = {
      plugin: pluginLabel(policy),
      name: policy.name,
      rule: quota,
      subject: scope.join(";") || "@",
    }
    return ask(
      call,
      policies,
      () => policy.limit(Object.freeze({ ...asked, parameters, asOf })),
      { vi: "một số nguyên không âm", en: "a whole number from 0" },
      (value) => {
        const whole = typeof value === "bigint" ? Number(value) : value
        return typeof whole === "number" && Number.isSafeInteger(whole) && whole >= 0
          ? { answer: whole }
          : undefined
      },
    )
  }
}
