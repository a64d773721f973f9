import type { Text } from "@danvan/core"
import { type Fault, makeFault } from "../fault/fault.ts"
import { TesterError } from "../fault/tester-error.ts"
import type { Runner, TesterOptions } from "./runner.ts"

/** A test a tester will run: its name, and what it finds. */
export interface PlannedTest {
  readonly group: Text
  readonly name: Text
  readonly find: () => ReadonlyArray<Fault>
}

const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

/** What a test finds; whatever is thrown on the way is a fault, too. */
const faultsOf = ({ name, find }: PlannedTest): ReadonlyArray<Fault> => {
  try {
    return find()
  } catch (thrown) {
    return [makeFault("test.threw", name.en, { reason: reasonOf(thrown) })]
  }
}

/** Runs every test at once and gives all that was found. */
export const findAll = (tests: ReadonlyArray<PlannedTest>): ReadonlyArray<Fault> => tests.flatMap(faultsOf)

/** Hands every test to a test runner, in groups. */
export const handOver = (
  subject: string,
  tests: ReadonlyArray<PlannedTest>,
  { describe, it, language = "en" }: Runner & TesterOptions,
): void => {
  const groups = Map.groupBy(tests, ({ group }) => group[language])
  describe(subject, () => {
    for (const [group, members] of groups) {
      describe(group, () => {
        for (const test of members) {
          it(test.name[language], () => {
            const faults = faultsOf(test)
            if (faults.length > 0) throw new TesterError(faults)
          })
        }
      })
    }
  })
}
