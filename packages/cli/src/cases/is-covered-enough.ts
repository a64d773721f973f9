import { Coverage, Numbers } from "@danvan/core"

/** True when at least this part of what a report asks for is covered; nothing asked for is covered whole. */
export const isCoveredEnough = (report: Coverage.Report, share: Numbers.Exact): boolean => {
  const total = report.points.length
  const covered = total - Coverage.gaps(report).length
  return Numbers.compare(Numbers.exact(covered), share.mul(total)) >= 0
}
