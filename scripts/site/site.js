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

// Search without marks: the index holds words folded the same way. Every word must be found, not just one: TypeDoc puts a
// star on either side of what it splits at spaces, and lunr wants a plus before what is required, so words are joined by tabs.
const input = document.getElementById("tsd-search-input")
const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")
const asked = (text) =>
  folded(text)
    .split(/[\s:~^+*-]+/)
    .filter((word) => word !== "")
    .join("*\t+*")
if (input !== null) {
  Object.defineProperty(input, "value", {
    get: () => asked(get.call(input)),
    set: (text) => set.call(input, text),
  })
}
