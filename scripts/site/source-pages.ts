import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import type { Application } from "typedoc"
import { root } from "./root.ts"

const languages: Readonly<Record<string, string>> = {
  ts: "ts",
  js: "js",
  mjs: "js",
  json: "json",
  yaml: "yaml",
  yml: "yaml",
  csv: "csv",
  md: "markdown",
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

const numbered = (lines: ReadonlyArray<string>): string =>
  lines.map((line, index) => `<span class="line" id="L${index + 1}">${line || " "}</span>`).join("")

const shellOf = (path: string, body: string): string => {
  const base = "../".repeat(path.split("/").length)
  return `<!DOCTYPE html><html class="default" lang="en"><head><meta charset="utf-8"><title>${path} | danvan</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${base}assets/style.css"><link rel="stylesheet" href="${base}assets/highlight.css">
<link rel="stylesheet" href="${base}assets/custom.css"></head><body>
<script>document.documentElement.dataset.theme = localStorage.getItem("tsd-theme") || "os"</script>
<header class="tsd-page-toolbar"><div class="tsd-toolbar-contents container"><a href="${base}index.html" class="title">danvan</a></div></header>
<main class="container source"><h1>${path}</h1>${body}</main></body></html>\n`
}

const shownFile = (app: Application, path: string): string => {
  const text = readFileSync(`${root}${path}`, "utf8").replace(/\n$/, "")
  const language = languages[path.slice(path.lastIndexOf(".") + 1)]
  const html =
    language === undefined ? escaped(text) : app.renderer.markedPlugin.getHighlighted(text, language)
  return `<pre><code>${numbered(html.split(/<br\/?>|\n/))}</code></pre>`
}

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(`${root}${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()

const shownFolder = (path: string): string => {
  const name = path.slice(path.lastIndexOf("/") + 1)
  return `<ul>${filesIn(path)
    .map((file) => `<li><a href="${name}/${file}.html">${file}</a></li>`)
    .join("")}</ul>`
}

/** Writes a page for each file or folder of the repository that the site points to; gives how many. */
export const writeSources = (app: Application, paths: ReadonlySet<string>, out: string): number => {
  const folders = [...paths].filter((path) => statSync(`${root}${path}`).isDirectory())
  const files = folders.flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`))
  const all = new Set([...paths, ...files])
  for (const path of all) {
    const body = folders.includes(path) ? shownFolder(path) : shownFile(app, path)
    const file = `${out}/source/${path}.html`
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, shellOf(path, body))
  }
  return all.size
}
