import type { Language, Scoring, Text } from "@danvan/core"
import type { StandardSchemaV1 } from "@standard-schema/spec"

/**
 * What a report is written from. Everything a board can tell is asked of it: ranking, explanations, near misses.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface ReportInput {
  /** What is shown. */
  readonly board: Scoring.Scoreboard
  /** The language it is shown in. */
  readonly language: Language
}

/**
 * A way to write a board (mẫu báo cáo): a page, a sheet, a document. The same board gives the same bytes: no clock, no
 * locale of the machine.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface ReportRenderer<Options = unknown> {
  /** `scope/name`. */
  readonly name: string
  /** What people choose it by. */
  readonly title: Text
  /** What it writes, such as `text/html`. */
  readonly mediaType: string
  /** The extension of such files, lower case, without the dot. */
  readonly extension: string
  /** What may be chosen; a Standard Schema. */
  readonly options: StandardSchemaV1<unknown, Options>
  /** Writes the report: bytes, or text. */
  readonly render: (input: ReportInput, options: Options) => Promise<Uint8Array | string>
}
