import type { Text } from "@danvan/core"
import { type Fault, makeFault } from "../fault/fault.ts"
import { TesterError } from "../fault/tester-error.ts"
import type { Runner, TesterOptions } from "./runner.ts"

type Faults = ReadonlyArray<Fault>

/** A test a tester will run: its name, and what it finds. */
export interface PlannedTest {
  readonly group: Text
  readonly name: Text
  readonly find: () => Faults
}

/** A test of something that answers later. */
export interface LaterTest extends Omit<PlannedTest, "find"> {
  readonly find: () => Promise<Faults>
}

/** What a test threw, in a line; whatever was thrown, asking cannot throw again. */
export const reasonOf = (thrown: unknown): string => {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown)
  } catch {
    return "?"
  }
}

const threw = ({ name }: Pick<PlannedTest, "name">, thrown: unknown): Faults => [
  makeFault("test.threw", name.en, { reason: reasonOf(thrown) }),
]

const faultsOf = (test: PlannedTest): Faults => {
  try {
    return test.find()
  } catch (thrown) {
    return threw(test, thrown)
  }
}

const laterFaultsOf = async (test: PlannedTest | LaterTest): Promise<Faults> => {
  try {
    return await test.find()
  } catch (thrown) {
    return threw(test, thrown)
  }
}

const failWith = (faults: Faults): void => {
  if (faults.length > 0) throw new TesterError(faults)
}

/** Runs every test at once and gives all that was found. */
export const findAll = (tests: ReadonlyArray<PlannedTest>): Faults => tests.flatMap(faultsOf)

/** Runs one test after the other and gives all that was found. */
export const findAllLater = async (tests: ReadonlyArray<PlannedTest | LaterTest>): Promise<Faults> => {
  const found: Fault[] = []
  for (const test of tests) found.push(...(await laterFaultsOf(test)))
  return found
}

const inGroups = <Test extends Omit<PlannedTest, "find">>(
  subject: string,
  tests: ReadonlyArray<Test>,
  { describe, it, language = "en" }: Runner & TesterOptions,
  bodyOf: (test: Test) => () => void | Promise<void>,
): void => {
  const groups = Map.groupBy(tests, ({ group }) => group[language])
  describe(subject, () => {
    for (const [group, members] of groups) {
      describe(group, () => {
        for (const test of members) it(test.name[language], bodyOf(test))
      })
    }
  })
}

/** Hands every test to a test runner, in groups. */
export const handOver = (
  subject: string,
  tests: ReadonlyArray<PlannedTest>,
  runner: Runner & TesterOptions,
): void => inGroups(subject, tests, runner, (test) => () => failWith(faultsOf(test)))

/** The same for tests some of which answer later. */
export const handOverLater = (
  subject: string,
  tests: ReadonlyArray<PlannedTest | LaterTest>,
  runner: Runner & TesterOptions,
): void => inGroups(subject, tests, runner, (test) => async () => failWith(await laterFaultsOf(test)))
