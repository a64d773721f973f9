import { citationSchema } from "../document/citation.ts"
import { describeCitation } from "../document/describe-citation.ts"
import { boundsText } from "../explanation/explain-step.ts"
import { numberText, percentText } from "../explanation/format-number.ts"
import { roundingWords } from "../explanation/words.ts"
import { same, type Text, text } from "../language/text.ts"
import {
  areSoundBounds,
  boundsOf,
  roundingSchema,
  type WrittenBounds,
} from "../mechanism/parameter-schemas.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import { parseShare } from "../number/decimal.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { formatDate } from "../time/format-date.ts"
import { isPlainDate } from "../time/plain-date.ts"
import { aspectOf } from "./aspects.ts"
import { choiceWords } from "./choice-words.ts"
import { withBounds } from "./differences.ts"

type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isText = (value: Plain): value is { readonly vi: string; readonly en: string } =>
  typeof value.vi === "string" && typeof value.en === "string"

const joined = (parts: ReadonlyArray<Text>, by = ", "): Text =>
  text((language) => parts.map((part) => part[language]).join(by))

const quoted = (words: Text): Text => text((language) => `“${words[language]}”`)

/** What is not there, in words. */
export const nothingText: Text = { vi: "không quy định", en: "not stated" }

const formulaKeys = new Set(["when", "holds", "discretion", "of", "by", "from", "formula"])
const classKeys = new Set(["class", "cutTo", "highest", "classes", "withoutClasses"])

/** Writes the values of one rulebook for people. */
export class ValueWriter {
  private readonly rulebook: Rulebook
  private readonly registry: MechanismRegistry
  private readonly criteria: ReadonlyMap<string, Text>

  constructor(rulebook: Rulebook, registry: MechanismRegistry) {
    this.rulebook = rulebook
    this.registry = registry
    const all = [...allCriteria(rulebook.criteria)]
    this.criteria = new Map(
      all.map(({ criterion: { id, code, title } }) => [id, code === undefined ? quoted(title) : same(code)]),
    )
  }

  /** The value under a key, in words. */
  of(key: string, value: unknown): Text {
    if (value === undefined || value === null) return nothingText
    if (typeof value === "boolean") return value ? { vi: "có", en: "yes" } : { vi: "không", en: "no" }
    if (typeof value === "string") return this.scalar(key, value)
    if (Array.isArray(value)) return this.list(key, value)
    return isPlain(value) ? this.record(key, value) : same(String(value))
  }

  private scalar(key: string, value: string): Text {
    const chosen = choiceWords(key, value)
    if (chosen !== undefined) return chosen
    if (key === "mechanism") return this.registry.get(value)?.title ?? same(value)
    if (classKeys.has(key)) return quoted(this.className(value))
    if (key === "appliesTo") return this.group(value)
    if (isPlainDate(value)) return text((language) => formatDate(value, language))
    if (formulaKeys.has(key)) return same(`“${value}”`)
    const share = parseShare(value)
    if (share === undefined || key === "version" || key === "code") return same(value)
    return value.endsWith("%") ? percentText(share) : numberText(share)
  }

  private className(id: string): Text {
    return this.rulebook.classification?.classes.find((one) => one.id === id)?.title ?? same(id)
  }

  private group(id: string): Text {
    return this.rulebook.subjects.groups.find((one) => one.id === id)?.title ?? same(id)
  }

  private attribute(name: string): Text {
    const { attributes } = this.rulebook.subjects
    return (Object.hasOwn(attributes, name) ? attributes[name]?.title : undefined) ?? same(name)
  }

  private list(key: string, values: ReadonlyArray<unknown>): Text {
    if (key === "within" || key === "pool") {
      if (values.length === 0) return { vi: "toàn bộ", en: "the whole board" }
      return joined(
        values.map((one) => (Array.isArray(one) ? this.list(key, one) : this.attribute(String(one)))),
        values.some((one) => Array.isArray(one)) ? "; " : ", ",
      )
    }
    if (key === "criteria")
      return joined(values.map((id) => this.criteria.get(String(id)) ?? same(String(id))))
    return values.length === 0
      ? { vi: "(không có)", en: "(none)" }
      : joined(values.map((one) => this.of(key, one)))
  }

  private record(key: string, value: Plain): Text {
    if (isText(value)) return quoted(value)
    const citation = key === "source" ? citationSchema.safeParse(value) : undefined
    if (citation?.success === true) return describeCitation(citation.data, this.rulebook.documents)
    if (
      key === "bounds" &&
      Object.values(value).every((end) => typeof end === "string" && parseShare(end) !== undefined)
    )
      if (areSoundBounds(value as WrittenBounds)) return boundsText(boundsOf(value as WrittenBounds))
    const rounding =
      key === "rounding"
        ? roundingSchema.safeParse({ ...value, decimals: String(value.decimals) })
        : undefined
    if (rounding?.success === true) {
      const { mode, decimals } = rounding.data
      return text((language) =>
        language === "vi"
          ? `${decimals} chữ số thập phân (${roundingWords[mode].vi})`
          : `${decimals} decimal${decimals === 1 ? "" : "s"} (${roundingWords[mode].en})`,
      )
    }
    if (key === "highest" && typeof value.fact === "string") return same(value.fact)
    if (key === "base") return this.base(value)
    const parts = Object.entries(withBounds(value)).filter(([, inner]) => inner !== undefined)
    return joined(
      parts.map(([name, inner]) => {
        const called = aspectOf("", name)?.words ?? same(name)
        return text((language) => `${called[language]}: ${this.of(name, inner)[language]}`)
      }),
      "; ",
    )
  }

  private base({ of, classes, counting, fact }: Plain): Text {
    if (of === "fact") return this.scopeFact(String(fact))
    if (!Array.isArray(classes)) return this.of("base", of)
    return joined([this.of("classes", classes), this.of("counting", counting)], "; ")
  }

  private scopeFact(name: string): Text {
    const { scopeFacts } = this.rulebook
    return (Object.hasOwn(scopeFacts, name) ? scopeFacts[name]?.title : undefined) ?? same(name)
  }
}
