import { type Application, DocumentReflection, JSX, PageEvent } from "typedoc"
import { type Page, pageOf } from "./pages.ts"
import { fromRoot } from "./root.ts"
import { withSourceLinks } from "./site-files.ts"

const named = { vi: "Tiếng Việt", en: "English" } as const

/** The words of TypeDoc's frame that stand on guide pages, in Vietnamese. */
const vietnamese = {
  theme_on_this_page: "Trên trang này",
  theme_settings: "Hiển thị",
  theme_theme: "Nền",
  theme_os: "Theo máy",
  theme_light: "Sáng",
  theme_dark: "Tối",
  theme_search: "Tìm",
  theme_search_placeholder: "Tìm trong tài liệu",
  theme_menu: "Mục lục",
  theme_permalink: "Liên kết đến mục này",
  theme_loading: "Đang tải…",
  theme_preparing_search_index: "Đang chuẩn bị tìm kiếm…",
  theme_copy: "Chép",
  theme_member_visibility: "Thành phần được hiện",
  kind_document: "Trang",
}

const pageFor = (model: unknown): Page | undefined =>
  model instanceof DocumentReflection
    ? pageOf(fromRoot(model.project.files.getReflectionPath(model) ?? ""))
    : undefined

const isHome = (event: PageEvent): boolean => event.url === "index.html"

const addressOf = (page: string): string => `${page.slice(page.lastIndexOf("/") + 1, -".md".length)}.html`

/** Which language a page is in, and the way to the other. */
const languageBar = ({ language, twin }: Pick<Page, "language" | "twin">): string => {
  if (language === "both") return "<p>Trang song ngữ · Vietnamese and English on one page</p>"
  const link = (each: "vi" | "en"): string =>
    each === language
      ? `<span aria-current="true">${named[each]}</span>`
      : `<a href="${addressOf(twin ?? "")}" lang="${each}" hreflang="${each}">${named[each]}</a>`
  if (twin !== undefined) return `${link("vi")}${link("en")}`
  return language === "vi"
    ? "<p>Trang này viết bằng tiếng Việt · This page is in Vietnamese</p>"
    : "<p>Trang này viết bằng tiếng Anh, kèm thuật ngữ và tóm tắt tiếng Việt · This page is in English</p>"
}

/** Each page in its own language: its frame, the attribute that tells browsers, the switch on top. */
export const framePages = (app: Application): void => {
  app.internationalization.addTranslations("vi", vietnamese)
  app.renderer.hooks.on("content.begin", ({ page }) => {
    const shown =
      page.url === "index.html" ? ({ language: "both", twin: undefined } as const) : pageFor(page.model)
    const html = shown === undefined ? "" : `<nav class="page-language">${languageBar(shown)}</nav>`
    return JSX.createElement(JSX.Raw, { html })
  })
  app.renderer.on(PageEvent.BEGIN, (event: PageEvent) => {
    const language = isHome(event) ? "both" : (pageFor(event.model)?.language ?? "en")
    app.internationalization.setLocale(language === "en" ? "en" : "vi")
  })
  app.renderer.on(PageEvent.END, (event: PageEvent) => {
    const language = isHome(event) ? "both" : pageFor(event.model)?.language
    const attributes = `lang="${language === "both" ? "vi" : (language ?? "en")}"${language === undefined ? "" : ` data-guide="${language}"`}`
    event.contents = withSourceLinks(event.contents ?? "")
      .replace('lang="en"', attributes)
      .replaceAll('href="source:/', `href="${"../".repeat(event.url.split("/").length - 1)}source/`)
  })
}
