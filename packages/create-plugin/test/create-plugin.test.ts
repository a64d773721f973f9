import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { CreateError, createPlugin, languages, templates } from "../src/index.ts"
import { run } from "../src/run.ts"

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "danvan-create-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const codeOf = (action: () => unknown): string | undefined => {
  try {
    action()
    return undefined
  } catch (thrown) {
    return thrown instanceof CreateError ? thrown.code : String(thrown)
  }
}

const filesIn = (place: string): ReadonlyArray<string> =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe("a new plugin", () => {
  it.each(templates.flatMap((template) => languages.map((language) => [template, language] as const)))(
    "from the template %s in %s has everything filled in",
    (template, language) => {
      const made = createPlugin({ name: "@my-org/my-plugin", template, language }, folder)
      expect(made).toBe(join(folder, "my-plugin"))
      const texts = filesIn(made).map((file) => readFileSync(file, "utf8"))
      expect(texts.filter((text) => /__[a-z]+__/.test(text))).toEqual([])
      const manifest = JSON.parse(readFileSync(join(made, "package.json"), "utf8"))
      expect(manifest.name).toBe("@my-org/my-plugin")
      expect(Object.values({ ...manifest.devDependencies, ...manifest.peerDependencies })).not.toContain("*")
      expect(existsSync(join(made, ".gitignore"))).toBe(true)
      expect(readFileSync(join(made, "README.md"), "utf8")).toContain(
        language === "vi" ? "## Dùng" : "## Use",
      )
      expect(readdirSync(made).filter((name) => name.startsWith("README"))).toEqual(["README.md"])
    },
  )

  it.each(templates.flatMap((template) => languages.map((language) => [template, language] as const)))(
    "from the template %s in %s has a readme that shows its example",
    (template, language) => {
      const made = createPlugin({ name: "my-plugin", template, language }, folder)
      const example = readFileSync(join(made, "examples/first-board.ts"), "utf8")
      const readme = readFileSync(join(made, "README.md"), "utf8")
      expect(readme).toContain(`\`\`\`ts\n${example.replace('"../src/index.ts"', '"my-plugin"')}\`\`\`\n`)
    },
  )

  it("may be put in an empty folder that is there", () => {
    mkdirSync(join(folder, "my-plugin"))
    const made = createPlugin({ name: "my-plugin", template: "mechanism", language: "en" }, folder)
    expect(existsSync(join(made, "src/index.ts"))).toBe(true)
    expect(readdirSync(folder)).toEqual(["my-plugin"])
  })

  it.each([
    "",
    ".",
    "..",
    "../out",
    "a/b",
    "/tmp/x",
    "a\\b",
    "C:",
    "My-Plugin",
    "1st",
    "-x",
    "@org",
    "@org/../x",
    "@../x",
    "a b",
    "điểm",
    "__proto__",
    "node_modules",
    "danvan",
    "@danvan/my-plugin",
    "con",
    "nul",
    "lpt1",
    "@aux/my-plugin",
    "x".repeat(65),
    "a\u0000b",
    "a\nb",
  ])("is not called %j, and nothing is written", (name) => {
    expect(codeOf(() => createPlugin({ name, template: "mechanism", language: "vi" }, folder))).toBe(
      "name.bad",
    )
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ["danvan", "“danvan” là tên của chính danvan"],
    ["nul", "Windows giữ tên này"],
  ])("is told why it is not called %s", (name, why) => {
    expect(() => createPlugin({ name, template: "mechanism", language: "vi" }, folder)).toThrow(
      expect.objectContaining({ words: expect.objectContaining({ vi: expect.stringContaining(why) }) }),
    )
  })

  it.each([
    { template: "other", language: "vi" },
    { template: "mechanism", language: "fr" },
    { template: "../base", language: "vi" },
  ])("is not made of what there is none: %j", (choices) => {
    expect(codeOf(() => createPlugin({ name: "my-plugin", ...choices } as never, folder))).toBe(
      "choice.unknown",
    )
    expect(readdirSync(folder)).toEqual([])
  })

  it("is not written over what is there", () => {
    const target = join(folder, "my-plugin")
    mkdirSync(target)
    writeFileSync(join(target, "mine.txt"), "mine")
    const choices = { name: "my-plugin", template: "mechanism", language: "vi" } as const
    expect(codeOf(() => createPlugin(choices, folder))).toBe("folder.taken")
    expect(readdirSync(target)).toEqual(["mine.txt"])
    expect(readdirSync(folder)).toEqual(["my-plugin"])
  })

  it("is not written through a link, or over a file", () => {
    const choices = { name: "my-plugin", template: "mechanism", language: "vi" } as const
    mkdirSync(join(folder, "elsewhere"))
    symlinkSync(join(folder, "elsewhere"), join(folder, "my-plugin"))
    expect(codeOf(() => createPlugin(choices, folder))).toBe("folder.taken")
    expect(lstatSync(join(folder, "my-plugin")).isSymbolicLink()).toBe(true)
    expect(readdirSync(join(folder, "elsewhere"))).toEqual([])
    writeFileSync(join(folder, "my-file"), "")
    expect(codeOf(() => createPlugin({ ...choices, name: "my-file" }, folder))).toBe("folder.taken")
  })

  it("is not left half made where writing fails", () => {
    expect(
      codeOf(() =>
        createPlugin({ name: "my-plugin", template: "mechanism", language: "vi" }, join(folder, "none")),
      ),
    ).toContain("ENOENT")
    expect(readdirSync(folder)).toEqual([])
  })
})

