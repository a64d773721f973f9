import type { FieldType } from "../mechanism/field.ts"
import type { Checker } from "./checker.ts"
import type { FactDeclaration } from "./fact-declaration.ts"
import { type Link, type LinkTaken, reachOf, takenBy } from "./link.ts"

type Path = ReadonlyArray<string | number>

const words: ReadonlyArray<FieldType> = ["choice", "text"]
const numbers: ReadonlyArray<FieldType> = ["number", "count"]

/** The types a fact may have that reads this; undefined where only the other board can tell. */
const typesFor = (taken: LinkTaken): ReadonlyArray<FieldType> | undefined => {
  if (typeof taken === "object") return "points" in taken ? ["number"] : "fact" in taken ? undefined : words
  if (taken === "rated" || taken === "own") return ["boolean"]
  return taken === "total" ? ["number"] : taken === "rank" ? numbers : words
}

const nameOf = (taken: LinkTaken): string =>
  typeof taken === "string" ? taken : (Object.entries(taken)[0] ?? []).join(": ")

const checkType = (checker: Checker, taken: LinkTaken, name: string, type: FieldType, path: Path): void => {
  const types = typesFor(taken)
  if (types === undefined || types.includes(type)) return
  checker.report("link.wrong-type", path, { name, taken: nameOf(taken), types: types.join(", "), type })
}

/** What the own attributes a link looks at are called. */
const attributesOf = ({ subject, subjects }: Link): ReadonlyArray<string> =>
  [subject, typeof subjects === "object" ? subjects.is : undefined].flatMap((key) =>
    typeof key === "object" ? [key.attribute] : [],
  )

const checkList = (checker: Checker, name: string, fact: FactDeclaration, link: Link, path: Path): void => {
  const fields = fact.fields ?? {}
  for (const [field, taken] of Object.entries(link.record ?? {})) {
    checker.known("fields", field, Object.keys(fields), [...path, "record", field])
    const type = Object.hasOwn(fields, field) ? fields[field]?.type : undefined
    if (type !== undefined) checkType(checker, taken, `${name}.${field}`, type, [...path, "record", field])
  }
  if (link.take !== undefined && !(typeof link.take === "object" && "fact" in link.take)) {
    checker.report("link.wrong-shape", path, { name, needs: "record" })
  }
}

/** True when everyone on a board reads this of themselves: nobody's result could come first. */
const readsItself = ({ board, subject = "same", subjects, periods }: Link): boolean =>
  board === "same" &&
  (periods === "all" || periods === "until-own") &&
  (subjects === undefined ? subject === "same" : subjects === "all")

/** What is known of a subject only once it is scored: a result, or a fact that is itself read there. */
const isScored = (checker: Checker, taken: LinkTaken): boolean => {
  if (reachOf(taken) === "subject") return true
  if (typeof taken !== "object" || !("fact" in taken)) return false
  const { facts } = checker.rulebook
  return Object.hasOwn(facts, taken.fact) && facts[taken.fact]?.from !== undefined
}

const checkLink = (
  checker: Checker,
  name: string,
  fact: FactDeclaration,
  link: Link,
  path: Path,
  ofScope: boolean,
): void => {
  const wrongShape = (needs: string): void => checker.report("link.wrong-shape", path, { name, needs })
  if (link.take === undefined && link.record === undefined) wrongShape("take / record")
  if (link.subject !== undefined && link.subjects !== undefined) wrongShape("subject / subjects")
  if (fact.type === "list") checkList(checker, name, fact, link, path)
  else if (link.take === undefined || link.record !== undefined || link.subjects !== undefined) {
    wrongShape("type: list")
  } else checkType(checker, link.take, name, fact.type, [...path, "take"])
  const attributes = Object.keys(checker.rulebook.subjects.attributes)
  for (const attribute of attributesOf(link)) {
    checker.known("attributes", attribute, attributes, path)
  }
  if (ofScope && attributesOf(link).length === 0) wrongShape("subject: { attribute: … }")
  // The class after quotas and the rank are known only once everybody on the board is scored.
  const whole = takenBy(link).find((taken) => reachOf(taken) === "board")
  if (link.board === "same" && whole !== undefined) {
    checker.report("link.needs-itself", path, { name, taken: nameOf(whole) })
  }
  const own = readsItself(link) ? takenBy(link).find((taken) => isScored(checker, taken)) : undefined
  if (own !== undefined) checker.report("link.reads-itself", path, { name, taken: nameOf(own) })
}

/** Checks where linked facts are read from, as far as one rulebook can tell. */
export const checkLinks = (checker: Checker): void => {
  for (const root of ["facts", "scopeFacts"] as const) {
    for (const [name, fact] of Object.entries(checker.rulebook[root])) {
      if (fact.from === undefined) continue
      checkLink(checker, name, fact, fact.from, [root, name, "from"], root === "scopeFacts")
    }
  }
}
