import { Rulebook } from "@danvan/core"
import titlesText from "../rulebooks/co-che-mau/chuoi-danh-hieu.yaml"
import basesText from "../rulebooks/co-che-mau/co-so-ty-le.yaml"
import recognitionText from "../rulebooks/co-che-mau/cong-nhan-dat.yaml"
import reservedText from "../rulebooks/co-che-mau/diem-cap-tren-cham.yaml"
import movementText from "../rulebooks/co-che-mau/diem-phong-trao.yaml"
import readingsText from "../rulebooks/co-che-mau/hai-cach-doc.yaml"
import notAssignedText from "../rulebooks/co-che-mau/khong-giao.yaml"
import rescaledText from "../rulebooks/co-che-mau/khong-giao-quy-doi.yaml"
import frameworkText from "../rulebooks/co-che-mau/khung-co-phan-dia-phuong.yaml"
import bandsText from "../rulebooks/co-che-mau/khung-diem.yaml"
import roundedBandsText from "../rulebooks/co-che-mau/khung-diem-lam-tron.yaml"
import stepsText from "../rulebooks/co-che-mau/muc-va-buoc.yaml"
import weightedText from "../rulebooks/co-che-mau/nhiem-vu-he-so.yaml"
import rescaledGroupText from "../rulebooks/co-che-mau/quy-doi-tung-nhom.yaml"
import leaderText from "../rulebooks/co-che-mau/so-voi-don-vi-dan-dau.yaml"
import absoluteLeaderText from "../rulebooks/co-che-mau/so-voi-don-vi-dan-dau-tuyet-doi.yaml"

import bonusesText from "../rulebooks/co-che-mau/thuong-phat.yaml"

import bonusText from "../rulebooks/co-che-mau/thuong-va-tru.yaml"
import moneyText from "../rulebooks/co-che-mau/tien-thuong.yaml"
import localCriteriaText from "../rulebooks/co-che-mau/tieu-chi-dia-phuong.yaml"
import nestedText from "../rulebooks/co-che-mau/ty-le-long-nhau.yaml"
import rolesText from "../rulebooks/co-che-mau/vai-tro.yaml"
import violationsText from "../rulebooks/co-che-mau/vi-pham.yaml"
import conditionsText from "../rulebooks/co-che-mau/xep-loai-khong-diem.yaml"
import communesText from "../rulebooks/dan-van-kheo-minh-hoa/rulebook.yaml"
import attachedBonusText from "../rulebooks/dan-van-mat-tran-mau/thuong-theo-tieu-chi.yaml"
import selfOf90Text from "../rulebooks/dan-van-mat-tran-mau/tu-cham-90.yaml"
import selfOf95Text from "../rulebooks/dan-van-mat-tran-mau/tu-cham-95.yaml"
import crossText from "../rulebooks/lien-thong-mau/cham-cheo.yaml"
import linkedUnitsText from "../rulebooks/lien-thong-mau/don-vi.yaml"
import earlierUnitsText from "../rulebooks/lien-thong-mau/don-vi-cu.yaml"
import yearText from "../rulebooks/lien-thong-mau/nam.yaml"
import termText from "../rulebooks/lien-thong-mau/nhiem-ky.yaml"
import quarterText from "../rulebooks/lien-thong-mau/quy.yaml"
import departmentText from "../rulebooks/lien-thong-mau/so-cham.yaml"
import monthText from "../rulebooks/lien-thong-mau/thang.yaml"
import contestMonthText from "../rulebooks/lien-thong-mau/thi-dua-thang.yaml"
import meanText from "../rulebooks/lien-thong-mau/trung-binh-thang.yaml"
import linkedStaffText from "../rulebooks/lien-thong-mau/vien-chuc.yaml"
import officials90Text from "../rulebooks/nd-90-2020/officials.yaml"
import transitionText from "../rulebooks/nd-233-2026/chuyen-tiep-2026.choice.yaml"
import officialsText from "../rulebooks/nd-233-2026/officials.yaml"
import unitsText from "../rulebooks/nd-233-2026/units.yaml"
import form02Text from "../rulebooks/phieu-danh-gia-thang/mau-02.yaml"
import form03Text from "../rulebooks/phieu-danh-gia-thang/mau-03.yaml"
import accessToLawText from "../rulebooks/qd-25-2021/communes.yaml"
import sampleAccessToLawText from "../rulebooks/quy-che-mau/access-to-law.yaml"
import sampleOfficialsText from "../rulebooks/quy-che-mau/officials.yaml"
import sampleUnitsText from "../rulebooks/quy-che-mau/units.yaml"
import { once } from "./once.ts"
import { type ShippedRulebook, shippedRefinement, shippedRulebook } from "./shipped-rulebook.ts"

// Every call is marked pure, so that a bundle keeps only the rulebooks it uses.

