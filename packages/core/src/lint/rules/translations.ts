import { type Issue, makeIssue } from "../../issue/issue.ts"
import type { LintRule } from "../linted.ts"

/** Letters that only Vietnamese writes: words that have them and stand in for English are not translated. */
const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i

const isText = (value: object): value is { readonly vi: string; readonly en: string } =>
  "vi" in value && "en" in value && typeof value.vi === "string" && typeof value.en === "string"

/** Words that stand in both languages as the same Vietnamese (thiếu bản dịch). */
export const translations: LintRule = ({ rulebook }) => {
  const issues: Issue[] = []
  const visit = (value: unknown, path: Issue["path"]): void => {
    if (typeof value !== "object" || value === null) return
    if (isText(value)) {
      if (value.vi === value.en && vietnamese.test(value.en.normalize("NFC")))
        issues.push(makeIssue("lint.not-translated", path, { words: value.vi }, { severity: "warning" }))
      return
    }
    for (const [key, inner] of Object.entries(value))
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key])
  }
  visit(rulebook, [])
  return issues
}
