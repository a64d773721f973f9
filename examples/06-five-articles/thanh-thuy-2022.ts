import { Meetings } from "@danvan/core"

const cuong = "nguyen-van-cuong"

/** Sơ kết 6 tháng đầu năm 2022, Thanh Thủy: the Party committee itself holds it, and page noise looks like figures. */
export const thanhThuy = Meetings.parseMeetingOrThrow({
  id: "thanh-thuy-2022-08-03",
  kinds: ["so-ket", "trien-khai"],
  title: {
    vi: "Sơ kết công tác dân vận 6 tháng đầu năm, triển khai nhiệm vụ trọng tâm 6 tháng cuối năm 2022",
    en: "Review of dân vận work in the first half of 2022 and launch of the main tasks of the second",
  },
  date: Meetings.readMeetingDateOrThrow("Sáng ngày 3/8", {
    year: 2022,
    from: { vi: "tên bài: 6 tháng cuối năm 2022", en: "the headline: second half of 2022" },
  }),
  reviewed: ["2022-H1"],
  planned: ["2022-H2"],
  organisers: [{ organ: "Huyện ủy Thanh Thủy" }],
  chairs: [cuong],
  participants: [
    {
      official: cuong,
      name: "Nguyễn Văn Cường",
      posts: ["Phó Bí thư Thường trực Huyện ủy", "Trưởng Ban Chỉ đạo phối hợp công tác dân vận huyện"],
      roles: ["chair", "conclude", "speak"],
    },
    {
      official: "pham-quang-phuc",
      name: "Phạm Quang Phúc",
      posts: ["Ủy viên Ban Thường vụ Huyện ủy", "Phó Chủ tịch HĐND huyện"],
    },
    {
      official: "nguyen-van-duc",
      name: "Nguyễn Văn Đức",
      posts: ["Ủy viên Ban Thường vụ Huyện ủy", "Phó Chủ tịch UBND huyện"],
    },
    {
      official: "hoang-thi-phuong-an",
      name: "Hoàng Thị Phương An",
      posts: [
        { post: "Ủy viên Ban Thường vụ Huyện ủy", printed: "UVBTV Huyện ủy" },
        { post: "Trưởng Ban Dân vận Huyện ủy", printed: "Trưởng ban dân vận Huyện ủy" },
      ],
    },
  ],
  delegations: [
    { name: "Lãnh đạo UBND huyện", from: ["UBND huyện"] },
    {
      name: "Thành viên Ban Chỉ đạo phối hợp công tác dân vận",
      from: ["Ban Chỉ đạo phối hợp công tác dân vận huyện"],
    },
    { name: "Lãnh đạo các chi, đảng bộ cơ sở trực thuộc" },
  ],
  agenda: [
    { type: "report" },
    {
      type: "discussion",
      speakers: [{ group: "Các đại biểu" }],
      points: ["Kinh nghiệm trong công tác dân vận", "Kinh nghiệm thực hiện dân chủ ở cơ sở"],
    },
    { type: "conclusion", speakers: [cuong], points: ["Ghi nhận nỗ lực của các địa phương, đơn vị"] },
  ],
  results: [
    "Dân vận của các cơ quan nhà nước tiến bộ",
    "Chương trình giảm nghèo bền vững",
    "Phòng, chống dịch Covid-19",
    "Giải phóng mặt bằng các dự án trọng điểm",
    "Tiêu chí xã nông thôn mới",
    "Chương trình dân vận khéo",
    "Cải cách hành chính",
    "Tiếp công dân, giải quyết khiếu nại, tố cáo",
    "Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”",
    "Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”",
    "Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”",
    "Ngày hội toàn dân bảo vệ an ninh Tổ quốc",
    "Mô hình giảm thiểu rác thải nhựa nơi công cộng",
  ].map((indicator) => ({ indicator, period: "2022-H1" })),
  difficulties: [
    { about: "Thực hiện công tác dân vận, dân chủ ở cơ sở", named: false, by: { group: "Các đại biểu" } },
  ],
  proposals: [
    "Nắm tình hình, thông tin, báo cáo, tham mưu giải quyết vấn đề phát sinh",
    "Công tác dân tộc, tôn giáo",
    "Vận động làm đường nông thôn",
    "Bồi thường, giải phóng mặt bằng",
    "Hương ước khu dân cư",
    "Mô hình “Dân vận khéo”",
    "Vai trò cấp ủy trong thực hiện quy chế dân chủ ở cơ sở",
    "Phối hợp tuyên truyền, vận động",
  ].map((content) => ({ content, by: { group: "Các đại biểu" } })),
  directives: [
    "Tiếp tục làm tốt công tác dân vận",
    "Rà soát quy chế làm việc của cơ quan nhà nước, doanh nghiệp, xã, thị trấn",
    "Phân công gắn với trách nhiệm của từng người",
    "Nâng cao chất lượng công tác dân tộc, tôn giáo",
    "Quản lý đất đai, xây dựng liên quan đến cơ sở tôn giáo",
    "Nâng cao chất lượng bộ máy cấp xã",
    "Nắm thông tin, dư luận xã hội",
    "Rà soát, củng cố ban quản lý di tích, đền, chùa",
    "Phát huy vai trò nòng cốt của hệ thống dân vận từ huyện đến cơ sở",
    "Đẩy mạnh phong trào thi đua “Dân vận khéo”",
  ].map((content, index) => ({
    id: `thanh-thuy-${index + 1}`,
    issuer: cuong,
    addressees: ["Huyện Thanh Thủy"],
    content,
    due: { within: "2022-H2" },
    followUp: [{ step: "issued", on: "2022-08-03" }],
  })),
  provenance: {
    authors: ["Thu Quỳnh", "Anh Minh"],
    openLists: ["results", "proposals"],
    notes: ["Tên người dự cách nhau bằng dấu chấm phẩy; chỉ người đầu có “đồng chí”"],
    noise: [
      { what: { vi: "chương trình phát thanh khác", en: "another broadcast" }, printed: "26/11/2011" },
      { what: { vi: "số người đang xem", en: "visitors online" }, printed: "14" },
      { what: { vi: "tổng truy cập", en: "visits" }, printed: "5.705.762" },
    ],
  },
})
