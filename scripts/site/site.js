// The menu shows pages in the reader's language: that of the page, or of the last guide that was read.
const page = document.documentElement.dataset.guide
const remembered = () => {
  try {
    return localStorage.getItem("danvan-language")
  } catch {
    return null
  }
}
const language = page === "vi" || page === "en" ? page : (remembered() ?? "vi")
document.documentElement.dataset.menu = language
try {
  localStorage.setItem("danvan-language", language)
} catch {
  // A browser that keeps nothing still shows everything.
}

// Search without marks: the index holds words folded the same way. Every word must be found, not just one, and a word found
// whole says more than its letters inside another: “số” is not “source”. TypeDoc splits at spaces and puts a star on either
// side, and lunr wants a plus before what is required, so words are joined by tabs, and the first one, which gets the
// star but cannot have the plus, is said twice. One word alone is left to TypeDoc, which knows names that begin with it.
const input = document.getElementById("tsd-search-input")
const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")
const asked = (text) => {
  const words = folded(text)
    .split(/[\s:~^+*-]+/)
    .filter((word) => word !== "")
  if (words.length < 2) return words.join("")
  return [
    `${words[0]}*`,
    ...words.map((word) => `${word}^8`),
    words.map((word) => `+*${word}`).join("*\t"),
  ].join("\t")
}
if (input !== null) {
  Object.defineProperty(input, "value", {
    get: () => asked(get.call(input)),
    set: (text) => set.call(input, text),
  })
}
