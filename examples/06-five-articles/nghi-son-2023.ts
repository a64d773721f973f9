import { Meetings } from "@danvan/core"

const dung = "pham-trong-dung"
const duyen = "truong-ba-duyen"
const heads = { group: "Trưởng khối dân vận các xã, phường" }
const standingCommittee = { organ: "Ban Thường vụ Thị ủy" }

const conclusion = { vi: "Kết luận", en: "Conclusion" }
const provincialStandingCommittee = "Ban Thường vụ Tỉnh ủy"

/** Tập huấn và trao đổi kinh nghiệm, Nghi Sơn, 18/9/2023: two purposes at once, five documents, not one count. */
export const nghiSon = Meetings.parseMeetingOrThrow({
  id: "nghi-son-2023-09-18",
  kinds: ["tap-huan", "trao-doi-kinh-nghiem"],
  title: {
    vi: "Tập huấn công tác dân vận trong tình hình mới; trao đổi kinh nghiệm công tác dân vận ở xã, phường",
    en: "Training in dân vận work; exchange of experience from communes and wards",
  },
  purposes: [
    "Tập huấn công tác dân vận trong tình hình mới",
    "Trao đổi kinh nghiệm “Công tác dân vận ở xã, phường trên địa bàn thị xã Nghi Sơn”",
  ],
  date: Meetings.readMeetingDateOrThrow("Ngày 18/9/2023"),
  place: { name: "Trung tâm Hội nghị thị xã Nghi Sơn" },
  organisers: [
    { organ: "Ban Dân vận Tỉnh ủy", role: "lead" },
    { organ: "Thị ủy Nghi Sơn", role: "joint" },
  ],
  participants: [
    {
      official: dung,
      name: "Phạm Trọng Dũng",
      posts: [
        {
          post: "Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy",
          printed: "Phó Trưởng Ban Thường trực, Ban Dân vận Tỉnh ủy",
        },
      ],
      roles: ["attend", "lecture"],
      level: "higher",
    },
    {
      official: duyen,
      name: "Trương Bá Duyên",
      posts: ["Phó Bí thư Thường trực Thị ủy Nghi Sơn"],
      roles: ["attend", "open"],
    },
    {
      official: "nguyen-van-long",
      name: "Nguyễn Văn Long",
      posts: [
        { post: "Trưởng Ban Dân vận Thị ủy", printed: "Trưởng ban Dân vận Thị ủy" },
        { post: "Chủ tịch UBMTTQ thị xã", printed: "Chủ tịch Ủy ban MTTQ thị xã" },
      ],
    },
  ],
  delegations: [
    {
      name: "Đại diện lãnh đạo các ban, ngành, Ủy ban MTTQ và đoàn thể thị xã",
      from: ["Các ban, ngành thị xã", "Ủy ban MTTQ thị xã", "Các đoàn thể thị xã"],
    },
    {
      name: "Phó Bí thư Thường trực Đảng ủy, trưởng khối dân vận xã, phường",
      members: ["Phó Bí thư Thường trực Đảng ủy xã, phường", "Trưởng khối dân vận xã, phường"],
    },
    {
      name: "Tổ trưởng tổ dân vận thôn, tiểu khu, tổ dân phố",
      members: [
        "Tổ trưởng tổ dân vận thôn",
        "Tổ trưởng tổ dân vận tiểu khu",
        "Tổ trưởng tổ dân vận tổ dân phố",
      ],
    },
  ],
  documents: {
    kl267: {
      document: {
        kind: conclusion,
        number: "267-KL/TU",
        title: "Đổi mới và nâng cao chất lượng hoạt động của hệ thống dân vận các cấp",
        issuer: provincialStandingCommittee,
        signed: "2017-12-25",
      },
    },
    kl826: {
      document: {
        kind: conclusion,
        number: "826-KL/TU",
        title: "Nâng cao chất lượng công tác dân vận ở xã, phường, thị trấn tỉnh Thanh Hóa",
        issuer: provincialStandingCommittee,
        signed: "2022-08-01",
      },
      period: "2022..2025",
      outlook: "2030",
    },
    qd1501: {
      document: {
        // “QĐ” on its own may also be a decision (quyết định); here the page says which.
        kind: { vi: "Quy định", en: "Regulation" },
        number: "1501-QĐ/TU",
        title: "Chức năng, nhiệm vụ, tổ chức và hoạt động của khối dân vận xã, phường, thị trấn",
        issuer: "Tỉnh ủy",
        signed: "2022-08-01",
      },
    },
    hd24: {
      document: {
        kind: { vi: "Hướng dẫn", en: "Guidance" },
        number: "24-HD/BDVTU",
        title: "Chức năng, nhiệm vụ, tổ chức và hoạt động của tổ dân vận thôn, bản, tổ dân phố",
        issuer: "Ban Dân vận Tỉnh ủy",
        signed: "2023-02-20",
      },
    },
    luatDanChu: {
      document: {
        kind: { vi: "Luật", en: "Law" },
        title: { vi: "Thực hiện dân chủ ở cơ sở", en: "Implementation of Grass-roots Democracy" },
        effective: "2023-07-01",
      },
    },
  },
  agenda: [
    { type: "opening", speakers: [duyen] },
    {
      type: "topic",
      title: "Quan điểm, chủ trương công tác dân vận trong tình hình mới",
      speakers: [dung],
    },
    { type: "topic", title: "Công tác dân vận của chính quyền cơ sở hiện nay", speakers: [dung] },
    {
      type: "topic",
      title: "Nội dung cốt lõi, giải pháp thực hiện các văn bản của tỉnh; điểm mới của Luật",
      speakers: [dung],
      cites: ["kl267", "kl826", "qd1501", "hd24", "luatDanChu"].map((document) => ({ document })),
    },
    {
      type: "discussion",
      speakers: [heads],
      points: [
        "Giải phóng mặt bằng",
        "Di dân, tái định cư",
        "Xây dựng nông thôn mới, đô thị văn minh",
        "Vận động vùng đồng bào Công giáo phát triển kinh tế - xã hội",
        "Treo cờ Tổ quốc tại cơ sở tôn giáo",
      ],
    },
  ],
  results: [
    { indicator: "Công tác dân vận của thị xã và các xã, phường đạt kết quả quan trọng" },
    {
      indicator: "Hệ thống dân vận là nòng cốt tham mưu công tác dân vận, tôn giáo, dân tộc, quy chế dân chủ",
    },
  ],
  difficulties: [
    { about: "Công tác dân vận ở xã, phường", named: false, by: duyen },
    { about: "Khó khăn, vướng mắc ở cơ sở", named: false, by: heads },
  ],
  proposals: [{ content: "Giải pháp thực hiện công tác dân vận trên các lĩnh vực", by: heads }],
  goals: [
    { content: "Tăng cường sự lãnh đạo của cấp ủy đối với công tác dân vận", by: standingCommittee },
    { content: "Phát huy dân chủ, khối đại đoàn kết", by: standingCommittee },
    {
      content: "Nghi Sơn thành trung tâm kinh tế đô thị động lực của tỉnh và khu vực",
      due: { within: "2025" },
      by: standingCommittee,
    },
    {
      content: "Nghi Sơn thành trung tâm kinh tế đô thị ven biển trọng điểm của cả nước",
      due: { within: "2030" },
      by: standingCommittee,
    },
    { content: "Mục tiêu của nghị quyết đại hội Đảng bộ các cấp", due: { within: "term:2020-2025" } },
  ],
  outcomes: [
    "Chuyển biến về nhận thức và kết quả công tác dân vận",
    "Chuyển biến của phong trào thi đua “Dân vận khéo” ở xã, phường",
  ],
  provenance: {
    headline: "Trao đổi kinh nghiệm “Công tác dân vận ở xã, phường trên địa bàn thị xã Nghi Sơn”",
    authors: ["Sỹ Thành"],
    misprints: [
      { printed: "đồng chí đồng chí", meant: "đồng chí" },
      {
        printed:
          "và nâng cao chất lượng hoạt động của hệ thống dân vận và nâng cao chất lượng hoạt động của hệ thống dân vận",
        meant: "và nâng cao chất lượng hoạt động của hệ thống dân vận",
      },
    ],
  },
})
