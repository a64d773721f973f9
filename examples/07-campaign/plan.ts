import { Campaigns, type Rulebook } from "@danvan/core"

/** Three sample communes in two clusters; every name and figure is made up. */
const communes = [
  { unit: "xa-mau-01", name: "Xã Mẫu 01", cluster: "cum-1" },
  { unit: "xa-mau-02", name: "Xã Mẫu 02", cluster: "cum-1" },
  { unit: "xa-mau-03", name: "Xã Mẫu 03", cluster: "cum-2" },
]

const all = "all"

const officials = [
  { id: "nguyen-van-a", name: "Nguyễn Văn A (mẫu)", grants: [{ role: "authority", scope: all }] },
  { id: "nguyen-van-b", name: "Nguyễn Văn B (mẫu)", grants: [{ role: "appraiser", scope: all }] },
  { id: "nguyen-van-c", name: "Nguyễn Văn C (mẫu)", grants: [{ role: "council-chair", scope: all }] },
  { id: "nguyen-van-d", name: "Nguyễn Văn D (mẫu)", grants: [{ role: "council-member", scope: all }] },
  { id: "nguyen-van-e", name: "Nguyễn Văn E (mẫu)", grants: [{ role: "council-member", scope: all }] },
]

/**
 * The plan. The council's size and quorum and the five days of posting are those of Decision 25/2021/QĐ-TTg; the rest
 * is illustrative.
 */
export const planFor = (rulebook: Rulebook.Rulebook): Campaigns.CampaignPlan =>
  Campaigns.makePlanOrThrow(
    {
      id: "dan-van-kheo-2026",
      title: { vi: "Dân vận khéo năm 2026 (minh họa)", en: "“Dân vận khéo” 2026 (illustrative)" },
      movement: {
        id: "dan-van-kheo",
        title: { vi: "Phong trào thi đua “Dân vận khéo”", en: "The movement “Dân vận khéo”" },
        initiator: "ban-tuyen-giao-va-dan-van",
        period: "2026..2030",
      },
      period: "2026",
      asOf: "2026-12-31",
      documents: {
        qd25: { kind: { vi: "Quyết định", en: "Decision" }, number: "25/2021/QĐ-TTg", signed: "2021-07-22" },
        kh: {
          kind: { vi: "Kế hoạch (mẫu)", en: "Plan (sample)" },
          number: "01-KH/MAU",
          signed: "2026-01-15",
        },
      },
      sources: {
        council: { document: "qd25" },
        vote: { document: "qd25" },
        posting: { document: "qd25" },
        deadline: { document: "kh" },
        publication: { document: "kh" },
        "stage-power": { document: "kh" },
      },
      clusters: [
        { id: "cum-1", title: { vi: "Cụm 1", en: "Cluster 1" }, head: "xa-mau-01" },
        { id: "cum-2", title: { vi: "Cụm 2", en: "Cluster 2" } },
      ],
      participants: communes,
      actors: [
        ...communes.map(({ unit, name }) => ({
          id: unit,
          name,
          grants: [{ role: "unit", scope: { unit } }],
        })),
        ...officials,
      ],
      stages: [
        {
          id: "self",
          title: { vi: "Tự chấm", en: "Self-score" },
          by: ["unit"],
          power: "score",
          evidence: ["models"],
          deadline: {
            limit: { kind: "before", date: "2027-01-10" },
            special: [{ for: ["xa-mau-03"], limit: { kind: "by", date: "2027-01-12" } }],
          },
        },
        {
          id: "appraisal",
          title: { vi: "Thẩm định", en: "Appraisal" },
          by: ["appraiser"],
          power: "score",
          locked: ["survey"],
        },
        {
          id: "council",
          title: { vi: "Hội đồng", en: "Council" },
          by: ["council-chair"],
          power: "return",
          returnsTo: "appraisal",
          vote: true,
          posting: { days: 5 },
        },
      ],
      calendar: { holidays: ["2027-01-01"] },
      council: {
        most: 15,
        quorum: "2/3",
        written: true,
        threshold: { share: "1/2", of: "ballots", strictly: true },
      },
      nominees: [{ kind: "individual", id: "nguyen-van-g", name: "Nguyễn Văn G (mẫu)", unit: "xa-mau-01" }],
      baseSalaries: [{ from: "2024-07-01", amount: "2340000" }],
      appeals: { days: 10, counting: "working-days" },
    },
    rulebook,
  )
