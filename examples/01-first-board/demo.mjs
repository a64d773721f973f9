// Runs the danvan command on the sample campaign, as a reader would type it, and shows what was typed.
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../..", import.meta.url))
const board = [
  "dan-van-kheo-minh-hoa",
  "examples/01-first-board/facts.csv",
  "--subjects",
  "examples/01-first-board/subjects.csv",
  "--as-of",
  "2026-12-15",
]

const heading = (text) => process.stdout.write(`\n\u2500\u2500 ${text}\n\n`)

const danvan = (...args) => {
  process.stdout.write(`$ danvan ${args.join(" ")}\n\n`)
  const { status } = spawnSync(process.execPath, ["packages/cli/dist/main.js", ...args], {
    cwd: root,
    stdio: "inherit",
  })
  if (status !== 0) process.exit(status ?? 1)
}

heading("Bảng điểm của một đợt thi đua mẫu · The board of a sample campaign")
danvan("score", ...board)

heading("Vì sao một đơn vị được kết quả đó · Why one unit has its result")
danvan("explain", ...board, "--subject", "xa-mau-02")

process.stdout.write(`
\u2500\u2500 Thử tiếp · Try next

  npx --yes pnpm@12.21.0 danvan explain ${board.join(" ")} --subject xa-mau-03 --lang en
  npx --yes pnpm@12.21.0 danvan score quy-che-mau/units examples/03-decree-233/units.facts.yaml --as-of 2026-12-15
  npx --yes pnpm@12.21.0 danvan test packages/rulebooks-vn
`)
