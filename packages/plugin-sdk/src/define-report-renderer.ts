import type { StandardSchemaV1 } from "@standard-schema/spec"
import { parts } from "./parts.ts"
import type { ReportRenderer } from "./report-renderer.ts"

/**
 * What {@link defineReportRenderer} takes.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type ReportRendererDefinition<Schema extends StandardSchemaV1> = Omit<
  ReportRenderer<StandardSchemaV1.InferOutput<Schema>>,
  "options"
> & {
  /** A Standard Schema of what may be chosen. */
  readonly options: Schema
}

/**
 * Defines a way to write a board (mẫu báo cáo). `Plugins.rendererFor` finds it by media type or extension.
 *
 * @example
 * ```ts
 * import { defineReportRenderer } from "@danvan/plugin-sdk"
 * import * as z from "zod"
 *
 * const names = defineReportRenderer({
 *   name: "sample/names",
 *   title: { vi: "Danh sách theo hạng", en: "Names by rank" },
 *   mediaType: "text/plain",
 *   extension: "txt",
 *   options: z.strictObject({}),
 *   render: async ({ board }) => board.ranked.map(({ subject }) => subject.name).join("\n"),
 * })
 * names.mediaType // "text/plain"
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const defineReportRenderer = <const Schema extends StandardSchemaV1>(
  definition: ReportRendererDefinition<Schema>,
): ReportRenderer<StandardSchemaV1.InferOutput<Schema>> =>
  Object.freeze(parts.reportRenderers.whole(definition as ReportRenderer)) as ReportRenderer<
    StandardSchemaV1.InferOutput<Schema>
  >
