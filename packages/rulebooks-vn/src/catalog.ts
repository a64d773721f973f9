import { Rulebook } from "@danvan/plugin-sdk"
import districtsText from "../rulebooks/cham-cheo-quan-huyen/so-cham.yaml"
import departmentTwoText from "../rulebooks/cham-cheo-quan-huyen/so-mau-hai.yaml"
import departmentOneText from "../rulebooks/cham-cheo-quan-huyen/so-mau-mot.yaml"
import districtMeansText from "../rulebooks/cham-cheo-quan-huyen/tong-hop.yaml"
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
import activityText from "../rulebooks/diem-phong-trao/qd-414.yaml"
import conductText from "../rulebooks/diem-ren-luyen/phieu.yaml"
import buDangText from "../rulebooks/doan-thanh-nien/bu-dang-2015.yaml"
import honQuanText from "../rulebooks/doan-thanh-nien/hon-quan-2012.yaml"
import youthFrameText from "../rulebooks/doan-thanh-nien/tw-doan-2021.yaml"
import youthSampleText from "../rulebooks/doan-thanh-nien/tw-doan-2021-mau.yaml"
import linkedUnitsText from "../rulebooks/lien-thong-mau/don-vi.yaml"
import earlierUnitsText from "../rulebooks/lien-thong-mau/don-vi-cu.yaml"
import yearText from "../rulebooks/lien-thong-mau/nam.yaml"
import termText from "../rulebooks/lien-thong-mau/nhiem-ky.yaml"
import monthText from "../rulebooks/lien-thong-mau/thang.yaml"
import meanText from "../rulebooks/lien-thong-mau/trung-binh-thang.yaml"
import linkedStaffText from "../rulebooks/lien-thong-mau/vien-chuc.yaml"
import officials90Text from "../rulebooks/nd-90-2020/officials.yaml"
import transitionText from "../rulebooks/nd-233-2026/chuyen-tiep-2026.choice.yaml"
import officialsText from "../rulebooks/nd-233-2026/officials.yaml"
import unitsText from "../rulebooks/nd-233-2026/units.yaml"
import form02Text from "../rulebooks/phieu-danh-gia-thang/mau-02.yaml"
import form03Text from "../rulebooks/phieu-danh-gia-thang/mau-03.yaml"
import bankText from "../rulebooks/phieu-quy-ngan-hang/phieu.yaml"
import accessToLawText from "../rulebooks/qd-25-2021/communes.yaml"
import sampleAccessToLawText from "../rulebooks/quy-che-mau/access-to-law.yaml"
import sampleOfficialsText from "../rulebooks/quy-che-mau/officials.yaml"
import sampleUnitsText from "../rulebooks/quy-che-mau/units.yaml"
import classMonthText from "../rulebooks/thi-dua-lop/thang.yaml"
import classWeekText from "../rulebooks/thi-dua-lop/tuan.yaml"
import cluster347Text from "../rulebooks/vi-an-ninh-to-quoc/cum-347.yaml"
import cluster347PercentText from "../rulebooks/vi-an-ninh-to-quoc/cum-347-mau.yaml"
import cluster347AbsoluteText from "../rulebooks/vi-an-ninh-to-quoc/cum-347-mau-tuyet-doi.yaml"
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

/** A university's conduct form under Thông tư 16/2015/TT-BGDĐT (phiếu điểm rèn luyện), with the maximum nobody reaches. */
export const studentConductForm = /* @__PURE__ */ shippedRulebook({
  id: "diem-ren-luyen/phieu",
  file: "diem-ren-luyen/phieu.yaml",
  text: conductText,
  cases: ["diem-ren-luyen/phieu.cases.yaml"],
})

/** Quyết định 414/QĐ-ĐHFPT, điểm phong trào: capped groups, a cap of 140, void below 60. */
export const decision414Movement = /* @__PURE__ */ shippedRulebook({
  id: "diem-phong-trao/qd-414",
  file: "diem-phong-trao/qd-414.yaml",
  text: activityText,
  cases: ["diem-phong-trao/qd-414.cases.yaml"],
})

/** The youth union's 2021 frame of 450 + 50 points (Trung ương Đoàn): its points are left to a lower rule. */
export const youthUnionFrame2021 = /* @__PURE__ */ shippedRulebook({
  id: "doan-thanh-nien/tw-doan-2021",
  file: "doan-thanh-nien/tw-doan-2021.yaml",
  text: youthFrameText,
  cases: [],
})

