import { type Issue, makeIssue } from "../issue/issue.ts"
import type { Text } from "../language/text.ts"

/**
 * A call of a plugin's function while subjects are scored.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface PluginCall {
  /** The plugin and its version. */
  readonly plugin: string
  /** The mechanism or policy. */
  readonly name: string
  /** What it is called for: a criterion's id, `ranking.ties.0`, `classification`, a quota's id. */
  readonly rule: string
  /** Whom it is called for: a subject's id, several, or a scope. */
  readonly subject: string
}

/**
 * Stands before every call of a plugin's function. Danvan has no clock, so it cannot tell a slow function from an
 * endless one; whoever runs it in a thread of its own can, and names here the calls that are not to be made again.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface CallGuard {
  /** `false` keeps the call from being made: its result is "not computed: over-long". */
  readonly enter: (call: PluginCall) => boolean
  /** The call is over, however it ended. */
  readonly leave: (call: PluginCall) => void
}

/** What a call gave, and what it was read as; or why it gave nothing. */
export type Called<Seen> = { readonly value: unknown; readonly seen: Seen } | { readonly issue: Issue }

/** What was thrown, in a line; whatever was thrown, asking cannot throw again. */
export const reasonOf = (thrown: unknown): string => {
  try {
    const words = thrown instanceof Error ? thrown.message : String(thrown)
    return words.replace(/\.$/, "")
  } catch {
    return "?"
  }
}

const isPromise = (value: unknown): boolean =>
  typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function"

const longest = 10n ** 100n

/** An answer that is none, in a word; whatever it is, asking cannot throw. */
export const shownAnswer = (value: unknown): string => {
  try {
    if (typeof value === "function") return "function"
    // Writing out a million digits takes minutes.
    if (typeof value === "bigint" && (value >= longest || value <= -longest)) return "bigint"
    if (typeof value === "object" && value !== null) return Array.isArray(value) ? "list" : "object"
    return typeof value === "string" ? JSON.stringify(value) : String(value)
  } catch {
    return "?"
  }
}

const wholeBoard: Text = { vi: "toàn bảng", en: "the whole board" }

/** A call in words: the scope `@` is the whole board. */
export const callFacts = (call: PluginCall) => ({
  ...call,
  subject: call.subject === "@" ? wholeBoard : call.subject,
})

/** Paths of such issues lead to the rule and whom it was called for. */
export const callPath = ({ rule, subject }: PluginCall): Issue["path"] => [rule, subject]

/**
 * Calls a plugin's function and reads its answer, which may run code of the plugin too. Whatever it does instead of
 * answering is told as an issue that names the plugin; it is never a value, and never anybody else's failure.
 */
export const callPlugin = <Seen>(
  call: PluginCall,
  guard: CallGuard | undefined,
  run: () => unknown,
  read: (value: unknown) => Seen,
): Called<Seen> => {
  const refuse = (issue: Issue): { readonly issue: Issue } => ({ issue: { ...issue, severity: "warning" } })
  if (guard?.enter(call) === false)
    return refuse(makeIssue("call.over-long", callPath(call), callFacts(call)))
  try {
    const value = run()
    if (!isPromise(value)) return { value, seen: read(value) }
    Promise.resolve(value).catch(() => undefined)
    return refuse(makeIssue("call.promise", callPath(call), callFacts(call)))
  } catch (thrown) {
    return refuse(makeIssue("call.threw", callPath(call), { ...callFacts(call), reason: reasonOf(thrown) }))
  } finally {
    guard?.leave(call)
  }
}
