import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"
import type { Bundle } from "./bundle.ts"
import type { Row } from "./row.ts"
import { serve } from "./serve.ts"

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** What pages are held to: their own scripts and nothing else, no `eval`, no `new Function`, no inline script, no request. */
const policies = [
  { name: "without unsafe-eval", policy: "script-src 'self' 'wasm-unsafe-eval'", refused: "" },
  // The kernels for columns are refused once, and columns are scored without them.
  { name: "without WebAssembly, too", policy: "script-src 'self'", refused: "wasm-eval" },
] as const

/** What a page does against its policy is refused in silence; this keeps it to be asked for. */
const keepRefusals =
  "globalThis.refused = []; document.addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI))"

interface Visit {
  readonly where: string
  readonly what: string
  readonly folder: string
  readonly policy: string
  readonly refused: string
}

const visits = (bundles: ReadonlyArray<Bundle>): ReadonlyArray<Visit> =>
  bundles.flatMap(({ bundler, folder }) =>
    policies.map(({ name, policy, refused }) => ({
      where: `Chromium, ${bundler}`,
      what: `says what Node says, ${name}`,
      folder,
      policy: `default-src 'none'; ${policy}`,
      refused,
    })),
  )

const open = async (browser: Browser, visit: Visit, expected: string): Promise<ReadonlyArray<string>> => {
  const { server, url } = await serve(visit.folder, visit.policy)
  try {
    const page = await browser.newPage()
    const problems: Array<string> = []
    page.on("pageerror", (error) => problems.push(error.message))
    page.on("requestfailed", (request) => problems.push(`it asked for ${request.url()}`))
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text())
    })
    await page.addInitScript(keepRefusals)
    await page.goto(url, { waitUntil: "load" })
    await page.waitForFunction("document.body.textContent.trim() !== ''", undefined, { timeout: 30_000 })
    const shown = await page.evaluate<string>("document.body.textContent")
    if (shown.trim() !== expected.trim()) problems.push(`the page does not say what Node says:\n${shown}`)
    const refused = await page.evaluate<string>("[...new Set(refused)].join()")
    if (refused !== visit.refused)
      problems.push(`refused by its policy: “${refused}”, not “${visit.refused}”`)
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
  const executablePath = [process.env.CHROMIUM ?? "", ...places].find((file) => existsSync(file))
  const rows = visits(bundles).map((visit) => ({ visit, where: visit.where, what: visit.what }))
  if (executablePath === undefined)
    return rows.map(({ where, what }) => ({
      where,
      what,
      problems: [],
      skipped: "this machine has no Chromium",
    }))
  const browser = await chromium.launch({ executablePath })
  try {
    const checked: Array<Row> = []
    for (const { visit, where, what } of rows)
      checked.push({ where, what, problems: await open(browser, visit, expected) })
    return checked
  } finally {
    await browser.close()
  }
}
