import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"
import type { Bundle } from "./bundle.ts"
import type { Row } from "./row.ts"
import { serve } from "./serve.ts"

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** What a page does against its policy is refused in silence; this says it aloud. */
const tellRefusals =
  "document.addEventListener('securitypolicyviolation', (refused) => console.error('refused by its policy:', refused.blockedURI))"

const open = async (
  browser: Browser,
  { folder }: Bundle,
  expected: string,
): Promise<ReadonlyArray<string>> => {
  const { server, url } = await serve(folder)
  try {
    const page = await browser.newPage()
    const problems: Array<string> = []
    page.on("pageerror", (error) => problems.push(error.message))
    page.on("requestfailed", (request) => problems.push(`it asked for ${request.url()}`))
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text())
    })
    await page.addInitScript(tellRefusals)
    await page.goto(url, { waitUntil: "load" })
    await page.waitForFunction("document.body.textContent.trim() !== ''", undefined, { timeout: 30_000 })
    const shown = await page.evaluate<string>("document.body.textContent")
    if (shown.trim() !== expected.trim()) problems.push(`the page does not say what Node says:\n${shown}`)
    return problems
  } finally {
    server.close()
  }
}

/** Opens each bundle in Chromium, where the machine has one, and compares what the page says with what Node says. */
export const checkBrowser = async (
  bundles: ReadonlyArray<Bundle>,
  expected: string,
): Promise<ReadonlyArray<Row>> => {
  const what = "says what Node says, under a policy without unsafe-eval"
  const executablePath = [process.env.CHROMIUM ?? "", ...places].find((file) => existsSync(file))
  const rows = bundles.map((bundle) => ({ bundle, where: `Chromium, bundle of ${bundle.bundler}`, what }))
  if (executablePath === undefined)
    return rows.map(({ where }) => ({ where, what, problems: [], skipped: "this machine has no Chromium" }))
  const browser = await chromium.launch({ executablePath })
  try {
    const checked: Array<Row> = []
    for (const { bundle, where } of rows)
      checked.push({ where, what, problems: await open(browser, bundle, expected) })
    return checked
  } finally {
    await browser.close()
  }
}
