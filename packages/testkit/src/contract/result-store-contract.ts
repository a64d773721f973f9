import type { ResultStore, StoredResult } from "@danvan/plugin-sdk"
import { checkWords } from "../author/check-words.ts"
import type { LaterTest } from "../run/planned-test.ts"
import { contractTests, type Promised, shown, unlike } from "./promise.ts"
import { sampleResult } from "./sample-result.ts"

/**
 * A store under test (kho kết quả cần kiểm thử). What it keeps is told by its own `keeps`.
 *
 * @category Contracts
 * @since 0.1.0
 */
export interface ResultStoreContract {
  /** Makes a store that is empty and shares nothing with the others. */
  readonly make: () => ResultStore | Promise<ResultStore>
  /** Makes a store on what another has kept; needed where `keeps.afterRestart`. */
  readonly reopen?: (store: ResultStore) => ResultStore | Promise<ResultStore>
}

const revisionOf = async (store: ResultStore, result: StoredResult, expected: string | null = null) => {
  const outcome = await store.save(result, expected)
  if (!outcome.saved) throw new Error(`“${result.id}” was not saved: found ${shown(outcome.found)}`)
  return outcome.revision
}

const loaded = async (store: ResultStore, id: string): Promise<unknown> => {
  const { revision: _, ...result } = (await store.load(id)) ?? { revision: "" }
  return result
}

const idsOf = async (store: ResultStore, query: { prefix?: string; limit?: number } = {}) => {
  const [ids, pages]: [string[], number[]] = [[], []]
  let after: string | undefined
  do {
    const page = await store.list({ ...query, ...(after === undefined ? {} : { after }) })
    ids.push(...page.results.map(({ id }) => id))
    pages.push(page.results.length)
    if (page.next !== undefined && page.next === after) throw new Error(`the page after “${after}” repeats`)
    after = page.next
  } while (after !== undefined && pages.length < 100)
  return { ids, pages }
}

const names = ["2026/khoi-xa", "2026/Đơn vị mẫu", "2025/khoi-xa", "a'b\"c;--", "../x", "2026/khoi-xa-2"]
const inOrder = [...names].sort()

/** What every store holds to. */
export const resultStoreRules = ({ make, reopen }: ResultStoreContract): ReadonlyArray<Promised> => [
  {
    rule: { vi: "Lưu sao thì đọc lại đúng như vậy.", en: "What is saved is loaded as it was." },
    found: async () => {
      const store = await make()
      const result = sampleResult("2026/khoi-xa")
      await revisionOf(store, result)
      const { receipt: _, ...kept } = result
      const { receipt: __, ...back } = (await loaded(store, result.id)) as StoredResult
      return unlike(back, kept)
    },
  },
  {
    rule: { vi: "Chưa lưu thì không có gì để đọc.", en: "What was never saved is not there." },
    found: async () => unlike(await (await make()).load("2026/khoi-xa"), undefined),
  },
  {
    rule: { vi: "Không ghi đè điều người khác đã lưu.", en: "What somebody else saved is not written over." },
    found: async () => {
      const store = await make()
      const [first, second] = [sampleResult("a", "1"), sampleResult("a", "2")]
      const revision = await revisionOf(store, first)
      const again = await store.save(second, null)
      const stale = await store.save(second, `${revision}x`)
      const { receipt: _, ...kept } = first
      const { receipt: __, ...back } = (await loaded(store, "a")) as StoredResult
      return (
        unlike(again, { saved: false, found: revision }) ??
        unlike(stale, { saved: false, found: revision }) ??
        unlike(back, kept)
      )
    },
  },
  {
    rule: { vi: "Chưa có gì thì không thay được gì.", en: "What is not there cannot be replaced." },
    found: async () =>
      unlike(await (await make()).save(sampleResult("a"), "1"), { saved: false, found: null }),
  },
  {
    rule: {
      vi: "Thay đúng bản đang có thì được, và có bản mới.",
      en: "Replacing what is there succeeds, with a new revision.",
    },
    found: async () => {
      const store = await make()
      const one = await revisionOf(store, sampleResult("a", "1"))
      const two = await revisionOf(store, sampleResult("a", "2"), one)
      if (one === two) return `the revision is “${one}” both times`
      return unlike((await store.load("a"))?.revision, two)
    },
  },
  {
    rule: {
      vi: "Hai người lưu cùng lúc thì chỉ một người được.",
      en: "Of two who save at once, one succeeds.",
    },
    found: async () => {
      const store = await make()
      const outcomes = await Promise.all(
        ["1", "2", "3"].map((total) => store.save(sampleResult("a", total), null)),
      )
      return unlike(outcomes.filter(({ saved }) => saved).length, 1)
    },
  },
  {
    rule: {
      vi: "Sửa dữ liệu sau khi lưu không đổi bản đã lưu.",
      en: "Changing data afterwards does not change what is kept.",
    },
    found: async () => {
      const store = await make()
      const result = structuredClone(sampleResult("a"))
      await revisionOf(store, result)
      ;(result.board as { asOf: string }).asOf = "1999-01-01"
      const one = await store.load("a")
      if (one !== undefined) (one.board as { asOf: string }).asOf = "1999-01-01"
      return unlike((await store.load("a"))?.board.asOf, sampleResult("a").board.asOf)
    },
  },
  {
    rule: {
      vi: "Liệt kê đủ, một lần, theo mã ký tự, dù trang ngắn.",
      en: "All are listed once, in the order of character codes, however short the pages.",
    },
    found: async () => {
      const store = await make()
      for (const name of names) await revisionOf(store, sampleResult(name))
      const { ids, pages } = await idsOf(store, { limit: 2 })
      return (
        unlike(ids, inOrder) ??
        unlike(
          pages.every((count) => count <= 2),
          true,
        )
      )
    },
  },
  {
    rule: { vi: "Chỉ liệt kê mã có phần đầu được hỏi.", en: "A prefix is kept to." },
    found: async () => {
      const store = await make()
      for (const name of names) await revisionOf(store, sampleResult(name))
      return unlike(
        (await idsOf(store, { prefix: "2026/" })).ids,
        inOrder.filter((one) => one.startsWith("2026/")),
      )
    },
  },
  {
    rule: { vi: "Giữ biên nhận khi khai báo là có giữ.", en: "Receipts are kept where it says so." },
    found: async () => {
      const store = await make()
      if (!store.keeps.receipts) return undefined
      await revisionOf(store, sampleResult("a"))
      return unlike((await store.load("a"))?.receipt, sampleResult("a").receipt)
    },
  },
  {
    rule: {
      vi: "Còn nguyên sau khi mở lại, khi khai báo là có.",
      en: "Results outlive the process where it says so.",
    },
    found: async () => {
      const store = await make()
      if (!store.keeps.afterRestart) return undefined
      if (reopen === undefined) return "no `reopen` to test it with"
      const revision = await revisionOf(store, sampleResult("a"))
      return unlike((await (await reopen(store)).load("a"))?.revision, revision)
    },
  },
]

/** The tests of a store. */
export const resultStoreTests = (contract: ResultStoreContract): ReadonlyArray<LaterTest> => [
  ...contractTests("resultStore", resultStoreRules(contract)),
  {
    group: { vi: "cam kết", en: "contract" },
    name: { vi: "Có tên bằng hai ngôn ngữ.", en: "It has a title in both languages." },
    find: async () => checkWords((await contract.make()).title, "resultStore.title"),
  },
]
