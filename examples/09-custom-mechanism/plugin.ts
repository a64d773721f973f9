import { defineMechanism, definePlugin, Expression, Mechanism, Numbers } from "@danvan/plugin-sdk"
import * as z from "zod"

/** Finishing early earns points a day: an expression says it, so danvan can explain and lint it. */
const early = defineMechanism({
  name: "mau/xong-som",
  title: { vi: "Xong trước hạn", en: "Finished early" },
  summary: {
    vi: "Mỗi ngày xong trước hạn được số điểm đã nêu.",
    en: "Each day early earns the stated points.",
  },
  parameters: z.strictObject({ perDay: Mechanism.pointsSchema }),
  fields: () => ({ days: { type: "count", title: { vi: "Số ngày trước hạn", en: "Days early" } } }),
  lower: ({ field, maximum, parameters }) =>
    Expression.min(maximum, Expression.multiply(field("days"), parameters.perDay)),
  monotone: () => ({ days: "rewarded" }),
})

/**
 * The council's mean without its highest and its lowest ballot (bỏ phiếu cao nhất và thấp nhất). No expression takes
 * one item out of a list, so this is a function: exact numbers in, an exact number out.
 */
const trimmedMean = defineMechanism({
  name: "mau/trung-binh-cat",
  title: { vi: "Trung bình bỏ phiếu cao nhất, thấp nhất", en: "Mean without the extremes" },
  summary: { vi: "Cần ít nhất ba phiếu.", en: "At least three ballots are needed." },
  parameters: z.strictObject({ decimals: z.enum(["0", "1", "2"]).default("2") }),
  fields: () => ({
    ballots: {
      type: "list",
      title: { vi: "Phiếu của hội đồng", en: "The council's ballots" },
      fields: {
        points: { type: "number", title: { vi: "Điểm", en: "Points" }, minimum: "0", maximum: "20" },
      },
    },
  }),
  compute: ({ facts: { ballots }, parameters }) => {
    if (ballots.length < 3) throw new Error(`chỉ có ${ballots.length} phiếu · only ${ballots.length} ballots`)
    const sorted = ballots.map(({ points }) => points).sort(Numbers.compare)
    const kept = sorted.slice(1, -1)
    const mean = kept.reduce((sum, points) => sum.add(points), Numbers.zero).div(kept.length)
    return Numbers.round(mean, { mode: "half-up", decimals: Number(parameters.decimals) })
  },
  output: ({ maximum }) => ({ min: "0", max: maximum, decimals: 2 }),
})

export default definePlugin({
  manifest: {
    id: "mau/hoi-dong",
    title: { vi: "Cách chấm của hội đồng (mẫu)", en: "A council's way of scoring (sample)" },
    version: "1.0.0",
    engine: ">=0.0.0 <1",
    uses: { mechanisms: "1" },
    licence: "MIT",
    stability: "experimental",
  },
  mechanisms: [early, trimmedMean],
})
