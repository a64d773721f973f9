/**
 * What a workbook may be, so that a hostile file costs little: sizes in bytes. The sizes of parts are checked before
 * anything is unpacked, and again while unpacking, since an archive may lie about them.
 *
 * @category Excel
 * @since 0.1.0
 */
export const workbookLimits = {
  /** The file itself. */
  file: 64 * 1024 ** 2,
  /** Parts in the archive. */
  parts: 5_000,
  /** One part, unpacked: a sheet of 200,000 rows and 20 columns has about 200 MiB. */
  part: 320 * 1024 ** 2,
  /** A part that only describes the others: the list of sheets, the styles. */
  support: 32 * 1024 ** 2,
  /** The table of shared texts, unpacked; all of it is held in memory. */
  sharedStrings: 96 * 1024 ** 2,
  /** How many shared texts. */
  sharedStringCount: 1_500_000,
  /** All parts that are read, unpacked. */
  total: 768 * 1024 ** 2,
  /** How far a part over {@link workbookLimits.ratioFrom} may be compressed. Sheets reach 60. */
  ratio: 250,
  /** Small parts may be compressed further: they can do no harm. */
  ratioFrom: 4 * 1024 ** 2,
  /** Markup without any `<`: a longer run is no sheet. */
  run: 4 * 1024 ** 2,
  /** Characters of a cell; Excel's own limit. */
  cell: 32_767,
  /** Rows with data. */
  rows: 1_048_576,
  /** Columns. */
  columns: 16_384,
} as const
