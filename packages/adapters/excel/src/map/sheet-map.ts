import { Facts, Mechanism, Source } from "@danvan/core"
import * as Result from "effect/Result"
import * as z from "zod"
import { expectArgument } from "../expect-argument.ts"
import { WorkbookError } from "../workbook-error.ts"

/** As many as a sheet has. */
export const mostColumns = 16_000

/** Titles of rulebooks are headings of templates. */
const longestHeading = 5_000

const headingSchema = z.string().min(1).max(longestHeading)

const columnSchema = z
  .union([
    headingSchema,
    z.array(headingSchema).min(1).max(5),
    z.strictObject({
      /** The letter over the column, in either case: `AB`. */
      letter: z.string().regex(/^[A-Za-z]{1,3}$/),
    }),
  ])
  .describe(
    "A column: by its heading; by the headings over it, from the top, where one is not enough; or by its letter.",
  )

/** The types a column may have: those of facts, dates, and `auto`, which goes by what each cell holds. */
export const columnTypes = [
  "auto",
  "number",
  "count",
  "percent",
  "boolean",
  "choice",
  "text",
  "date",
] as const

const id = z.string().min(1).max(64)

const typedShape = {
  column: columnSchema,
  /** How cells are read; `auto`, which goes by what each cell holds, if left out. */
  type: z.enum(columnTypes).default("auto"),
  choices: z
    .record(z.string().max(longestHeading), id)
    .optional()
    .describe("Of a choice: what cells hold, and the option's id it stands for."),
} as const

const factColumnSchema = z
  .strictObject({
    ...typedShape,
    criterion: id.optional().describe("Left out for a fact of the subject as a whole."),
    field: Mechanism.fieldNameSchema
      .optional()
      .describe("Left out for a column with the state of the whole criterion."),
    stage: id.optional().describe("The stage at which the column's values are given, where not the sheet's."),
  })
  .refine(({ criterion, field }) => criterion !== undefined || field !== undefined)

const subjectShape = z.strictObject({
  id: columnSchema,
  name: columnSchema.optional(),
  group: columnSchema.optional(),
  notRated: columnSchema.optional(),
  /** The column of each attribute of a subject (cụm, khối), by the attribute's name. */
  attributes: z.record(Mechanism.fieldNameSchema, columnSchema).default({}),
  groups: z
    .record(z.string().max(longestHeading), id)
    .optional()
    .describe("What cells of the group's column hold, and the group's id it stands for."),
})

const sheetShape = {
  sheet: z.string().min(1).max(31).describe("The sheet's name."),
  headerRow: z.int().min(1).max(200).default(1).describe("The first row of the header, counted from 1."),
  headerRows: z.int().min(1).max(5).default(1).describe("How many rows the header has."),
  firstRow: z
    .int()
    .min(1)
    .max(1_000)
    .optional()
    .describe("The first row of data; right below the header if left out."),
  lastRow: z.int().min(1).optional().describe("The last row of data, where something stands below it."),
} as const

const wideSchema = z.strictObject({
  ...sheetShape,
  layout: z.literal("wide").describe("One row for a subject, one column for a fact."),
  /** Where the subject's id, name, group and attributes stand. */
  subject: subjectShape,
  stage: id.optional().describe("The stage at which all of the sheet is given."),
  /** The columns that hold facts; none in a sheet that only lists subjects. */
  facts: z.array(factColumnSchema).max(mostColumns).default([]),
})

const tidySchema = z.strictObject({
  ...sheetShape,
  layout: z.literal("tidy").describe("One row for a fact."),
  /** Which column holds which word of a fact. */
  columns: z.strictObject({
    subject: columnSchema,
    criterion: columnSchema.optional(),
    field: columnSchema,
    value: columnSchema,
    stage: columnSchema.optional(),
  }),
})

const listSchema = z.strictObject({
  ...sheetShape,
  layout: z.literal("list").describe("One row for an item of a list; a subject may have many."),
  subject: columnSchema.describe("The column of the subject's id."),
  /** The criterion the list belongs to; left out for a list of the subject as a whole. */
  criterion: id.optional(),
  /** The name of the list in the rulebook. */
  field: Mechanism.fieldNameSchema,
  /** The stage at which the list is given; every stage if left out. */
  stage: id.optional(),
  /** The columns that hold the fields of an item. */
  items: z
    .array(
      z.strictObject({
        ...typedShape,
        /** The field of the item. */
        name: Mechanism.fieldNameSchema,
      }),
    )
    .min(1)
    .max(100),
})

