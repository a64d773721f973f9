import { Coverage } from "@danvan/core"
import { Command, Option } from "commander"
import * as Result from "effect/Result"
import { diff, diffFormats } from "./commands/diff.ts"
import { explain, explainFormats } from "./commands/explain.ts"
import { impact, impactFormats } from "./commands/impact.ts"
import { lint, lintFormats } from "./commands/lint.ts"
import { nearMiss } from "./commands/near-miss.ts"
import { type ScoreFlags, score } from "./commands/score.ts"
import { template } from "./commands/template.ts"
import { type TestFlags, test, testFormats } from "./commands/test.ts"
import type { ExitCode } from "./exit-codes.ts"
import { delimiters } from "./inputs/csv-rows.ts"
import type { ShownIssue } from "./issues/cli-issue.ts"
import type { Terminal } from "./outputs/terminal.ts"
import { loadPlugins } from "./plugins/load-plugins.ts"
import type { Loading } from "./plugins/loading.ts"
import type { WrittenImpact } from "./usage/impact-request.ts"
import {
  allFacts,
  decimals,
  formats,
  languages,
  type WrittenBoard,
  type WrittenOptions,
} from "./usage/options.ts"
import { defaultSeconds } from "./usage/read-seconds.ts"
import { defaultSize } from "./usage/read-size.ts"
import { version } from "./version.ts"
import type { WordKey } from "./words/words.ts"

const titles: Readonly<Record<string, WordKey>> = {
  "Usage:": "help.usage",
  "Arguments:": "help.arguments",
  "Options:": "help.options",
  "Commands:": "help.commands",
}

/** An option that may be written several times. */
const several = (value: string, before: ReadonlyArray<string> = []): ReadonlyArray<string> => [
  ...before,
  value,
]

/** Plugins that cannot be used: no command is run without them. */
export class PluginsRefused extends Error {
  readonly issues: ReadonlyArray<ShownIssue>

  constructor(issues: ReadonlyArray<ShownIssue>) {
    super("plugins")
    this.issues = issues
  }
}

