// Two mechanisms of a plugin: one becomes an expression, one is a function; and what happens when the function fails.
import { readFileSync } from "node:fs"
import { Facts, Numbers, Rulebook, Scoring } from "@danvan/core"
import { Plugins } from "@danvan/plugin-sdk"
import plugin from "./plugin.ts"

const say = (line = ""): void => {
  process.stdout.write(`${line}\n`)
}
const fileText = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8")

const plugins = Plugins.registerOrThrow([plugin])
const rulebook = Rulebook.parseOrThrow(fileText("rulebook.yaml"), { plugins })
const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", plugins })
const board = program.scoreOrThrow(Facts.parseOrThrow(fileText("facts.yaml")))

say("Số liệu mẫu · Sample figures\n")
for (const { subject, total, rank, status } of board.ranked) {
  const points = total === undefined ? `— (${status})` : Numbers.toDecimal(total)
  say(`${rank?.rank ?? "–"}. ${subject.name}: ${points}`)
}

say("\n── Vì sao? Plugin và phiên bản được nêu tên · Why? The plugin and its version are named\n")
say(board.explainText("xa-a", "vi"))

say("\n── Hàm báo lỗi chỉ làm hỏng một kết quả · A function that fails costs one result\n")
for (const { code, message } of board.warnings) say(`${code}\n  ${message.vi}\n  ${message.en}`)

say("\n── Soát lỗi nói điều gì không soát được · The linter says what it cannot look into\n")
for (const { code, message } of Rulebook.lint(rulebook, { plugins }).issues) say(`${code}: ${message.vi}`)

say("\n── Kết quả dựa trên gì · What the result rests on\n")
say(JSON.stringify(board.toJson().plugins, null, 2))
