import { type Issues, Mechanism, type Rulebook } from "@danvan/core"
import { Plugins } from "@danvan/plugin-sdk"
import * as Result from "effect/Result"

type Sources = { readonly mechanism: Mechanism.AnyMechanism; readonly sources: Rulebook.MechanismSources }

const manifestFor = (scope: string) => ({
  id: `${scope}/testkit`,
  title: { vi: "Đang kiểm thử", en: "Under test" },
  version: "0.0.0",
  engine: "*",
  uses: { mechanisms: "1" },
  licence: "MIT",
  stability: "experimental" as const,
})

/** Points of an expression that lie outside its range are to be seen by the law of bounds, not left uncomputed. */
const anywhere = { min: `-1${"0".repeat(30)}`, max: `1${"0".repeat(30)}`, decimals: 0 }

/**
 * A mechanism as rulebooks will find it: one named `scope/name` is registered as a plugin's, one without a scope as
 * danvan's own.
 */
export const sourcesOf = (
  mechanism: Mechanism.AnyMechanism,
): Sources | { readonly issues: ReadonlyArray<Issues.Issue> } => {
  const [scope = "", name] = mechanism.name.split("/")
  if (name === undefined)
    return { mechanism, sources: { mechanisms: Mechanism.registryOrThrow([mechanism]) } }
  const scored = mechanism.lower === undefined ? mechanism : { ...mechanism, output: anywhere }
  const registered = Plugins.register([{ manifest: manifestFor(scope), mechanisms: [scored] }])
  if (Result.isFailure(registered)) return { issues: registered.failure.issues }
  const plugins = registered.success
  const stamped = { ...(plugins.mechanisms[0] ?? mechanism), output: mechanism.output }
  return { mechanism: stamped, sources: { plugins } }
}
