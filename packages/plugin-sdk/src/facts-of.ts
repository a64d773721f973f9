import type { Mechanism, Numbers } from "@danvan/core"

/**
 * Facts by name, as a mechanism declares them.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type Fields = Readonly<Record<string, Mechanism.Field>>

type Declared = {
  readonly type: Mechanism.Field["type"]
  readonly options?: unknown
  readonly fields?: unknown
}

type ScalarOf<One extends Declared> = One["type"] extends "boolean"
  ? boolean
  : One["type"] extends "choice"
    ? One["options"] extends ReadonlyArray<{ readonly id: infer Id extends string }>
      ? Id
      : string
    : One["type"] extends "text"
      ? string
      : Numbers.Exact

type FactOf<One extends Declared> = One["type"] extends "list"
  ? One["fields"] extends Readonly<Record<string, Declared>>
    ? ReadonlyArray<{ readonly [Name in keyof One["fields"]]: ScalarOf<One["fields"][Name]> }>
    : ReadonlyArray<Readonly<Record<string, never>>>
  : ScalarOf<One>

/**
 * The facts as a function gets them: numbers exact, yes and no as booleans, options by id, lists as records.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type FactsOf<Own extends Fields> = { readonly [Name in keyof Own]: FactOf<Own[Name]> }