const scopesSchema = z.strictObject({
  ...sheetShape,
  layout: z
    .literal("scopes")
    .describe("One row for a quota's scope; with every attribute empty, the whole board."),
  /** The column of each attribute that names the scope. */
  by: z.record(Mechanism.fieldNameSchema, columnSchema).default({}),
  /** The columns that hold facts of the scope. */
  facts: z
    .array(
      z.strictObject({
        ...typedShape,
        /** The name of the fact, as the rulebook's `scopeFacts` have it. */
        field: Mechanism.fieldNameSchema,
      }),
    )
    .min(1)
    .max(200),
})

/**
 * The zod schema of a sheet map (bản đồ trang tính): which column of which sheet is which fact. Plain data, to write
 * as JSON or YAML.
 *
 * @category Excel
 * @since 0.1.0
 */
export const sheetMapSchema = z
  .strictObject({
    format: z.literal("danvan/sheet-map/1"),
    decimal: z
      .enum(["comma", "point"])
      .optional()
      .describe("How numbers in text cells are written; what the unambiguous ones show if left out."),
    rulebook: z
      .strictObject({
        /** The rulebook's id. */
        id: z.string().min(1).max(500),
        /** Its version; left out, any version will do. */
        version: z.string().min(1).max(100).optional(),
      })
      .optional()
      .describe(
        "The rulebook the sheets are for: read for another one they are refused, for another version there is a warning.",
      ),
    /** The sheets that are read; others of the workbook are not looked at. */
    sheets: z
      .array(z.discriminatedUnion("layout", [wideSchema, tidySchema, listSchema, scopesSchema]))
      .min(1)
      .max(100),
  })
  .meta({ id: "SheetMap" })

/**
 * Which column of which sheet is which fact, see {@link sheetMapSchema}.
 *
 * @category Excel
 * @since 0.1.0
 */
export type SheetMap = z.output<typeof sheetMapSchema>

/**
 * A map as a person writes it, without what has a default.
 *
 * @category Excel
 * @since 0.1.0
 */
export type WrittenSheetMap = z.input<typeof sheetMapSchema>

/** A column as a map names it. */
export type ColumnReference = z.output<typeof columnSchema>

/** A sheet of a map, by its layout. */
export type MappedSheet<
  Layout extends SheetMap["sheets"][number]["layout"] = SheetMap["sheets"][number]["layout"],
> = Extract<SheetMap["sheets"][number], { readonly layout: Layout }>

/** A column with values, whatever the layout. */
export type TypedColumn = z.output<z.ZodObject<typeof typedShape>>

/** Checks a map made in code. */
export const checkSheetMap = (written: unknown): Result.Result<SheetMap, WorkbookError> => {
  const tree = Source.readValue(written)
  if (Result.isFailure(tree)) return Result.fail(new WorkbookError(tree.failure.issues))
  const parsed = Source.parseWith(sheetMapSchema, written)
  return "issues" in parsed ? Result.fail(new WorkbookError(parsed.issues)) : Result.succeed(parsed.value)
}

const rowKeys: ReadonlySet<string> = new Set(["headerRow", "headerRows", "firstRow", "lastRow"])

const withNumbers = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withNumbers)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      rowKeys.has(key) && typeof inner === "string" && /^\d{1,7}$/.test(inner)
        ? [key, Number(inner)]
        : [key, withNumbers(inner)],
    ),
  )
}

/**
 * Reads a sheet map from JSON or YAML.
 *
 * @param text - YAML or JSON.
 * @param file - its name, for the places of issues.
 *
 * @example
 * ```ts
 * import { parseSheetMap } from "@danvan/adapter-excel"
 *
 * parseSheetMap(`
 *   format: danvan/sheet-map/1
 *   sheets:
 *     - { sheet: Quý I, layout: tidy, columns: { subject: Đơn vị, field: Chỉ tiêu, value: Số liệu } }
 * `)
 * ```
 *
 * @category Excel
 * @since 0.1.0
 */
export const parseSheetMap = (text: string, file?: string): Result.Result<SheetMap, WorkbookError> => {
  expectArgument(typeof text === "string", "text", "text/chữ", text)
  const tree = (/^\s*\{\s*"/.test(text) ? Source.readJson : Source.readYaml)(text, file)
  if (Result.isFailure(tree)) return Result.fail(new WorkbookError(tree.failure.issues))
  // Row numbers come as their text, as every number of a source does.
  const parsed = Source.parseWith(sheetMapSchema, withNumbers(tree.success.value), tree.success.positionOf)
  return "issues" in parsed ? Result.fail(new WorkbookError(parsed.issues)) : Result.succeed(parsed.value)
}

/** What a subject's id may be, as core has it. */
export const subjectIdSchema = Facts.schema.shape.subjects.element.shape.id
