import type { Fault } from "../fault/fault.ts"
import { findAllLater, handOverLater } from "../run/planned-test.ts"
import type { Runner, TesterOptions } from "../run/runner.ts"
import { type FactSourceContract, factSourceTests } from "./fact-source-contract.ts"
import { type ReportRendererContract, reportRendererTests } from "./report-renderer-contract.ts"
import { type ResultStoreContract, resultStoreTests } from "./result-store-contract.ts"

/**
 * Runs the contract every source of facts keeps, with a test runner of yours: it reads what is there, in pieces too,
 * nothing in part, and says in both languages what is wrong and where.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook } from "@danvan/core"
 * import { defineFactSource } from "@danvan/plugin-sdk"
 * import { Build, Contracts } from "@danvan/testkit"
 * import * as z from "zod"
 *
 * const source = defineFactSource({
 *   name: "sample/none",
 *   title: { vi: "Mẫu", en: "Sample" },
 *   mediaTypes: [],
 *   extensions: ["none"],
 *   options: z.strictObject({}),
 *   read: async () => ({ entries: Facts.makeOrThrow({ subjects: [] }), issues: [] }),
 * })
 * const contract: Contracts.FactSource = {
 *   source,
 *   rulebook: Rulebook.makeOrThrow(Build.rulebook()),
 *   good: { name: "a.none", bytes: new Uint8Array(), facts: { subjects: [] } },
 *   bad: [],
 *   can: { stream: false, abort: false, places: false, progress: false },
 * }
 * const names: string[] = []
 * const collect = (name: string, body?: () => void) => {
 *   names.push(name)
 *   body?.()
 * }
 * Contracts.runFactSource(contract, { describe: collect, it: (name) => names.push(name) })
 * names.length > 1 // true
 * ```
 *
 * @category Contracts
 * @since 0.1.0
 */
export const runFactSource = (contract: FactSourceContract, runner: Runner & TesterOptions): void =>
  handOverLater(contract.source.name, factSourceTests(contract), runner)

/**
 * As {@link runFactSource}, without a test runner: everything that is found.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook } from "@danvan/core"
 * import { defineFactSource } from "@danvan/plugin-sdk"
 * import { Build, Contracts } from "@danvan/testkit"
 * import * as z from "zod"
 *
 * const source = defineFactSource({
 *   name: "sample/none",
 *   title: { vi: "Mẫu", en: "Sample" },
 *   mediaTypes: [],
 *   extensions: ["none"],
 *   options: z.strictObject({}),
 *   read: async () => ({ entries: Facts.makeOrThrow({ subjects: [{ id: "xa-a" }] }), issues: [] }),
 * })
 * const faults = await Contracts.checkFactSource({
 *   source,
 *   rulebook: Rulebook.makeOrThrow(Build.rulebook()),
 *   good: { name: "a.none", bytes: new Uint8Array(), facts: { subjects: [] } },
 *   bad: [],
 *   can: { stream: false, abort: false, places: false, progress: false },
 * })
 * faults.length > 0 // true: it reads a subject that is not in the content
 * ```
 *
 * @category Contracts
 * @since 0.1.0
 */
export const checkFactSource = (contract: FactSourceContract): Promise<ReadonlyArray<Fault>> =>
  findAllLater(factSourceTests(contract))

/**
 * Runs the contract every renderer keeps: the same board gives the same bytes, in both languages, whatever the names.
 *
 * @example
 * ```ts
 * import { defineReportRenderer } from "@danvan/plugin-sdk"
 * import { Contracts } from "@danvan/testkit"
 * import * as z from "zod"
 *
 * const renderer = defineReportRenderer({
 *   name: "sample/ids",
 *   title: { vi: "Mẫu", en: "Sample" },
 *   mediaType: "text/plain",
 *   extension: "txt",
 *   options: z.strictObject({}),
 *   render: async ({ board }) => new TextEncoder().encode(board.subjects.map(({ subject }) => subject.id).join("\n")),
 * })
 * const names: string[] = []
 * const collect = (name: string, body?: () => void) => {
 *   names.push(name)
 *   body?.()
 * }
 * Contracts.runReportRenderer({ renderer }, { describe: collect, it: (name) => names.push(name) })
 * names.length > 1 // true
 * ```
 *
 * @category Contracts
 * @since 0.1.0
 */
export const runReportRenderer = (contract: ReportRendererContract, runner: Runner & TesterOptions): void =>
  handOverLater(contract.renderer.name, reportRendererTests(contract), runner)

/**
 * As {@link runReportRenderer}, without a test runner: everything that is found.
 *
 * @example
 * ```ts
 * import { defineReportRenderer } from "@danvan/plugin-sdk"
 * import { Contracts } from "@danvan/testkit"
 * import * as z from "zod"
 *
 * let calls = 0
 * const renderer = defineReportRenderer({
 *   name: "sample/calls",
 *   title: { vi: "Mẫu", en: "Sample" },
 *   mediaType: "text/plain",
 *   extension: "txt",
 *   options: z.strictObject({}),
 *   render: async () => {
 *     calls += 1
 *     return new TextEncoder().encode(String(calls))
 *   },
 * })
 * const faults = await Contracts.checkReportRenderer({ renderer })
 * faults.length > 0 // true: the same board gives other bytes
 * ```
 *
 * @category Contracts
 * @since 0.1.0
 */
export const checkReportRenderer = (contract: ReportRendererContract): Promise<ReadonlyArray<Fault>> =>
  findAllLater(reportRendererTests(contract))

/**
 * Runs the contract every store keeps: what is saved is loaded as it was, nothing is written over unseen, lists are whole
 * and in order.
 *
 * @param name - what the tests call the store.
 *
 * @example
 * ```ts
 * import { Contracts } from "@danvan/testkit"
 *
 * const make = (): never => {
 *   throw new Error("no store is made before its tests run")
 * }
 * const names: string[] = []
 * const collect = (name: string, body?: () => void) => {
 *   names.push(name)
 *   body?.()
 * }
 * Contracts.runResultStore("sample/memory", { make }, { describe: collect, it: (name) => names.push(name) })
 * names.length > 1 // true
 * ```
 *
 * @category Contracts
 * @since 0.1.0
 */
export const runResultStore = (
  name: string,
  contract: ResultStoreContract,
  runner: Runner & TesterOptions,
): void => handOverLater(name, resultStoreTests(contract), runner)

/**
 * As {@link runResultStore}, without a test runner: everything that is found.
 *
 * @example
 * ```ts
 * import { Contracts } from "@danvan/testkit"
 *
 * const make = async (): Promise<never> => {
 *   throw new Error("the database is not there")
 * }
 * const faults = await Contracts.checkResultStore({ make })
 * faults.length > 0 // true
 * ```
 *
 * @category Contracts
 * @since 0.1.0
 */
export const checkResultStore = (contract: ResultStoreContract): Promise<ReadonlyArray<Fault>> =>
  findAllLater(resultStoreTests(contract))
