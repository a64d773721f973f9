import { Rulebook, type Text } from "@danvan/plugin-sdk"
import * as Result from "effect/Result"
import { once } from "./once.ts"

/**
 * A rulebook that comes with this package. Its text is at hand; everything read from the text is parsed when it is
 * first asked for, then kept.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface ShippedRulebook {
  /** What it is called by: `nd-233-2026/units`. */
  readonly id: string
  /** The file it is, below the package's `rulebooks` folder. */
  readonly file: string
  /** What the file says. */
  readonly text: string
  /** Files of worked cases (ví dụ tính mẫu), below the same folder. */
  readonly cases: ReadonlyArray<string>
  /** The id of the rulebook whose delegated criteria this local rule sets. */
  readonly refines?: string
  /** The rulebook's title. */
  readonly title: Text
  /** `published`: a text in force; `illustrative`: an example that no body has issued. */
  readonly status: Rulebook.Rulebook["status"]
  /** The rulebook, joined to its base where it refines one. */
  readonly rulebook: Rulebook.Rulebook
}

/** The files of a shipped rulebook. */
interface Files {
  readonly id: string
  readonly file: string
  readonly text: string
  readonly cases: ReadonlyArray<string>
}

const shipped = (files: Files, parse: () => Rulebook.Rulebook, refines?: string): ShippedRulebook => {
  const parsed = once(parse)
  return {
    ...files,
    ...(refines === undefined ? {} : { refines }),
    get title() {
      return parsed().title
    },
    get status() {
      return parsed().status
    },
    get rulebook() {
      return parsed()
    },
  }
}

/** A rulebook of its own. */
export const shippedRulebook = (files: Files): ShippedRulebook =>
  shipped(files, () => Rulebook.parseOrThrow(files.text, { file: files.file }))

/** A local rule, to be joined to its base. */
export const shippedRefinement = (files: Files, base: ShippedRulebook): ShippedRulebook => {
  const join = (): Rulebook.Rulebook => {
    const parsed = Rulebook.parseRefinement(files.text, { file: files.file })
    const { refinement, tree } = Result.getOrThrowWith(parsed, (error) => error)
    return Result.getOrThrowWith(Rulebook.refine(base.rulebook, refinement, { tree }), (error) => error)
  }
  return shipped(files, join, base.id)
}
