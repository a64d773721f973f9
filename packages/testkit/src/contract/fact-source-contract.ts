import { Facts, type Rulebook } from "@danvan/core"
import { type FactInput, type FactReading, type FactSource, Plugins } from "@danvan/plugin-sdk"
import { checkWords } from "../author/check-words.ts"
import { inputKey } from "../author/same-input.ts"
import type { LaterTest } from "../run/planned-test.ts"
import { contractTests, type Promised, shown, unlike } from "./promise.ts"

// biome-ignore lint/suspicious/noExplicitAny: options are checked by the source's own schema
type Any = any

/**
 * A source of facts under test (nguồn số liệu cần kiểm thử), with content it reads and content it refuses, and what it
 * can do.
 *
 * @category Contracts
 * @since 0.1.0
 */
export interface FactSourceContract {
  /** The source itself. */
  readonly source: FactSource<Any>
  /** As a user writes them; `{}` if left out. */
  readonly options?: unknown
  /** The rulebook the facts are for. */
  readonly rulebook: Rulebook.Rulebook
  /** Content that is read, and the facts in it, as a facts file holds them. */
  readonly good: {
    /** The file's name. */
    readonly name: string
    /** The content. */
    readonly bytes: Uint8Array
    /** What must be read from it. */
    readonly facts: unknown
  }
  /** Content that is refused, with the codes of its issues. */
  readonly bad: ReadonlyArray<{
    /** The file's name. */
    readonly name: string
    /** The content. */
    readonly bytes: Uint8Array
    /** The codes of all issues, in any order. */
    readonly issues: ReadonlyArray<string>
  }>
  /** What it promises besides; each is tested. */
  readonly can: {
    /** Reads content as it comes, in pieces of any size. */
    readonly stream: boolean
    /** Stops when its signal says so. */
    readonly abort: boolean
    /** Tells how many facts were read so far. */
    readonly progress: boolean
    /** Says of every issue where in the file it is. */
    readonly places: boolean
  }
}

/** What was given, of whom: entries without the places they were read from. */
const contentOf = (entries: Facts.Entries): string =>
  inputKey({
    subjects: entries.subjects.map(({ id, name, group, attributes }) => [id, name, group, attributes]),
    entries: entries.entries
      .map(({ subject, criterion, field, stage, given }) =>
        inputKey([subject, criterion, field, stage, given]),
      )
      .sort(),
  })

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size)
}

/** Content cut short, garbled, empty. */
const broken = (bytes: Uint8Array): ReadonlyArray<Uint8Array> => [
  new Uint8Array(),
  bytes.slice(0, Math.floor(bytes.length / 2)),
  bytes.map((byte, index) => (index % 7 === 3 ? byte ^ 0xff : byte)),
]

