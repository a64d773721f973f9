import type { ErrorCode } from "yaml"
import { type Issue, makeIssue, type SourcePosition } from "../issue/issue.ts"

/** The YAML parser's common complaints in Vietnamese; its own words are English only. */
const reasons: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "bí danh (*tên) không được kèm neo hay thẻ",
  BAD_ALIAS: "bí danh (*tên) viết sai",
  BAD_COLLECTION_TYPE: "thẻ không hợp với danh sách hoặc nhóm trường này",
  BAD_DIRECTIVE: "dòng chỉ thị bắt đầu bằng % viết sai",
  BAD_DQ_ESCAPE:
    "trong dấu nháy kép có ký tự thoát (\\) không hợp lệ; nếu là dấu \\ thường thì dùng nháy đơn",
  BAD_INDENT: "thụt lề sai: các dòng cùng cấp phải thẳng cột với nhau",
  BAD_PROP_ORDER: "neo hoặc thẻ đặt sai chỗ",
  BAD_SCALAR_START: "chữ không được bắt đầu bằng ký tự này; đặt cả chữ trong dấu nháy",
  BLOCK_AS_IMPLICIT_KEY: "một dòng có hai dấu hai chấm; đặt phần chữ trong dấu nháy",
  BLOCK_IN_FLOW: "trong ngoặc không được dùng cách viết xuống dòng thụt lề",
  IMPOSSIBLE: "văn bản không đọc được",
  KEY_OVER_1024_CHARS: "tên trường dài quá 1024 ký tự",
  MISSING_CHAR: "thiếu một ký tự: thường là dấu phẩy, dấu hai chấm, dấu nháy hoặc dấu ngoặc đóng",
  MULTILINE_IMPLICIT_KEY: "tên trường phải nằm trên một dòng; thường là dòng trước thiếu dấu hai chấm",
  MULTIPLE_ANCHORS: "một giá trị chỉ được có một neo (&tên)",
  MULTIPLE_TAGS: "một giá trị chỉ được có một thẻ",
  TAB_AS_INDENT: "thụt lề bằng phím Tab; YAML chỉ nhận dấu cách",
  TAG_RESOLVE_FAILED: "không hiểu thẻ này",
  UNEXPECTED_TOKEN: "có ký tự không đúng chỗ",
}

/** What the parser found wrong: its code, its English words, and where. */
export interface YamlFault {
  readonly code?: ErrorCode
  readonly reason: string
  readonly at: SourcePosition | undefined
}

/** One fault as an issue, in both languages. */
export const brokenYaml = ({ code, reason, at }: YamlFault): Issue => {
  const issue = makeIssue("source.broken", [], { reason }, { at })
  const words = code === undefined ? undefined : reasons[code]
  if (words === undefined) return issue
  const { message } = makeIssue("source.broken", [], { reason: words })
  return { ...issue, message: { vi: message.vi, en: issue.message.en } }
}

/** The first fault, and how many follow: one bracket left open makes the rest of a text wrong, too. */
export const firstFault = ([first, ...rest]: readonly [YamlFault, ...YamlFault[]]): ReadonlyArray<Issue> => {
  if (rest.length === 0) return [brokenYaml(first)]
  const more = makeIssue("source.more-faults", [], { count: rest.length }, { at: first.at, severity: "info" })
  return [brokenYaml(first), more]
}
