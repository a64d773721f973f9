// In ra tổ chức vào ba ngày, một dòng kế thừa, và số liệu được chuyển qua đợt sáp nhập.
// Prints the organization on three dates, one lineage, and a figure carried across the mergers.
import { Numbers, Time, Units } from "@danvan/core"
import { changes } from "./changes.ts"

const day = Time.parseDateOrThrow
const print = (line = ""): void => console.log(line)

const organization = Units.organizationFromOrThrow(changes)

const printTree = ({ unit, children }: Units.TreeNode, indent = "  "): void => {
  const kind = organization.vocabulary.kinds.get(unit.kind)
  print(`${indent}${unit.name.official}  (${kind?.name.vi} · ${kind?.name.en})`)
  for (const child of children) printTree(child, `${indent}  `)
}

for (const date of ["2025-01-01", "2025-07-01", "2026-04-30"].map(day)) {
  const view = organization.asOf(date)
  print(`── Ngày ${Time.formatDate(date, "vi")} · On ${Time.formatDate(date, "en")}`)
  for (const [root, tree] of [
    ["tinh-mau", "state"],
    ["tinh-uy", "party"],
  ] as const) {
    const node = view.tree(root, tree)
    if (node !== undefined) printTree(node)
  }
  print()
}

const [before, after] = [day("2025-06-30"), day("2026-12-31")]
const nameOf = (unit: Units.UnitId, date: Time.PlainDate): string =>
  organization.asOf(date).fullName(unit, "state")
const extents = { full: "toàn bộ · whole", partial: "một phần · part" }

print("── Hai xã Tân Mẫu đi đâu · What became of the two communes called Tân Mẫu")
for (const { id } of organization.asOf(before).search("tan mau")) {
  print(`  ${nameOf(id, before)}`)
  for (const { unit, extent } of Units.successorsOfOrThrow(organization, id, { at: before }).on(after)) {
    print(`    → ${nameOf(unit, after)}  (${extents[extent]})`)
  }
}

print("\n── Số mô hình, cộng dồn qua sáp nhập · Models counted, summed across the mergers")
const { steps } = Units.carryOrThrow(organization, {
  figures: { "thi-tran-mau": "8", "tan-mau-thuong": "12", "tan-mau-ha": "10", "mau-hai": "5" },
  from: before,
  to: after,
  policy: { by: "sum" },
})
const shown = (value: Numbers.Exact | undefined): string =>
  value === undefined ? "—" : Numbers.toDecimal(value)
for (const { unit, date, parts, value } of steps) {
  const sources = parts.map(
    (part) => `${nameOf(part.from, before)}: ${shown(part.value)} × ${shown(part.share)}`,
  )
  print(`  ${nameOf(unit, date)} = ${shown(value)}`)
  for (const source of sources) print(`    ${source}`)
}
