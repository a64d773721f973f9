import { type Reflection, Slugger, StructureRouter } from "typedoc"
import { fromRoot } from "./root.ts"

/** Anchors as a forge makes them, so that a link works in the repository and on the site. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-") || "_"

Object.assign(Slugger.prototype, { serialize: anchorOf })

/** Addresses: `how-to/run-a-campaign.vi.html` for pages, `api/core/Time/parseDate.html` for symbols. */
export class SiteRouter extends StructureRouter {
  override getIdealBaseName(reflection: Reflection): string {
    if (!reflection.isDocument())
      return `api/${super.getIdealBaseName(reflection).replace(/^[_@]danvan\//, "")}`
    const file = fromRoot(reflection.project.files.getReflectionPath(reflection) ?? "")
    return file.replace(/^docs\//, "").replace(/\.md$/, "")
  }
}
