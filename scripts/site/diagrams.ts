import { renderMermaidSVG } from "beautiful-mermaid"

let drawn = 0

/**
 * A Mermaid diagram as SVG inside a page. Its colours are the page's (site.css), so it is light and dark with it; its text
 * is text, so it can be searched and read aloud. A first line `%% title: …` names it.
 */
export const drawDiagram = (source: string): string => {
  const id = `diagram-${++drawn}`
  const title = /^%% title: (.*)$/m.exec(source)?.[1] ?? ""
  const svg = renderMermaidSVG(source, { transparent: true, font: "system-ui", padding: 4, layerSpacing: 28 })
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<svg [^>]*?viewBox="([^"]*)" width="([\d.]*)"[^>]*>/, (_, box, width) => {
      const label = title === "" ? "" : ` aria-label="${title}"`
      return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" style="--width:${Math.ceil(Number(width))}px" role="img"${label}>`
    })
    .replaceAll(/\b(id="|url\(#)arrowhead/g, `$1${id}-arrowhead`)
  return `<figure class="diagram">${svg}${title === "" ? "" : `<figcaption>${title}</figcaption>`}</figure>\n`
}
