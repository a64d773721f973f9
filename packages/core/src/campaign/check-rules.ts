import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { CampaignPlan } from "./campaign-plan.ts"
import { checkDates } from "./check-dates.ts"
import { checkNearness } from "./check-nearness.ts"
import { isSaid } from "./field-schemas.ts"
import { reachesShare } from "./share.ts"

type Path = ReadonlyArray<string | number>

/** Every document that something is said to stand in is one of the plan's or of its rulebook's. */
const sourceIssues = (
  { sources, documents, baseSalaries, moneyRounding }: CampaignPlan,
  rulebook: Rulebook,
): ReadonlyArray<Issue> => {
  const known = new Set([...Object.keys(documents), ...Object.keys(rulebook.documents)])
  const unknown = (
    cited: ReadonlyArray<{ readonly document: string }> | undefined,
    path: Path,
  ): ReadonlyArray<Issue> =>
    (cited ?? []).flatMap(({ document }, index) =>
      known.has(document)
        ? []
        : [
            makeIssue("plan.unknown-document", [...path, index, "document"], {
              name: document,
              suggestion: closest(document, known),
            }),
          ],
    )
  return [
    ...Object.entries(sources).flatMap(([rule, cited]) => unknown(cited, ["sources", rule])),
    ...baseSalaries.flatMap(({ source }, index) => unknown(source, ["baseSalaries", index, "source"])),
    ...unknown(moneyRounding?.source, ["moneyRounding", "source"]),
  ]
}

/** A council that can be appointed, meets with somebody, and can pass something, but not without anybody in favour. */
const councilIssues = ({ council }: CampaignPlan): ReadonlyArray<Issue> => {
  if (council === undefined) return []
  const { fewest = 0, most, quorum, threshold } = council
  const zero = (share: string, path: Path): ReadonlyArray<Issue> =>
    reachesShare(0, 1, share) ? [makeIssue("plan.share-zero", path, { name: path.join("."), share })] : []
  const beyond = threshold.strictly && !reachesShare(1, 1, threshold.share, { strictly: true })
  return [
    ...(most !== undefined && fewest > most
      ? [makeIssue("plan.council-size", ["council", "fewest"], { fewest, most })]
      : []),
    ...(most === 0
      ? [makeIssue("field.below-limit", ["council", "most"], { name: "most", value: 0, limit: 1 })]
      : []),
    ...zero(quorum, ["council", "quorum"]),
    ...zero(threshold.share, ["council", "threshold", "share"]),
    ...(beyond
      ? [makeIssue("plan.threshold-beyond", ["council", "threshold", "share"], { share: threshold.share })]
      : []),
  ]
}

/** A cluster is headed by one of its own. */
const headIssues = ({ clusters, participants }: CampaignPlan): ReadonlyArray<Issue> => {
  const placed = new Map(participants.map(({ unit, cluster }) => [unit, cluster]))
  return clusters.flatMap(({ id, head }, index) => {
    if (head === undefined || !placed.has(head) || placed.get(head) === id) return []
    const facts = { unit: head, cluster: id, own: placed.get(head) ?? "—" }
    return [makeIssue("plan.head-elsewhere", ["clusters", index, "head"], facts)]
  })
}

/** Somebody must decide, publish and settle appeals: all of it is the authority's, over the whole campaign. */
const authorityIssues = ({ actors }: CampaignPlan): ReadonlyArray<Issue> => {
  const has = actors.some(({ grants }) =>
    grants.some((one) => one.role === "authority" && one.scope === "all"),
  )
  return has ? [] : [makeIssue("plan.no-authority", ["actors"], {})]
}

/** A document's number says something: a letter or a digit. */
const numberIssues = ({ documents }: CampaignPlan): ReadonlyArray<Issue> =>
  Object.entries(documents).flatMap(([key, { number }]) =>
    number === undefined || isSaid(number)
      ? []
      : [makeIssue("document.number-blank", ["documents", key, "number"], {})],
  )

/** Rules of a plan that name what is there and yet could never work. */
export const checkRules = (plan: CampaignPlan, rulebook: Rulebook): ReadonlyArray<Issue> => [
  ...checkDates(plan),
  ...checkNearness(plan),
  ...numberIssues(plan),
  ...authorityIssues(plan),
  ...sourceIssues(plan, rulebook),
  ...councilIssues(plan),
  ...headIssues(plan),
]
