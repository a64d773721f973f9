import { Meetings } from "@danvan/core"

const linh = "le-thi-my-linh"
const tue = "trinh-thanh-tue"

/** Tọa đàm, Hớn Quản, 7/10/2022: a count of those who came beside a count of those they stand for. */
export const honQuan = Meetings.parseMeetingOrThrow({
  id: "hon-quan-2022-10-07",
  kinds: ["toa-dam"],
  title: {
    vi: "Tọa đàm công tác dân vận ở cơ sở và phong trào “Dân vận khéo”",
    en: "Round table on grass-roots dân vận work and the “Dân vận khéo” movement",
  },
  purposes: [
    "Giao lưu, trao đổi kinh nghiệm giữa cán bộ dân vận cơ sở",
    "Đánh giá mặt được, mặt chưa được",
    "Rút kinh nghiệm trong tham mưu, triển khai",
  ],
  date: Meetings.readMeetingDateOrThrow("ngày 07/10/2022"),
  place: { name: "Hội trường UBND huyện" },
  organisers: [{ organ: "Ban Dân vận Huyện ủy Hớn Quản", alsoCalled: ["Ban tổ chức buổi tọa đàm"] }],
  participants: [
    {
      official: tue,
      name: "Trịnh Thanh Tuệ",
      posts: ["Phó Trưởng Ban Dân vận Tỉnh ủy"],
      roles: ["attend", "direct", "speak"],
      level: "higher",
    },
    { official: "vu-xuan-truong", name: "Vũ Xuân Trường", posts: ["Phó Bí thư Thường trực Huyện ủy"] },
    {
      official: "nguyen-van-ha",
      name: "Nguyễn Văn Hạ",
      posts: [{ post: "Ủy viên Ban Thường vụ", printed: "UVBTV" }, "Phó Chủ tịch UBND huyện"],
    },
    {
      official: linh,
      name: "Lê Thị Mỹ Linh",
      posts: [
        { post: "Ủy viên Ban Thường vụ", printed: "UVBTV" },
        "Trưởng Ban Dân vận Huyện ủy",
        "Chủ tịch UBMTTQVN huyện",
      ],
      roles: ["attend", "speak"],
    },
  ],
  delegations: [
    { name: "Đại diện lãnh đạo các ban xây dựng Đảng của Huyện ủy" },
    {
      name: "UBMTTQVN và các tổ chức chính trị - xã hội huyện",
      from: ["UBMTTQVN huyện", "Các tổ chức chính trị - xã hội huyện"],
    },
    {
      name: "Đại diện các xã, thị trấn",
      members: ["cấp ủy", "chính quyền", "trưởng khối dân vận"],
      units: 13,
    },
    { name: "Tổ trưởng tổ dân vận ấp", attended: 13, represented: 102 },
    { name: "Đại diện mô hình “Dân vận khéo” tiêu biểu", attended: 5 },
  ],
  documents: {
    deAn01: {
      document: {
        kind: { vi: "Đề án", en: "Scheme" },
        number: "01-ĐA/HU",
        issuer: "Huyện ủy",
        signed: "2021-02-22",
      },
    },
  },
  agenda: [
    { type: "report", speakers: [{ organ: "Ban tổ chức buổi tọa đàm" }] },
    {
      type: "discussion",
      speakers: [{ group: "Đại biểu tham dự" }],
      points: [
        "Dân vận vùng đồng bào dân tộc thiểu số, vùng đồng bào theo đạo",
        "Tổ dân vận ấp, khu phố: xây dựng, sinh hoạt",
        "Phối hợp giữa UBND và Khối vận",
        "Lực lượng nòng cốt của các hội, đoàn thể",
        "Phát triển đoàn viên, hội viên gắn với phong trào",
      ],
    },
    { type: "direction", speakers: [tue], points: ["Đánh giá cao chất lượng tọa đàm"] },
  ],
  results: [
    { indicator: "Kết quả công tác dân vận" },
    { indicator: "Thực hiện Đề án và mô hình “Dân vận khéo”", cites: { document: "deAn01" } },
    { indicator: "Dân vận chính quyền" },
    { indicator: "Quy chế dân chủ ở cơ sở" },
  ],
  directives: [
    "Phát huy mặt đã làm được",
    "Khắc phục hạn chế đã chỉ ra",
    "Mô hình phải thực chất, thiết thực, lan tỏa",
    "Có quy chế, kế hoạch rõ ràng",
    "Thường xuyên kiểm tra, giám sát, sơ kết, tổng kết",
    "Phương châm: dân vận là việc của cả hệ thống chính trị",
  ].map((content, index) => ({
    id: `hon-quan-${index + 1}`,
    issuer: tue,
    addressees: ["Cấp ủy, chính quyền huyện Hớn Quản"],
    content,
    followUp: [{ step: "issued", on: "2022-10-07" }],
  })),
  provenance: {
    site: "danvanbinhphuoc.vn",
    headline: "Hớn Quản tổ chức Tọa đàm về công tác dân vận ở cơ sở và phong trào “Dân vận khéo”",
    published: "2022-10-09",
    openLists: ["agenda"],
    publishedAt: "22:58",
    weekday: "sunday",
    misprints: [
      { printed: "đồng Trịnh", meant: "đồng chí Trịnh" },
      { printed: "thằng thắn", meant: "thẳng thắn" },
      { printed: "PhóTrưởng", meant: "Phó Trưởng" },
    ],
    notes: ["Chú thích ảnh nhắc lại chức vụ của người phát biểu"],
    noise: [
      {
        what: { vi: "lượt xem, dính liền giờ đăng 22:58", en: "hit counter, glued to 22:58" },
        printed: "4120",
      },
    ],
  },
})
