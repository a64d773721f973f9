import { existsSync } from "node:fs"
import { type Reflection, ValidatingFileRegistry } from "typedoc"
import { fromRoot } from "./root.ts"

/**
 * What links in pages lead to. A file that is no page of the site is shown as a page of its source, instead of being
 * copied beside the site, where a browser would download it; a folder is shown as its readme, or as the list of its files.
 */
export class SiteFiles extends ValidatingFileRegistry {
  /** The files and folders linked to, from the repository's root. */
  readonly linked = new Set<string>()

  override resolve(
    ...[id, project]: Parameters<ValidatingFileRegistry["resolve"]>
  ): string | Reflection | undefined {
    const target = super.resolve(id, project)
    const readme = `${this.resolvePath(id)}/README.md`
    if (typeof target !== "string" || !existsSync(readme)) return target
    return super.resolve(this.registerAbsolute(readme as never).target, project)
  }

  override getName(id: Parameters<ValidatingFileRegistry["getName"]>[0]): string | undefined {
    const path = this.resolvePath(id)
    if (path === undefined) return undefined
    const file = fromRoot(path).replace(/\/$/, "")
    this.linked.add(file)
    return `../source/${file}.html`
  }

  override getMediaPaths(): [] {
    return []
  }

  override getNameToAbsoluteMap(): ReadonlyMap<string, string> {
    return new Map()
  }
}

/** TypeDoc puts files in `media/`; ours are pages. */
export const withSourceLinks = (html: string): string => html.replaceAll("media/../source/", "source/")