/** Hướng dẫn 09-HD/HĐ of Huyện đoàn Hớn Quản (2012), group I. */
export const honQuanGroupI = /* @__PURE__ */ shippedRulebook({
  id: "doan-thanh-nien/hon-quan-2012",
  file: "doan-thanh-nien/hon-quan-2012.yaml",
  text: honQuanText,
  cases: ["doan-thanh-nien/hon-quan-2012.cases.yaml"],
})

/** Three contents of the scoring of Huyện đoàn Bù Đăng, 2015. */
export const buDang2015 = /* @__PURE__ */ shippedRulebook({
  id: "doan-thanh-nien/bu-dang-2015",
  file: "doan-thanh-nien/bu-dang-2015.yaml",
  text: buDangText,
  cases: ["doan-thanh-nien/bu-dang-2015.cases.yaml"],
})

/** “Vì An ninh Tổ quốc”, cụm 347: the tree of 1000 points; what is inside its lowest groups is left to a lower rule. */
export const cluster347 = /* @__PURE__ */ shippedRulebook({
  id: "vi-an-ninh-to-quoc/cum-347",
  file: "vi-an-ninh-to-quoc/cum-347.yaml",
  text: cluster347Text,
  cases: [],
})

/** A department of Ho Chi Minh City scoring the districts; its own criteria are left to a lower rule. */
export const departmentScoresDistricts = /* @__PURE__ */ shippedRulebook({
  id: "cham-cheo-quan-huyen/so-cham",
  file: "cham-cheo-quan-huyen/so-cham.yaml",
  text: districtsText,
  cases: [],
})

const named = (id: string, text: string): ShippedRulebook =>
  shippedRulebook({ id, file: `${id}.yaml`, text, cases: [`${id}.cases.yaml`] })

const refined = (
  id: string,
  text: string,
  base: ShippedRulebook,
  cases: ReadonlyArray<string> = [id],
): ShippedRulebook =>
  shippedRefinement({ id, file: `${id}.yaml`, text, cases: cases.map((one) => `${one}.cases.yaml`) }, base)

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
  studentConductForm,
  decision414Movement,
  honQuanGroupI,
  buDang2015,
  youthUnionFrame2021,
  /* @__PURE__ */ refined("doan-thanh-nien/tw-doan-2021-mau", youthSampleText, youthUnionFrame2021),
  cluster347,
  /* @__PURE__ */ refined("vi-an-ninh-to-quoc/cum-347-mau", cluster347PercentText, cluster347),
  /* @__PURE__ */ refined("vi-an-ninh-to-quoc/cum-347-mau-tuyet-doi", cluster347AbsoluteText, cluster347),
  departmentScoresDistricts,
  /* @__PURE__ */ refined("cham-cheo-quan-huyen/so-mau-mot", departmentOneText, departmentScoresDistricts, [
    "cham-cheo-quan-huyen/so-mau-mot",
    "cham-cheo-quan-huyen/so-mau-mot-2019",
  ]),
  /* @__PURE__ */ refined(
    "cham-cheo-quan-huyen/so-mau-hai",
    departmentTwoText,
    departmentScoresDistricts,
    [],
  ),
  /* @__PURE__ */ named("cham-cheo-quan-huyen/tong-hop", districtMeansText),
  /* @__PURE__ */ named("phieu-quy-ngan-hang/phieu", bankText),
  /* @__PURE__ */ named("thi-dua-lop/tuan", classWeekText),
  /* @__PURE__ */ named("thi-dua-lop/thang", classMonthText),
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
  /* @__PURE__ */ linkedSample("don-vi", linkedUnitsText),
  /* @__PURE__ */ linkedSample("don-vi-cu", earlierUnitsText, ["co-loi-hon", "don-vi-cu"]),
  /* @__PURE__ */ linkedSample("nam", yearText),
  /* @__PURE__ */ linkedSample("nhiem-ky", termText),
  /* @__PURE__ */ linkedSample("thang", monthText, []),
  /* @__PURE__ */ linkedSample("trung-binh-thang", meanText, []),
  /* @__PURE__ */ linkedSample("vien-chuc", linkedStaffText),
])