/** Nghị định 233/2026/NĐ-CP, đơn vị sự nghiệp công lập: the points of single criteria are left to a lower rule. */
export const decree233Units = /* @__PURE__ */ shippedRulebook({
  id: "nd-233-2026/units",
  file: "nd-233-2026/units.yaml",
  text: unitsText,
  cases: [],
})

/** Nghị định 233/2026/NĐ-CP, viên chức. */
export const decree233Officials = /* @__PURE__ */ shippedRulebook({
  id: "nd-233-2026/officials",
  file: "nd-233-2026/officials.yaml",
  text: officialsText,
  cases: [],
})

/** Nghị định 90/2020/NĐ-CP, viên chức: classes by conditions, without points. */
export const decree90Officials = /* @__PURE__ */ shippedRulebook({
  id: "nd-90-2020/officials",
  file: "nd-90-2020/officials.yaml",
  text: officials90Text,
  cases: ["nd-90-2020/officials.cases.yaml", "nd-90-2020/managers.cases.yaml"],
})

/** Nghị định 233/2026/NĐ-CP, khoản 1 Điều 20: which text rates an official at the end of 2026. */
export const decree233Transition: () => Rulebook.RulebookChoice = /* @__PURE__ */ once(() =>
  Rulebook.parseChoiceOrThrow(transitionText),
)

/** Quyết định 25/2021/QĐ-TTg: the points of the 20 targets, in an annex that is not at hand, are left open. */
export const decision25Communes = /* @__PURE__ */ shippedRulebook({
  id: "qd-25-2021/communes",
  file: "qd-25-2021/communes.yaml",
  text: accessToLawText,
  cases: [],
})

/** An illustrative table of points for access to law; not the annex of the circular. */
export const sampleAccessToLaw = /* @__PURE__ */ shippedRefinement(
  {
    id: "quy-che-mau/access-to-law",
    file: "quy-che-mau/access-to-law.yaml",
    text: sampleAccessToLawText,
    cases: ["quy-che-mau/access-to-law.cases.yaml"],
  },
  decision25Communes,
)

/** An illustrative local rule for units under the decree. */
export const sampleUnits = /* @__PURE__ */ shippedRefinement(
  {
    id: "quy-che-mau/units",
    file: "quy-che-mau/units.yaml",
    text: sampleUnitsText,
    cases: [
      "quy-che-mau/units.cases.yaml",
      "quy-che-mau/units-boundaries.cases.yaml",
      "quy-che-mau/units-quota.cases.yaml",
    ],
  },
  decree233Units,
)

/** An illustrative local rule for officials under the decree. */
export const sampleOfficials = /* @__PURE__ */ shippedRefinement(
  {
    id: "quy-che-mau/officials",
    file: "quy-che-mau/officials.yaml",
    text: sampleOfficialsText,
    cases: [
      "quy-che-mau/officials.cases.yaml",
      "quy-che-mau/officials-quota.cases.yaml",
      "quy-che-mau/managers.cases.yaml",
      "nd-233-2026/chuyen-tiep-2026.cases.yaml",
    ],
  },
  decree233Officials,
)

/** The illustrative “Dân vận khéo” rulebook for communes in clusters. */
export const danVanKheoCommunes = /* @__PURE__ */ shippedRulebook({
  id: "dan-van-kheo-minh-hoa",
  file: "dan-van-kheo-minh-hoa/rulebook.yaml",
  text: communesText,
  cases: ["dan-van-kheo-minh-hoa/rulebook.cases.yaml"],
})

/** A school's monthly form for its leaders (Mẫu 02), with the mistakes it was printed with. */
export const monthlyForm02 = /* @__PURE__ */ shippedRulebook({
  id: "phieu-danh-gia-thang/mau-02",
  file: "phieu-danh-gia-thang/mau-02.yaml",
  text: form02Text,
  cases: ["phieu-danh-gia-thang/mau-02.cases.yaml"],
})

/** A school's monthly form for teachers and staff (Mẫu 03), with the mistakes it was printed with. */
export const monthlyForm03 = /* @__PURE__ */ shippedRulebook({
  id: "phieu-danh-gia-thang/mau-03",
  file: "phieu-danh-gia-thang/mau-03.yaml",
  text: form03Text,
  cases: ["phieu-danh-gia-thang/mau-03.cases.yaml"],
})

const sampleMechanism = (
  name: string,
  text: string,
  cases: ReadonlyArray<string> = [name],
): ShippedRulebook =>
  shippedRulebook({
    id: `co-che-mau/${name}`,
    file: `co-che-mau/${name}.yaml`,
    text,
    cases: cases.map((file) => `co-che-mau/${file}.cases.yaml`),
  })

const localFramework = /* @__PURE__ */ shippedRulebook({
  id: "co-che-mau/khung-co-phan-dia-phuong",
  file: "co-che-mau/khung-co-phan-dia-phuong.yaml",
  text: frameworkText,
  cases: [],
})