/** Runs the command with these arguments and answers. */
const command = async (args: ReadonlyArray<string>, answers?: ReadonlyArray<string>) => {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const left = [...(answers ?? [])]
  stdout.on("data", (piece: Buffer) => {
    if (String(piece).endsWith("): ")) stdin.write(`${left.shift() ?? ""}\n`)
  })
  const said: string[] = []
  stdout.on("data", (piece: Buffer) => said.push(String(piece)))
  stderr.on("data", (piece: Buffer) => said.push(String(piece)))
  const code = await run({ args, folder, isTerminal: answers !== undefined, stdin, stdout, stderr })
  return { code, said: said.join(""), left }
}

describe("the command", () => {
  it("makes what its arguments say, and says what comes next", async () => {
    const { code, said } = await command(["my-plugin", "--template", "rulebook", "--lang", "en"])
    expect(code).toBe(0)
    expect(said).toMatch(
      /^Made my-plugin\/\. Next:\n\n {2}cd my-plugin\n {2}npm install .*danvan-\*\.tgz\n {2}npm run check\n/,
    )
    expect(said).toContain("danvan is not on npm yet")
    expect(said).toContain("docs/tutorial/write-a-scoring-plugin.en.md")
    expect(existsSync(join(folder, "my-plugin/src/rulebook.ts"))).toBe(true)
  })

  it("asks for what is open on a terminal, and only for that", async () => {
    const { code, left } = await command(["--lang", "vi"], ["diem-cua-toi", "adapter"])
    expect([code, left]).toEqual([0, []])
    expect(existsSync(join(folder, "diem-cua-toi/src/read-lines.ts"))).toBe(true)
  })

  it("takes the first choice for an empty answer", async () => {
    expect((await command([], ["my-plugin", "", ""])).code).toBe(0)
    expect(readFileSync(join(folder, "my-plugin/README.md"), "utf8")).toContain("## Dùng")
  })

  it("asks nothing where there is no terminal", async () => {
    const { code, said } = await command([])
    expect(code).toBe(2)
    expect(said).toBe("Chưa có tên. Xem --help.\nThere is no name. See --help.\n")
    expect((await command(["my-plugin"])).code).toBe(0)
  })

  it.each([
    ["--what"],
    ["a", "b"],
    ["../a"],
    ["my-plugin", "--template", "none"],
    ["my-plugin", "--template"],
  ])("refuses %j %j in both languages, and writes nothing", async (...args) => {
    const { code, said } = await command(args.filter((one) => one !== undefined))
    expect(code).toBe(2)
    expect(said.trimEnd().split("\n")).toHaveLength(2)
    expect(readdirSync(folder)).toEqual([])
  })

  it("explains itself", async () => {
    const { code, said } = await command(["--help"])
    expect(code).toBe(0)
    for (const template of templates) expect(said).toContain(template)
  })
})
