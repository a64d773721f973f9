import { definePlugin, defineTieBreak, Receipts } from "@danvan/plugin-sdk"
import * as z from "zod"

/**
 * Drawing lots in public (bốc thăm công khai): the seed is announced beforehand, such as the first prize of the
 * lottery on a day still to come. Everybody can draw again and get the same order; nobody can know it earlier.
 */
const lots = defineTieBreak({
  name: "mau/boc-tham",
  title: { vi: "Bốc thăm công khai", en: "Drawing lots in public" },
  summary: {
    vi: "Thứ tự theo mã băm của số gieo và mã đơn vị.",
    en: "By the hash of the seed and the unit's id.",
  },
  parameters: z.strictObject({ seed: z.string().min(6).describe("What was announced.") }),
  separate: ({ equals, parameters: { seed } }) =>
    equals
      .map(({ id }) => ({ id, lot: Receipts.hashOfOrThrow([seed, id]) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .map(({ id }) => [id]),
})

/** Communes of the highlands first (ưu tiên xã vùng cao); within them and within the others the tie stays. */
const areaFirst = defineTieBreak({
  name: "mau/uu-tien-vung",
  title: { vi: "Ưu tiên theo vùng", en: "An area first" },
  summary: { vi: "Đơn vị thuộc vùng nêu ra đứng trước.", en: "Units of the stated area come first." },
  parameters: z.strictObject({ area: z.string().min(1) }),
  separate: ({ equals, parameters: { area } }) => {
    const isFirst = ({ attributes }: (typeof equals)[number]): boolean => attributes.vung === area
    const runs = [equals.filter(isFirst), equals.filter((one) => !isFirst(one))]
    return runs.filter((run) => run.length > 0).map((run) => run.map(({ id }) => id))
  },
})

export default definePlugin({
  manifest: {
    id: "mau/tieu-chi-phu",
    title: { vi: "Tiêu chí phụ (mẫu)", en: "Tie-breaks (sample)" },
    version: "1.0.0",
    engine: ">=0.0.0 <1",
    uses: { "tie-breaks": "1" },
    licence: "MIT",
    stability: "experimental",
  },
  tieBreaks: [lots, areaFirst],
})