const localCriteria = /* @__PURE__ */ shippedRefinement(
  {
    id: "co-che-mau/tieu-chi-dia-phuong",
    file: "co-che-mau/tieu-chi-dia-phuong.yaml",
    text: localCriteriaText,
    cases: ["co-che-mau/tieu-chi-dia-phuong.cases.yaml"],
  },
  localFramework,
)
const frontSample = (name: string, text: string): ShippedRulebook =>
  shippedRulebook({
    id: `dan-van-mat-tran-mau/${name}`,
    file: `dan-van-mat-tran-mau/${name}.yaml`,
    text,
    cases: [`dan-van-mat-tran-mau/${name}.cases.yaml`],
  })

const linkedSample = (name: string, text: string, cases: ReadonlyArray<string> = [name]): ShippedRulebook =>
  shippedRulebook({
    id: `lien-thong-mau/${name}`,
    file: `lien-thong-mau/${name}.yaml`,
    text,
    cases: cases.map((one) => `lien-thong-mau/${one}.cases.yaml`),
  })

/**
 * Every rulebook of this package: published texts first, then local rules and examples.
 *
 * @example
 * ```ts
 * import { catalog } from "@danvan/rulebooks-vn"
 *
 * catalog.map(({ id, status }) => `${id}: ${status}`)[0] // "nd-233-2026/units: published"
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const catalog: ReadonlyArray<ShippedRulebook> = /* @__PURE__ */ Object.freeze([
  decree233Units,
  decree233Officials,
  decree90Officials,
  decision25Communes,
  sampleUnits,
  sampleOfficials,
  sampleAccessToLaw,
  monthlyForm02,
  monthlyForm03,
  danVanKheoCommunes,
  /* @__PURE__ */ frontSample("tu-cham-90", selfOf90Text),
  /* @__PURE__ */ frontSample("tu-cham-95", selfOf95Text),
  /* @__PURE__ */ frontSample("thuong-theo-tieu-chi", attachedBonusText),
  /* @__PURE__ */ sampleMechanism("so-voi-don-vi-dan-dau", leaderText),
  /* @__PURE__ */ sampleMechanism("khong-giao", notAssignedText),
  /* @__PURE__ */ sampleMechanism("khong-giao-quy-doi", rescaledText),
  /* @__PURE__ */ sampleMechanism("muc-va-buoc", stepsText),
  /* @__PURE__ */ sampleMechanism("so-voi-don-vi-dan-dau-tuyet-doi", absoluteLeaderText),
  /* @__PURE__ */ sampleMechanism("vai-tro", rolesText),
  /* @__PURE__ */ sampleMechanism("vi-pham", violationsText),
  /* @__PURE__ */ sampleMechanism("nhiem-vu-he-so", weightedText, [
    "nhiem-vu-he-so",
    "nhiem-vu-he-so-truoc-thang-7",
  ]),
  /* @__PURE__ */ sampleMechanism("thuong-phat", bonusesText),
  /* @__PURE__ */ sampleMechanism("cong-nhan-dat", recognitionText),
  /* @__PURE__ */ sampleMechanism("chuoi-danh-hieu", titlesText),
  /* @__PURE__ */ sampleMechanism("diem-cap-tren-cham", reservedText),
  localFramework,
  localCriteria,
  /* @__PURE__ */ sampleMechanism("co-so-ty-le", basesText),
  /* @__PURE__ */ sampleMechanism("diem-phong-trao", movementText),
  /* @__PURE__ */ sampleMechanism("hai-cach-doc", readingsText),
  /* @__PURE__ */ sampleMechanism("khung-diem", bandsText),
  /* @__PURE__ */ sampleMechanism("khung-diem-lam-tron", roundedBandsText),
  /* @__PURE__ */ sampleMechanism("quy-doi-tung-nhom", rescaledGroupText),
  /* @__PURE__ */ sampleMechanism("thuong-va-tru", bonusText),
  /* @__PURE__ */ sampleMechanism("tien-thuong", moneyText, ["tien-thuong", "tien-thuong-luong-cu"]),
  /* @__PURE__ */ sampleMechanism("ty-le-long-nhau", nestedText),
  /* @__PURE__ */ sampleMechanism("xep-loai-khong-diem", conditionsText),
  /* @__PURE__ */ linkedSample("cham-cheo", crossText),
  /* @__PURE__ */ linkedSample("don-vi", linkedUnitsText),
  /* @__PURE__ */ linkedSample("don-vi-cu", earlierUnitsText, ["co-loi-hon"]),
  /* @__PURE__ */ linkedSample("nam", yearText),
  /* @__PURE__ */ linkedSample("nhiem-ky", termText),
  /* @__PURE__ */ linkedSample("quy", quarterText),
  /* @__PURE__ */ linkedSample("so-cham", departmentText, []),
  /* @__PURE__ */ linkedSample("thang", monthText, []),
  /* @__PURE__ */ linkedSample("thi-dua-thang", contestMonthText),
  /* @__PURE__ */ linkedSample("trung-binh-thang", meanText, []),
  /* @__PURE__ */ linkedSample("vien-chuc", linkedStaffText),
])
