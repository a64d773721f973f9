import type { LegalDocument } from "./legal-document.ts"

/** What each document replaces, among those given; a document that names itself is no circle. */
const olderOnes = (
  documents: ReadonlyMap<string, LegalDocument>,
): ReadonlyMap<string, ReadonlyArray<string>> =>
  new Map(
    [...documents].map(([key, { replaces = [] }]) => [
      key,
      [...new Set(replaces)].filter((older) => older !== key && documents.has(older)),
    ]),
  )

/** The documents from which a chain of replacements never ends: what is left once ends are taken off, again and again. */
const endless = (older: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlySet<string> => {
  const newer = new Map<string, string[]>([...older.keys()].map((key) => [key, []]))
  for (const [key, ones] of older) for (const one of ones) newer.get(one)?.push(key)
  const open = new Map([...older].map(([key, ones]) => [key, ones.length]))
  const ends = [...open.keys()].filter((key) => open.get(key) === 0)
  // The list grows while it is walked.
  for (const end of ends) {
    open.delete(end)
    for (const key of newer.get(end) ?? []) {
      const left = (open.get(key) ?? 0) - 1
      open.set(key, left)
      if (left === 0) ends.push(key)
    }
  }
  return new Set(open.keys())
}

/** The circles in which documents replace each other, each as the keys from one of its documents back to it. */
export const replacementCycles = (
  documents: ReadonlyMap<string, LegalDocument>,
): ReadonlyArray<ReadonlyArray<string>> => {
  const older = olderOnes(documents)
  const left = endless(older)
  const seen = new Set<string>()
  const cycles: Array<ReadonlyArray<string>> = []
  for (const start of left) {
    const path: string[] = []
    let key = start
    while (!seen.has(key)) {
      seen.add(key)
      path.push(key)
      key = older.get(key)?.find((one) => left.has(one)) ?? key
    }
    const at = path.indexOf(key)
    if (at >= 0) cycles.push([...path.slice(at), key])
  }
  return cycles
}