const rulesOf = ({
  source,
  options = {},
  rulebook,
  good,
  bad,
  can,
}: FactSourceContract): ReadonlyArray<Promised> => {
  const read = async (bytes: FactInput["bytes"], more: Partial<FactInput> = {}): Promise<FactReading> => {
    const chosen = await Plugins.readOptions(source, options)
    if ("issues" in chosen) throw new Error("its options are refused")
    const input = { name: good.name, rulebook, ...(bytes === undefined ? {} : { bytes }), ...more }
    return source.read(input, chosen.value)
  }
  const wanted = (): string => contentOf(Facts.makeOrThrow(good.facts))
  const oddly = ({ entries, issues }: FactReading): string | undefined => {
    if (entries === undefined) return `refused for ${issues.map(({ code }) => code).join(", ")}`
    return contentOf(entries) === wanted() ? undefined : shown(entries.entries.map(({ given }) => given))
  }
  return [
    {
      rule: { vi: "Đọc đúng số liệu trong tệp.", en: "It reads the facts that are there." },
      found: async () => oddly(await read(good.bytes)),
    },
    {
      rule: {
        vi: "Đọc lại vẫn như vậy, và không sửa tệp.",
        en: "Read again it is the same, and the content is untouched.",
      },
      found: async () => {
        const bytes = good.bytes.slice()
        await read(bytes)
        const odd = oddly(await read(bytes))
        return odd ?? (bytes.every((byte, index) => byte === good.bytes[index]) ? undefined : "changed bytes")
      },
    },
    {
      rule: { vi: "Đọc từng mẩu cũng như đọc cả tệp.", en: "In pieces of any size it reads the same." },
      found: async () => {
        if (!can.stream) return undefined
        for (const size of [1, 3, 1024]) {
          const odd = oddly(await read(pieces(good.bytes, size)))
          if (odd !== undefined) return `in pieces of ${size}: ${odd}`
        }
        return undefined
      },
    },
    {
      rule: {
        vi: "Có lỗi thì không đọc gì, và nói đủ các lỗi.",
        en: "Of wrong content nothing is read, and every issue is told.",
      },
      found: async () => {
        if (bad.length === 0) return "no content under `bad`"
        for (const { name, bytes, issues } of bad) {
          const reading = await read(bytes, { name })
          if (reading.entries !== undefined) return `“${name}” was read`
          const codes = [...new Set(reading.issues.map(({ code }) => code))].sort()
          const odd = unlike(codes, [...issues].sort())
          if (odd !== undefined) return `“${name}”: ${odd}`
        }
        return undefined
      },
    },
    {
      rule: {
        vi: "Lỗi nào cũng có lời bằng hai ngôn ngữ, và nói rõ ở đâu.",
        en: "Every issue has words in both languages, and says where.",
      },
      found: async () => {
        for (const { name, bytes } of bad) {
          for (const issue of (await read(bytes, { name })).issues) {
            const faults = [
              ...checkWords(issue.message, issue.code),
              ...checkWords(issue.fix, `${issue.code}.fix`),
            ]
            if (faults[0] !== undefined) return `${faults[0].place}: ${faults[0].message.en}`
            if (can.places && issue.at === undefined && issue.path.length === 0)
              return `${issue.code} has no place`
          }
        }
        return undefined
      },
    },
    {
      rule: {
        vi: "Tệp trống, đứt đoạn hay hỏng cũng được trả lời.",
        en: "Empty, truncated and garbled content is answered.",
      },
      found: async () => {
        for (const bytes of broken(good.bytes)) {
          const { entries, issues } = await read(bytes)
          if (entries === undefined && issues.length === 0) return "neither entries nor an issue"
        }
        return undefined
      },
    },
    {
      rule: { vi: "Được bảo dừng thì dừng.", en: "It stops when it is told to." },
      found: async () => {
        if (!can.abort) return undefined
        const signal = AbortSignal.abort(new Error("enough"))
        const ended = await read(good.bytes, { signal }).then(
          () => "it read on",
          (reason: unknown) => (reason === signal.reason ? undefined : `rejected with ${String(reason)}`),
        )
        return ended
      },
    },
    {
      rule: { vi: "Báo số đã đọc, tăng dần.", en: "It tells how far it has come, ever further." },
      found: async () => {
        if (!can.progress) return undefined
        const told: number[] = []
        await read(good.bytes, { onProgress: (facts) => told.push(facts) })
        if (told.length === 0) return "it told nothing"
        return told.every((count, index) => index === 0 || count >= (told[index - 1] ?? 0))
          ? undefined
          : shown(told)
      },
    },
  ]
}

/** The tests of a source of facts. */
export const factSourceTests = (contract: FactSourceContract): ReadonlyArray<LaterTest> => [
  ...contractTests(`factSource ${contract.source.name}`, rulesOf(contract)),
  {
    group: { vi: "cam kết", en: "contract" },
    name: { vi: "Có tên bằng hai ngôn ngữ.", en: "It has a title in both languages." },
    find: async () => checkWords(contract.source.title, "factSource.title"),
  },
]
