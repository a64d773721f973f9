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
 * @category Contracts
 * @since 0.1.0
 */
export const runFactSource = (contract: FactSourceContract, runner: Runner & TesterOptions): void =>
  handOverLater(contract.source.name, factSourceTests(contract), runner)

/**
 * As {@link runFactSource}, without a test runner: everything that is found.
 *
 * @category Contracts
 * @since 0.1.0
 */
export const checkFactSource = (contract: FactSourceContract): Promise<ReadonlyArray<Fault>> =>
  findAllLater(factSourceTests(contract))

/**
 * Runs the contract every renderer keeps: the same board gives the same bytes, in both languages, whatever the names.
 *
 * @category Contracts
 * @since 0.1.0
 */
export const runReportRenderer = (contract: ReportRendererContract, runner: Runner & TesterOptions): void =>
  handOverLater(contract.renderer.name, reportRendererTests(contract), runner)

/**
 * As {@link runReportRenderer}, without a test runner: everything that is found.
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
 * @category Contracts
 * @since 0.1.0
 */
export const checkResultStore = (contract: ResultStoreContract): Promise<ReadonlyArray<Fault>> =>
  findAllLater(resultStoreTests(contract))
