/** Excel allows 31 characters, without these, and no name twice. */
const forbidden = /[[\]:*?/\\]/g

const longest = 31

/** Makes names sheets may have, each once. */
export const makeSheetNames = (taken: ReadonlyArray<string> = []): ((wanted: string) => string) => {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return (wanted) => {
    const base =
      wanted
        .replace(forbidden, " ")
        .replace(/\s+/g, " ")
        .replace(/^'+|'+$/g, "")
        .trim() || "Sheet"
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? "" : ` ${count}`
      const name = `${base.slice(0, longest - end.length).trim()}${end}`
      if (used.has(name.toLowerCase())) continue
      used.add(name.toLowerCase())
      return name
    }
  }
}
