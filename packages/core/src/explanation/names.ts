import { assignedPrefix, sharePrefix } from "../expression/formula/functions.ts"
import { same, type Text, text } from "../language/text.ts"
import type { Field } from "../mechanism/field.ts"
import { allCriteria, type Criterion } from "../rulebook/criterion.ts"
import { beforePrefix, overCapPrefix } from "../scoring/define-results.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { SubjectScope } from "../scoring/subject-scope.ts"

const withCode = ({ code, title }: Criterion): Text =>
  text((language) => (code === undefined ? title[language] : `${code} ${title[language]}`))

const prefixed = (words: Text, name: Text): Text => text((language) => `${words[language]} ${name[language]}`)

/** What things are called in an explanation: facts, criteria and subjects by their titles, never by their ids. */
export class Names {
  private readonly program: CompiledRulebook
  private readonly scopes: ReadonlyMap<string, SubjectScope>
  private readonly criteria: ReadonlyMap<string, Criterion>
  private readonly items: Readonly<Record<string, Field>>

  constructor(
    program: CompiledRulebook,
    scopes: ReadonlyMap<string, SubjectScope>,
    items: Readonly<Record<string, Field>> = {},
  ) {
    this.program = program
    this.scopes = scopes
    this.items = items
    const all = [...allCriteria(program.rulebook.criteria)]
    this.criteria = new Map(all.map(({ criterion }) => [criterion.id, criterion]))
  }

  criterion(id: string): Text {
    const criterion = this.criteria.get(id)
    return criterion === undefined ? same(id) : withCode(criterion)
  }

  fieldOf(name: string, criterion: string | undefined): Field | undefined {
    if (criterion === undefined) {
      const { facts, scopeFacts } = this.program.rulebook
      if (Object.hasOwn(facts, name)) return facts[name]
      return Object.hasOwn(scopeFacts, name) ? scopeFacts[name] : undefined
    }
    for (const variant of this.program.variants.values()) {
      const fields = variant.leaves.get(criterion)?.fields ?? {}
      if (Object.hasOwn(fields, name)) return fields[name]
    }
    return undefined
  }

  /** As these, inside a list: its items have these fields. */
  inList(list: Field | undefined): Names {
    return new Names(this.program, this.scopes, list?.fields ?? {})
  }

  /** A field of the item of the list that one is inside of. */
  itemField(name: string): Field | undefined {
    return Object.hasOwn(this.items, name) ? this.items[name] : undefined
  }

  fact(name: string, criterion: string | undefined): Text {
    return this.fieldOf(name, criterion)?.title ?? same(name)
  }

  /** A fact with the criterion it belongs to: “Grade” alone may be any of forty. */
  located(name: string, criterion: string | undefined): Text {
    const fact = this.fact(name, criterion)
    if (criterion === undefined) return fact
    // A criterion of which nothing is given yet has no fact of its own to name.
    if (name === "") return this.criterion(criterion)
    const { code, title } = this.criteria.get(criterion) ?? {}
    const place = code === undefined ? (title ?? same(criterion)) : same(code)
    return text((language) => `${place[language]} · ${fact[language]}`)
  }

  /** The title of an option, as its own field words it. */
  option(id: string, field: Field | undefined): Text {
    return field?.options?.find((one) => one.id === id)?.title ?? same(id)
  }

  parameter(name: string): Text {
    const { parameters } = this.program.rulebook
    return (Object.hasOwn(parameters, name) ? parameters[name]?.title : undefined) ?? same(name)
  }

  /** True for a parameter whose value is written with a % sign. */
  isPercent(parameter: string): boolean {
    const { parameters } = this.program.rulebook
    const values = Object.hasOwn(parameters, parameter) ? (parameters[parameter]?.values ?? []) : []
    return values.length > 0 && values.every(({ value }) => value.endsWith("%"))
  }

  /** A quota's scope: “Cụm 1”, or everybody. */
  scope(by: Readonly<Record<string, string>>): Text {
    const { attributes, groups } = this.program.rulebook.subjects
    const parts = Object.entries(by).map(([name, value]): Text => {
      const group = name === "group" ? groups.find(({ id }) => id === value) : undefined
      const title = Object.hasOwn(attributes, name) ? attributes[name]?.title : undefined
      return group?.title ?? text((language) => `${title?.[language] ?? name} ${value}`)
    })
    if (parts.length === 0) return { vi: "toàn bộ", en: "the whole board" }
    return text((language) => parts.map((part) => part[language]).join(", "))
  }

  result(of: string): Text {
    if (of === "total") return { vi: "tổng điểm", en: "total" }
    if (of === `${beforePrefix}total`) return { vi: "tổng điểm chấm được", en: "total scored" }
    if (of.startsWith(assignedPrefix)) {
      const inside = of.slice(assignedPrefix.length)
      const words = { vi: "điểm tối đa được giao của", en: "assigned maximum of" }
      return prefixed(words, this.result(inside))
    }
    if (of.startsWith(sharePrefix)) {
      return prefixed({ vi: "tỷ lệ điểm của", en: "share of" }, this.result(of.slice(sharePrefix.length)))
    }
    if (of.startsWith(beforePrefix)) {
      const inside = of.slice(beforePrefix.length)
      return prefixed({ vi: "điểm chấm được của", en: "points scored of" }, this.result(inside))
    }
    if (of.startsWith(overCapPrefix)) {
      const words = { vi: "tổng chấm được của", en: "sum scored of" }
      return prefixed(words, this.label(of.slice(overCapPrefix.length)))
    }
    return this.label(of)
  }

  /** A criterion in a calculation: by its code, or by its title where it has none. */
  private label(id: string): Text {
    const criterion = this.criteria.get(id)
    return criterion === undefined
      ? same(id)
      : criterion.code === undefined
        ? criterion.title
        : same(criterion.code)
  }

  subject(id: string): Text {
    return same(this.scopes.get(id)?.bound.subject.name ?? id)
  }

  class(id: string): Text {
    const found = this.program.rulebook.classification?.classes.find((one) => one.id === id)
    return found?.title ?? same(id)
  }
}
