import { Meetings } from "@danvan/core"

const dang = "lam-minh-dang"
const issuer = "Ban Dân vận Tỉnh ủy"
const form = { vi: "Giấy khen", en: "Certificate of merit" }
const excellent = { vi: "Xuất sắc trong công tác dân vận", en: "Excellent in dân vận work" }

/** Tổng kết 2023, held on 10/1/2024: the year reported is not the year of the meeting, and two people chair. */
export const tongKet2023 = Meetings.parseMeetingOrThrow({
  id: "tong-ket-2023",
  kinds: ["tong-ket", "trien-khai"],
  title: {
    vi: "Tổng kết công tác dân vận năm 2023, triển khai nhiệm vụ năm 2024",
    en: "Review of dân vận work in 2023 and launch of the tasks of 2024",
  },
  date: Meetings.readMeetingDateOrThrow("Sáng ngày 10/1", {
    year: 2024,
    from: { vi: "tổng kết năm 2023, nhiệm vụ năm 2024", en: "review of 2023, tasks of 2024" },
  }),
  reviewed: ["2023"],
  planned: ["2024"],
  organisers: [{ organ: issuer }],
  chairs: ["kim-ruong", "tran-thi-bich-phuong"],
  participants: [
    {
      official: "kim-ruong",
      name: "Kim Rương",
      posts: ["Ủy viên Ban Thường vụ Tỉnh ủy", "Trưởng Ban Dân vận Tỉnh ủy"],
      roles: ["chair", "speak"],
    },
    {
      official: "tran-thi-bich-phuong",
      name: "Trần Thị Bích Phượng",
      posts: ["Tỉnh ủy viên", "Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy"],
      roles: ["chair"],
    },
    {
      official: "bui-thi-kim-dinh",
      name: "Bùi Thị Kim Định",
      posts: ["Phó Vụ trưởng Cơ quan thường trực Ban Dân vận Trung ương tại TP.HCM"],
      level: "higher",
    },
    {
      official: dang,
      name: "Lâm Minh Đằng",
      posts: ["Phó Bí thư Tỉnh ủy"],
      roles: ["attend", "direct", "speak"],
    },
  ],
  delegations: [
    { name: "Đại diện các đảng ủy trực thuộc Tỉnh ủy" },
    {
      name: "Thường trực huyện ủy, thị ủy, thành ủy",
      members: ["Thường trực huyện ủy", "Thường trực thị ủy", "Thường trực thành ủy"],
    },
  ],
  agenda: [
    {
      type: "paper",
      speakers: [{ group: "Các đại biểu" }],
      points: [
        "Tình hình nhân dân",
        "Thuận lợi",
        "Khó khăn",
        "Giải pháp",
        "Dự báo",
        "Công tác dân tộc, tôn giáo",
      ],
    },
    { type: "direction", speakers: [dang] },
  ],
  results: [
    { indicator: "Kiện toàn tổ chức, đội ngũ cán bộ dân vận", period: "2023" },
    { indicator: "Ban hành văn bản chỉ đạo", period: "2023", details: ["Không nêu tên văn bản"] },
    { indicator: "Phối hợp với chính quyền, lực lượng vũ trang, Mặt trận, đoàn thể", period: "2023" },
    { indicator: "Nắm tâm tư, nguyện vọng của nhân dân", period: "2023" },
    { indicator: "Vận động tham gia phong trào thi đua, xây dựng nông thôn mới", period: "2023" },
    {
      indicator: "Cơ quan nhà nước đổi mới, dân chủ, thân thiện",
      period: "2023",
      details: ["Phương châm “Trọng dân, gần dân, học dân, hiểu dân và có trách nhiệm với Nhân dân”"],
    },
  ],
  difficulties: [
    {
      about: "Triển khai công tác dân vận, công tác dân tộc, tôn giáo",
      named: false,
      by: { group: "Các đại biểu" },
    },
  ],
  directives: [
    "Chủ động tham mưu cấp ủy",
    "Nắm tình hình nhân dân, tình hình dân tộc, tôn giáo",
    "Đẩy mạnh dân vận vùng đồng bào dân tộc thiểu số",
    "Đẩy mạnh “Dân vận khéo”, gắn với nông thôn mới và giảm nghèo bền vững",
    "Đổi mới nội dung, phương thức hoạt động",
    "Tăng cường dân vận trong cơ quan nhà nước, lực lượng vũ trang",
    "Kiện toàn bộ máy, quy hoạch, đào tạo, tập huấn cán bộ",
    "Tăng cường vai trò lãnh đạo của cấp ủy",
  ].map((content, index) => ({
    id: `tong-ket-2023-${index + 1}`,
    issuer: dang,
    addressees: ["Ban Dân vận các cấp"],
    content,
    followUp: [{ step: "issued", on: "2024-01-10" }],
  })),
  awards: [
    { form, issuer, theme: excellent, target: "collective", count: 17, period: "2023" },
    { form, issuer, theme: excellent, target: "individual", count: 25, period: "2023" },
    {
      form,
      issuer,
      theme: { vi: "Xuất sắc tiêu biểu trong công tác dân vận", en: "Outstanding example in dân vận work" },
      target: "collective",
      count: 3,
      period: "2023",
    },
  ],
  provenance: {
    headline: "Tiếp tục đổi mới, nâng cao hiệu quả công tác dân vận trong năm 2024",
    authors: ["Phương An"],
    openLists: ["delegations", "agenda", "directives"],
    notes: ["Bài viết không nêu tên tỉnh"],
    noise: [
      { what: { vi: "lượt xem", en: "hit counter" }, printed: "6355" },
      { what: { vi: "trình phát âm thanh", en: "audio player" }, printed: "0:00 / 0:00" },
      { what: { vi: "chú thích ảnh trống", en: "empty photo caption" }, printed: "anh tin bai" },
      {
        what: { vi: "biểu mẫu bình luận", en: "comment form" },
        printed: "Họ tên, Tiêu đề, Nội dung, Mã kiểm tra",
      },
    ],
  },
})
