import { Meetings } from "@danvan/core"

const dung = "pham-trong-dung"
const thiet = "pham-van-thiet"

/** Tập huấn, Ngọc Lặc, 3/8/2023: one count, 234, over many roles that nobody split. */
export const ngocLac = Meetings.parseMeetingOrThrow({
  id: "ngoc-lac-2023-08-03",
  kinds: ["tap-huan"],
  title: {
    vi: "Tập huấn công tác dân vận trong tình hình mới và thực hiện dân chủ ở cơ sở năm 2023",
    en: "Training in dân vận work and grass-roots democracy, 2023",
  },
  purposes: ["Trang bị kỹ năng, nghiệp vụ dân vận cho cán bộ cơ sở"],
  date: Meetings.readMeetingDateOrThrow("Sáng ngày 03/8/2023"),
  organisers: [
    { organ: "Ban Dân vận Tỉnh ủy", role: "lead" },
    { organ: "Huyện ủy Ngọc Lặc", role: "joint" },
  ],
  participants: [
    {
      official: dung,
      name: "Phạm Trọng Dũng",
      posts: ["Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy"],
      roles: ["attend", "lecture"],
      level: "higher",
    },
    {
      official: thiet,
      name: "Phạm Văn Thiết",
      posts: ["Phó Bí thư Thường trực Huyện ủy", "Chủ tịch HĐND huyện"],
      roles: ["attend", "open"],
    },
    {
      official: "pham-thi-thu",
      name: "Phạm Thị Thu",
      posts: ["Ủy viên Ban Thường vụ", "Trưởng Ban Dân vận Huyện ủy", "Chủ tịch UBMTTQ huyện"],
    },
    {
      official: "pham-hung-cuong",
      name: "Phạm Hùng Cường",
      posts: ["Ủy viên Ban Thường vụ Huyện ủy", "Phó Chủ tịch UBND huyện"],
    },
  ],
  delegations: [
    {
      name: "Học viên các xã, thị trấn và thôn, làng, khu phố",
      members: [
        "Phó Bí thư Thường trực Đảng ủy xã, thị trấn",
        "Trưởng khối dân vận xã, thị trấn",
        "Bí thư chi bộ",
        "Trưởng thôn",
        "Tổ trưởng tổ dân vận thôn, làng, khu phố",
      ],
      attended: 234,
    },
  ],
  documents: {
    luatDanChu: {
      document: {
        kind: { vi: "Luật", en: "Law" },
        title: {
          vi: "Thực hiện dân chủ ở cơ sở năm 2022",
          en: "Implementation of Grass-roots Democracy, 2022",
        },
      },
    },
  },
  agenda: [
    {
      type: "opening",
      speakers: [thiet],
      points: [
        "Cấp ủy, chính quyền, Mặt trận, đoàn thể đã quan tâm công tác dân vận",
        "Yêu cầu ngày càng cao",
      ],
    },
    {
      type: "topic",
      title: "Xây dựng chính quyền và thực hiện dân chủ ở cơ sở trong tình hình mới",
      speakers: [dung],
    },
    {
      type: "topic",
      title: "Triển khai Luật Thực hiện dân chủ ở cơ sở năm 2022",
      speakers: [dung],
      cites: { document: "luatDanChu" },
    },
    { type: "topic", title: "Xử lý điểm nóng, vấn đề phát sinh ở cơ sở", speakers: [dung] },
  ],
  directives: [
    "Nắm chắc dư luận xã hội để tham mưu cấp ủy",
    "Nghiên cứu kỹ trách nhiệm, nhiệm vụ của hệ thống dân vận các cấp",
    "Chọn việc trọng tâm, trọng điểm",
    "Làm tốt hơn quy chế phối hợp với Mặt trận, đoàn thể",
    "Thực hiện quy chế dân chủ; kiểm tra, giám sát",
  ].map((content, index) => ({
    id: `ngoc-lac-${index + 1}`,
    issuer: thiet,
    addressees: ["Cán bộ làm công tác dân vận trong huyện"],
    content,
    followUp: [{ step: "issued", on: "2023-08-03" }],
  })),
  outcomes: ["Nâng cao kỹ năng, nghiệp vụ công tác dân vận của đội ngũ cơ sở"],
  provenance: {
    authors: ["Thùy Chinh", "Đức Hiền"],
    misprints: [{ printed: "Dân vân", meant: "Dân vận" }],
    openLists: ["agenda"],
  },
})
