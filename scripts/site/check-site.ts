import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path/posix"
import { inflateSync } from "node:zlib"

/** What was looked at, and what is wrong. */
export interface SiteCheck {
  readonly pages: number
  readonly links: number
  readonly problems: ReadonlyArray<string>
}

const plain = (value: string): string => decodeURI(value.replaceAll("&amp;", "&"))

/** What a browser would load by itself from elsewhere: nothing may. */
const loaded =
  /<(?:script|img|iframe|source|video|audio|embed|object|link)\b[^>]*\b(?:src|href|data)="(?:https?:)?\/\/[^"]*"/g
const styled = /@import\s|url\(\s*["']?(?:https?:)?\/\//g

/** Addresses in data that TypeDoc's scripts read: the navigation and the search. */
const addressesIn = (script: string): ReadonlyArray<string> => {
  const data = /"([^"]+)"/.exec(script)?.[1] ?? ""
  const found: string[] = []
  JSON.parse(inflateSync(Buffer.from(data, "base64")).toString(), (key, value) => {
    if ((key === "path" || key === "url") && typeof value === "string") found.push(value)
    return value
  })
  return found
}

/** Every link inside the site leads to a page and an anchor that is there; nothing is loaded from elsewhere. */
export const checkSite = (out: string): SiteCheck => {
  const files = globSync("**/*.{html,css,js,svg}", { cwd: out }).map((file) => file.replaceAll("\\", "/"))
  const texts = new Map(files.map((file) => [file, readFileSync(`${out}/${file}`, "utf8")]))
  const anchors = new Map(
    [...texts].map(([file, text]) => [
      file,
      new Set([...text.matchAll(/\bid="([^"]*)"/g)].map(([, id = ""]) => id)),
    ]),
  )
  const problems: string[] = []
  let links = 0
  const follow = (from: string, address: string): void => {
    if (address.startsWith("data:") || /^(https?|mailto):/.test(address)) return
    links++
    const [path = "", anchor] = plain(address).split("#")
    const joined = path === "" ? from : join(dirname(from), path)
    const target = joined.endsWith("/") || joined === "." ? join(joined, "index.html") : joined
    if (path.startsWith("/") || target.startsWith("../"))
      problems.push(`${from}: “${address}” leaves the site`)
    else if (!texts.has(target) && !existsSync(`${out}/${target}`))
      problems.push(`${from}: “${address}” is not there`)
    else if (anchor && !anchors.get(target)?.has(anchor))
      problems.push(`${from}: “${address}” has no such anchor`)
  }
  for (const [file, text] of texts) {
    if (file.endsWith(".html")) {
      for (const [, address = ""] of text.matchAll(/<[a-z][^<>]*?\s(?:href|src)="([^"]*)"/g))
        follow(file, address)
      for (const [tag] of text.matchAll(loaded)) problems.push(`${file}: loads from elsewhere: ${tag}`)
    }
    if (file.endsWith(".css") || file.endsWith(".html"))
      for (const [rule] of text.matchAll(styled)) problems.push(`${file}: ${rule}`)
  }
  for (const script of ["assets/navigation.js", "assets/search.js"]) {
    for (const address of addressesIn(texts.get(script) ?? "")) follow("index.html", address)
  }
  return { pages: files.filter((file) => file.endsWith(".html")).length, links, problems }
}
