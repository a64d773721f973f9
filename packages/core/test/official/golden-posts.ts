/** A post string as articles write it; as it is printed in full, abbreviated, and in English. */
export interface GoldenPosts {
  readonly written: string
  readonly vi: string
  readonly abbreviation: string
  readonly en: string
}

const head = "Mass Mobilisation Commission of the"

/** Post strings of the five source articles (posts only), and of the genre. */
export const goldenPosts: ReadonlyArray<GoldenPosts> = [
  {
    written: "Phó Trưởng Ban Dân vận Tỉnh ủy",
    vi: "Phó Trưởng Ban Dân vận Tỉnh ủy",
    abbreviation: "Phó Trưởng BDV TU",
    en: `Deputy Head of the ${head} Provincial Party Committee`,
  },
  {
    written: "PhóTrưởng Ban Dân vận Tỉnh ủy",
    vi: "Phó Trưởng Ban Dân vận Tỉnh ủy",
    abbreviation: "Phó Trưởng BDV TU",
    en: `Deputy Head of the ${head} Provincial Party Committee`,
  },
  {
    written: "Phó Bí thư Thường trực Huyện ủy",
    vi: "Phó Bí thư Thường trực Huyện ủy",
    abbreviation: "PBT TT HU",
    en: "Standing Deputy Secretary of the District Party Committee",
  },
  {
    written: "UVBTV, Phó Chủ tịch UBND huyện",
    vi: "Ủy viên Ban Thường vụ, Phó Chủ tịch Ủy ban nhân dân huyện",
    abbreviation: "UVBTV, PCT UBND huyện",
    en: "Member of the Standing Committee; Vice Chair of the District People's Committee",
  },
  {
    written: "UVBTV, Trưởng Ban Dân vận Huyện ủy, Chủ tịch UBMTTQVN huyện",
    vi: "Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Huyện ủy, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
    abbreviation: "UVBTV, Trưởng BDV HU, CT UBMTTQVN huyện",
    en: `Member of the Standing Committee; Head of the ${head} District Party Committee; Chair of the District Committee of the Vietnam Fatherland Front`,
  },
  {
    written: "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy",
    vi: "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy",
    abbreviation: "UVBTV TU, Trưởng BDV TU",
    en: `Member of the Standing Committee of the Provincial Party Committee; Head of the ${head} Provincial Party Committee`,
  },
  {
    written: "Tỉnh ủy viên, Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy",
    vi: "Tỉnh ủy viên, Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy",
    abbreviation: "TUV, Phó Trưởng ban TT BDV TU",
    en: `Member of the Provincial Party Committee; Standing Deputy Head of the ${head} Provincial Party Committee`,
  },
  {
    written: "Phó Vụ trưởng Cơ quan thường trực Ban Dân vận Trung ương tại TP.HCM",
    vi: "Phó Vụ trưởng Cơ quan thường trực Ban Dân vận Trung ương tại TP.HCM",
    abbreviation: "Phó Vụ trưởng Cơ quan thường trực BDV TW tại TP.HCM",
    en: `Deputy Director General of the Standing Office of the ${head} Central Committee (tại TP.HCM)`,
  },
  {
    written: "Phó Bí thư Tỉnh ủy",
    vi: "Phó Bí thư Tỉnh ủy",
    abbreviation: "PBT TU",
    en: "Deputy Secretary of the Provincial Party Committee",
  },
  {
    written: "Phó Bí thư Thường trực Huyện ủy, Trưởng Ban Chỉ đạo phối hợp công tác dân vận huyện",
    vi: "Phó Bí thư Thường trực Huyện ủy, Trưởng Ban Chỉ đạo phối hợp công tác dân vận huyện",
    abbreviation: "PBT TT HU, Trưởng BCĐ phối hợp công tác dân vận huyện",
    en: "Standing Deputy Secretary of the District Party Committee; Head of the Steering Committee (phối hợp công tác dân vận) of the District",
  },
  {
    written: "Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch HĐND huyện",
    vi: "Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch Hội đồng nhân dân huyện",
    abbreviation: "UVBTV HU, PCT HĐND huyện",
    en: "Member of the Standing Committee of the District Party Committee; Vice Chair of the District People's Council",
  },
  {
    written: "UVBTV Huyện ủy, Trưởng ban dân vận Huyện ủy",
    vi: "Ủy viên Ban Thường vụ Huyện ủy, Trưởng Ban Dân vận Huyện ủy",
    abbreviation: "UVBTV HU, Trưởng BDV HU",
    en: `Member of the Standing Committee of the District Party Committee; Head of the ${head} District Party Committee`,
  },
  {
    written: "Phó Trưởng ban Thường trực ban Dân vận Tỉnh ủy",
    vi: "Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy",
    abbreviation: "Phó Trưởng ban TT BDV TU",
    en: `Standing Deputy Head of the ${head} Provincial Party Committee`,
  },
  {
    written: "Phó Trưởng Ban Thường trực, Ban Dân vận Tỉnh ủy",
    vi: "Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy",
    abbreviation: "Phó Trưởng ban TT BDV TU",
    en: `Standing Deputy Head of the ${head} Provincial Party Committee`,
  },
  {
    written: "Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Huyện ủy, Chủ tịch UBMTTQ huyện",
    vi: "Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Huyện ủy, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
    abbreviation: "UVBTV, Trưởng BDV HU, CT UBMTTQVN huyện",
    en: `Member of the Standing Committee; Head of the ${head} District Party Committee; Chair of the District Committee of the Vietnam Fatherland Front`,
  },
  {
    written: "Phó Bí thư Thường trực Thị ủy Mẫu",
    vi: "Phó Bí thư Thường trực Thị ủy Mẫu",
    abbreviation: "PBT TT Thị ủy Mẫu",
    en: "Standing Deputy Secretary of the Town Party Committee of Mẫu",
  },
  {
    written: "Trưởng ban DV Thị ủy, CT UBMTTQ thị xã",
    vi: "Trưởng Ban Dân vận Thị ủy, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam thị xã",
    abbreviation: "Trưởng BDV Thị ủy, CT UBMTTQVN TX",
    en: `Head of the ${head} Town Party Committee; Chair of the Town Committee of the Vietnam Fatherland Front`,
  },
  {
    written: "Trưởng ban Dân vận Thị ủy, Chủ tịch Ủy ban MTTQ thị xã",
    vi: "Trưởng Ban Dân vận Thị ủy, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam thị xã",
    abbreviation: "Trưởng BDV Thị ủy, CT UBMTTQVN TX",
    en: `Head of the ${head} Town Party Committee; Chair of the Town Committee of the Vietnam Fatherland Front`,
  },
  {
    written: "Phó Bí thư TT Đảng ủy, Trưởng khối Dân vận xã",
    vi: "Phó Bí thư Thường trực Đảng ủy, Trưởng Khối dân vận xã",
    abbreviation: "PBT TT ĐU, Trưởng Khối dân vận xã",
    en: "Standing Deputy Secretary of the Party Committee; Head of the Commune Mass Mobilisation Bloc",
  },
  {
    written: "Bí thư Chi bộ, Trưởng thôn, tổ trưởng Tổ Dân vận",
    vi: "Bí thư Chi bộ, Trưởng thôn, Tổ trưởng Tổ dân vận",
    abbreviation: "BT Chi bộ, Trưởng thôn, Tổ trưởng Tổ dân vận",
    en: "Secretary of the Party Cell; Head (village); Leader of the Mass Mobilisation Team",
  },
  {
    written: "PBT TT Huyện ủy, CT HĐND",
    vi: "Phó Bí thư Thường trực Huyện ủy, Chủ tịch Hội đồng nhân dân",
    abbreviation: "PBT TT HU, CT HĐND",
    en: "Standing Deputy Secretary of the District Party Committee; Chair of the People's Council",
  },
  {
    written: "UVBTV – PCT UBND huyện Mẫu",
    vi: "Ủy viên Ban Thường vụ, Phó Chủ tịch Ủy ban nhân dân huyện Mẫu",
    abbreviation: "UVBTV, PCT UBND huyện Mẫu",
    en: "Member of the Standing Committee; Vice Chair of the People's Committee of Mẫu District",
  },
  {
    written: "Trưởng BTG&DV Tỉnh uỷ kiêm Chủ tịch Uỷ ban MTTQ Việt Nam tỉnh",
    vi: "Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    abbreviation: "Trưởng BTG&DV TU, CT UBMTTQVN tỉnh",
    en: "Head of the Commission for Information, Education and Mass Mobilisation of the Provincial Party Committee; Chair of the Province Committee of the Vietnam Fatherland Front",
  },
  {
    written: "Trưởng BCĐ công tác dân tộc – tôn giáo huyện",
    vi: "Trưởng Ban Chỉ đạo công tác dân tộc – tôn giáo huyện",
    abbreviation: "Trưởng BCĐ công tác dân tộc – tôn giáo huyện",
    en: "Head of the Steering Committee (công tác dân tộc – tôn giáo) of the District",
  },
  {
    written: "Trưởng khu phố 3; Trưởng ban công tác Mặt trận khu phố 3",
    vi: "Trưởng khu phố 3, Trưởng Ban công tác Mặt trận khu phố 3",
    abbreviation: "Trưởng khu phố 3, Trưởng Ban công tác Mặt trận khu phố 3",
    en: "Head of Quarter 3; Head of the Front Work Board of Quarter 3",
  },
  {
    written: "ĐBQH, Chánh Văn phòng Huyện ủy và Chủ tịch Hội LHPN huyện",
    vi: "Đại biểu Quốc hội, Chánh Văn phòng Huyện ủy, Chủ tịch Hội Liên hiệp Phụ nữ huyện",
    abbreviation: "ĐBQH, Chánh Văn phòng HU, CT Hội LHPN huyện",
    en: "Deputy of the National Assembly; Chief of the Office of the District Party Committee; Chair of the District Women's Union",
  },
]