/** The command line: its commands with their options, in the language of the terminal. */
export const makeProgram = (terminal: Terminal, loading: Loading, end: (code: ExitCode) => void): Command => {
  const { say } = terminal
  const titled = (title: string): string => {
    const key = titles[title]
    return key === undefined ? title : say(key)
  }
  const oneOf = (flags: string, words: WordKey, choices: ReadonlyArray<string>): Option =>
    new Option(flags, say(words, { options: choices.join(" | ") })).default(choices[0])

  const used = (usage: string): string =>
    usage.replace("[options]", say("help.any-options")).replace("[command]", say("help.any-command"))

  /** What an option does; Commander says what is taken without it in English. */
  const described = ({ description, defaultValue }: Option): string =>
    defaultValue === undefined
      ? description
      : `${description} (${say("help.default", { value: String(defaultValue) })})`

  const configured = (command: Command): Command =>
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .helpOption("-h, --help", say("option.help"))
      .configureHelp({ styleTitle: titled, styleUsage: used, optionDescription: described })
      .configureOutput({
        writeOut: terminal.out,
        // Commander's own words are English only; what is wrong is reported as an issue.
        writeErr: () => {},
        getOutHelpWidth: () => 100,
        getOutHasColors: () => false,
      })

  const program = configured(new Command("danvan"))
    .description(say("about"))
    .version(version, "-V, --version", say("option.version"))
    .helpCommand("help [command]", say("command.help"))
    .addHelpText("after", `\n${say("help.exit-codes")}`)

  program.hook("preAction", async (_, action) => {
    const { plugin = [], allowEngine = [] } =
      action.opts<Record<"plugin" | "allowEngine", string[] | undefined>>()
    if (plugin.length === 0 && allowEngine.length === 0) return
    const loaded = await loadPlugins(plugin, allowEngine, terminal.cwd, loading)
    if (Result.isFailure(loaded)) throw new PluginsRefused(loaded.failure)
    terminal.extensions = { ...terminal.extensions, plugins: loaded.success }
  })

  const command = (name: string, about: WordKey): Command => {
    const made = configured(new Command(name)).description(say(about))
    program.addCommand(made)
    return made
      .option("--plugin <place>", say("option.plugin"), several)
      .option("--plugin-timeout <seconds>", say("option.plugin-timeout", { seconds: defaultSeconds }))
      .option("--allow-engine <id=reason>", say("option.allow-engine"), several)
  }

  const withBoardOptions = (made: Command, ofFormat: ReadonlyArray<string>): Command =>
    withScoring(
      made.argument("<rulebook>", say("argument.rulebook")).argument("[facts...]", say("argument.facts")),
      ofFormat,
    )
      .option("--facts <files...>", say("option.more-facts"))
      .option("--board <id>", say("option.board"))

  const withTwo = (made: Command): Command =>
    made
      .argument("<before>", say("argument.before"))
      .argument("<after>", say("argument.after"))
      .option("--base-after <rulebook>", say("option.base-after"))

  const withScoring = (made: Command, ofFormat: ReadonlyArray<string>): Command =>
    made
      .option("--as-of <date>", say("option.as-of"))
      .option("--subjects <file>", say("option.subjects"))
      .option("--base <rulebook>", say("option.base"))
      .option("--stage <id>", say("option.stage"))
      .addOption(oneOf("--format <format>", "option.format", ofFormat))
      .addOption(oneOf("--lang <language>", "option.lang", languages))
      .option("--out <file>", say("option.out"))
      .addOption(oneOf("--decimal <style>", "option.decimal", decimals))
      .addOption(oneOf("--delimiter <mark>", "option.delimiter", delimiters))
      .option("--map <file>", say("option.map"))
      .option("--max-size <size>", say("option.max-size"), defaultSize)

  withBoardOptions(command("score", "score.about"), formats)
    .option("--without-explanation", say("option.without-explanation"))
    .action(
      async (
        rulebook: string,
        given: string[],
        { withoutExplanation, ...written }: ScoreFlags & { [Name in string]: string },
      ) => {
        const { facts, options } = allFacts(given, written)
        end(await score(rulebook, facts, options, { withoutExplanation }, terminal))
      },
    )
  withBoardOptions(command("explain", "explain.about"), explainFormats)
    .option("--subject <id>", say("option.subject"))
    .action(async (rulebook: string, given: string[], written: WrittenBoard) => {
      const { facts, options } = allFacts(given, written)
      end(await explain(rulebook, facts, options, terminal))
    })
  withBoardOptions(command("near-miss", "near-miss.about"), explainFormats)
    .option("--subject <id>", say("option.subject"))
    .action(async (rulebook: string, given: string[], written: WrittenBoard) => {
      const { facts, options } = allFacts(given, written)
      end(await nearMiss(rulebook, facts, options, terminal))
    })
  command("template", "template.about")
    .argument("<rulebook>", say("argument.rulebook"))
    .option("--out <file>", say("option.out-workbook"))
    .option("--as-of <date>", say("option.as-of-template"))
    .option("--base <rulebook>", say("option.base"))
    .option("--stage <id>", say("option.stage-template"))
    .option("--subjects <file>", say("option.subjects"))
    .option("--facts <files...>", say("option.facts-template"))
    .option("--rows <count>", say("option.rows"), "100")
    .addOption(oneOf("--lang <language>", "option.lang", languages))
    .addOption(oneOf("--decimal <style>", "option.decimal", decimals))
    .addOption(oneOf("--delimiter <mark>", "option.delimiter", delimiters))
    .option("--map <file>", say("option.map"))
    .option("--max-size <size>", say("option.max-size"), defaultSize)
    .action(async (rulebook: string, written: WrittenBoard) => {
      const { facts, options } = allFacts([], written)
      end(await template(rulebook, facts, options, terminal))
    })
  command("lint", "lint.about")
    .argument("<rulebooks...>", say("argument.rulebook"))
    .option("--base <rulebook>", say("option.base"))
    .addOption(oneOf("--format <format>", "option.format", lintFormats))
    .addOption(oneOf("--lang <language>", "option.lang", languages))
    .action(async (rulebooks: string[], options: WrittenOptions) =>
      end(await lint(rulebooks, options, terminal)),
    )
  withTwo(command("diff", "diff.about"))
    .option("--base <rulebook>", say("option.base"))
    .addOption(oneOf("--format <format>", "option.format", diffFormats))
    .addOption(oneOf("--lang <language>", "option.lang", languages))
    .option("--out <file>", say("option.out"))
    .action(async (before: string, after: string, options: WrittenOptions) =>
      end(await diff(before, after, options, terminal)),
    )
  withScoring(withTwo(command("impact", "impact.about")), impactFormats)
    .option("--facts <files...>", say("option.facts"))
    .option("--against <files...>", say("option.against"))
    .option("--as-of-after <date>", say("option.as-of-after"))
    .action(async (before: string, after: string, options: WrittenImpact & WrittenOptions) =>
      end(await impact(before, after, options, terminal)),
    )
  command("test", "test.about")
    .argument("<places...>", say("argument.cases"))
    .option("--coverage", say("option.coverage"))
    .option("--coverage-kinds <kinds>", say("option.coverage-kinds", { options: Coverage.kinds.join(" | ") }))
    .option("--require-coverage [percent]", say("option.require-coverage"))
    .option("--strict", say("option.strict"))
    .addOption(oneOf("--format <format>", "option.format", testFormats))
    .addOption(oneOf("--lang <language>", "option.lang", languages))
    .action(
      async (
        places: string[],
        { coverage, requireCoverage, strict, ...options }: TestFlags & { [Name in string]: string },
      ) => end(await test(places, options, { coverage, requireCoverage, strict }, terminal)),
    )
  return program
}
