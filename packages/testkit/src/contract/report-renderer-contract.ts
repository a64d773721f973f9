import type { Scoring } from "@danvan/core"
import { Plugins, type ReportRenderer } from "@danvan/plugin-sdk"
import { checkWords } from "../author/check-words.ts"
import type { LaterTest } from "../run/planned-test.ts"
import { contractTests, type Promised, unlike } from "./promise.ts"
import { oddNames, sampleBoard } from "./sample-board.ts"

// biome-ignore lint/suspicious/noExplicitAny: options are checked by the renderer's own schema
type Any = any

/**
 * A renderer under test (mẫu báo cáo cần kiểm thử), and what it can do.
 *
 * @category Contracts
 * @since 0.1.0
 */
export interface ReportRendererContract {
  /** The renderer itself. */
  readonly renderer: ReportRenderer<Any>
  /** As a user writes them; `{}` if left out. */
  readonly options?: unknown
  /**
   * Reads a report back as plain text, so that names and totals can be looked for; what is text anyway may use
   * `(bytes) => new TextDecoder().decode(bytes)`. Left out for what cannot be read back.
   */
  readonly textOf?: (bytes: Uint8Array) => string | Promise<string>
  /** Whether its words differ by language; true if left out. */
  readonly bilingual?: boolean
}

const bytesOf = (report: Uint8Array | string): Uint8Array =>
  typeof report === "string" ? new TextEncoder().encode(report) : report

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

const plain = ["Xã Mẫu", "Phường Mẫu Hai", "Xã Mẫu Ba"]

const rulesOf = (contract: ReportRendererContract): ReadonlyArray<Promised> => {
  const { renderer, options = {}, textOf, bilingual = true } = contract
  const render = async (board: Scoring.Scoreboard, language: "vi" | "en" = "vi"): Promise<Uint8Array> => {
    const read = await Plugins.readOptions(renderer, options)
    if ("issues" in read) throw new Error(`its options are refused`)
    return bytesOf(await renderer.render({ board, language }, read.value))
  }
  return [
    {
      rule: {
        vi: "Cùng một bảng thì ra cùng một tệp, từng byte.",
        en: "The same board gives the same bytes.",
      },
      found: async () => {
        const [one, other] = [await render(sampleBoard(plain)), await render(sampleBoard(plain))]
        if (one.length === 0) return "an empty report"
        return same(one, other) ? undefined : "other bytes the second time"
      },
    },
    {
      rule: { vi: "Bảng khác thì ra tệp khác.", en: "Another board gives another report." },
      found: async () =>
        same(await render(sampleBoard(plain)), await render(sampleBoard(plain, "12.5")))
          ? "the same bytes"
          : undefined,
    },
    {
      rule: { vi: "Viết được bằng cả hai ngôn ngữ.", en: "It is written in both languages." },
      found: async () => {
        const [vi, en] = [await render(sampleBoard(plain), "vi"), await render(sampleBoard(plain), "en")]
        return bilingual && same(vi, en) ? "the same bytes in both" : undefined
      },
    },
    {
      rule: { vi: "Bảng được giao vẫn nguyên.", en: "The board it is given stays as it was." },
      found: async () => {
        const board = sampleBoard(plain)
        await render(board)
        return unlike(board.toJson(), sampleBoard(plain).toJson())
      },
    },
    {
      rule: { vi: "Có đủ tên các đơn vị.", en: "Every subject is in it, by name." },
      found: async () => {
        if (textOf === undefined) return undefined
        const text = await textOf(await render(sampleBoard(plain)))
        const missing = plain.filter((name) => !text.includes(name))
        return missing.length === 0 ? undefined : `no ${missing.join(", ")}`
      },
    },
    {
      rule: {
        vi: "Tên khác thường và người chưa có điểm cũng viết được.",
        en: "Odd names and subjects without a total are written, too.",
      },
      found: async () => {
        for (const board of [sampleBoard(oddNames), sampleBoard([...plain, ...oddNames])]) await render(board)
        return undefined
      },
    },
  ]
}

/** The tests of a renderer. */
export const reportRendererTests = (contract: ReportRendererContract): ReadonlyArray<LaterTest> => [
  ...contractTests(`reportRenderer ${contract.renderer.name}`, rulesOf(contract)),
  {
    group: { vi: "cam kết", en: "contract" },
    name: { vi: "Có tên bằng hai ngôn ngữ.", en: "It has a title in both languages." },
    find: async () => checkWords(contract.renderer.title, "reportRenderer.title"),
  },
]
