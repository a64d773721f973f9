import type { CatalogEntry } from "./catalog-entry.ts"

export const officialIssues = {
  "name.empty": {
    vi: "Không có tên nào trong “{value}”.",
    en: "There is no name in “{value}”.",
    fix: { vi: "Viết họ và tên, ví dụ Nguyễn Văn A.", en: "Write the name, for example Nguyễn Văn A." },
  },
  "name.too-long": {
    vi: "Tên dài {length} ký tự, vượt giới hạn {limit}.",
    en: "The name has {length} characters, over the limit of {limit}.",
    fix: {
      vi: "Chỉ viết họ và tên; chức vụ để ở trường riêng.",
      en: "Write the name only; posts have a field of their own.",
    },
  },
  "name.malformed": {
    vi: "“{value}” có ký tự không dùng trong tên người.",
    en: "“{value}” has characters that names do not have.",
    fix: {
      vi: "Chỉ dùng chữ cái, dấu nháy và gạch nối; bỏ số, ngoặc và chức vụ.",
      en: "Use letters, apostrophes and hyphens; leave out digits, brackets and posts.",
    },
  },
  "name.honorific-unclear": {
    vi: "Không rõ “đồng” trong “{value}” là “đồng chí” viết thiếu hay là họ Đồng.",
    en: "In “{value}” it is unclear whether “đồng” is half of “đồng chí” or the family name Đồng.",
    fix: { vi: "Viết đủ “đồng chí”, hoặc viết hoa họ Đồng.", en: "Write “đồng chí”, or capitalise Đồng." },
  },
  "post.empty": {
    vi: "Không có chức vụ nào trong “{value}”.",
    en: "There is no post in “{value}”.",
    fix: {
      vi: "Viết chức vụ, ví dụ “Chủ tịch UBND huyện”.",
      en: "Write a post, for example “Chủ tịch UBND huyện”.",
    },
  },
  "post.too-long": {
    vi: "Chuỗi chức vụ dài {length} ký tự, vượt giới hạn {limit}.",
    en: "The text of posts has {length} characters, over the limit of {limit}.",
    fix: { vi: "Chỉ đưa vào chức vụ của một người.", en: "Give the posts of one person only." },
  },
  "post.too-many": {
    vi: "Có hơn {limit} chức vụ trong một chuỗi.",
    en: "There are more than {limit} posts in one text.",
    fix: { vi: "Chỉ đưa vào chức vụ của một người.", en: "Give the posts of one person only." },
  },
  "post.title-unknown": {
    vi: "“{value}” không bắt đầu bằng một chức danh đã biết.",
    en: "“{value}” does not begin with a known title.",
    fix: {
      vi: "Viết chức danh trước, cơ quan sau. Có phải ý là: {suggestion}?",
      en: "Write the title first, then the organ. Did you mean: {suggestion}?",
    },
  },
  "post.word-unclear": {
    vi: "“{value}” gần giống tên một cơ quan nhưng không khớp; được giữ nguyên như đã viết.",
    en: "“{value}” is nearly the name of an organ, but not quite; it was kept as written.",
    fix: { vi: "Có phải ý là “{suggestion}”?", en: "Did you mean “{suggestion}”?" },
  },
  "post.words-glued": {
    vi: "“{value}” được đọc là “{apart}”.",
    en: "“{value}” was read as “{apart}”.",
    fix: { vi: "Thêm dấu cách giữa hai từ.", en: "Put a space between the words." },
  },
  "post.organ-separated": {
    vi: "“{value}” được đọc là cơ quan của chức vụ đứng ngay trước.",
    en: "“{value}” was read as the organ of the post just before it.",
    fix: { vi: "Bỏ dấu ngăn giữa chức danh và cơ quan.", en: "Leave out what separates them." },
  },
  "post.abbreviation-ambiguous": {
    vi: "“{abbreviation}” có nhiều cách hiểu: {readings}; được giữ nguyên như đã viết.",
    en: "“{abbreviation}” can be read in several ways: {readings}; it was kept as written.",
    fix: {
      vi: "Viết đầy đủ, hoặc khai báo cách hiểu của địa phương.",
      en: "Write it in full, or pass your own reading of it.",
    },
  },
  "official.duplicate": {
    vi: "Mã cán bộ “{id}” được dùng hai lần (mục thứ {entry} và {other}).",
    en: "The official's id “{id}” is used twice (entries {other} and {entry}, counting from 1).",
    fix: { vi: "Đặt cho mỗi người một mã riêng.", en: "Give each person an id of their own." },
  },
  "official.unknown": {
    vi: "Không có cán bộ nào mang mã “{id}”.",
    en: "There is no official with the id “{id}”.",
    fix: {
      vi: "Thêm người này vào danh sách, hoặc sửa mã. Gần nhất: {suggestion}.",
      en: "Add the person to the list, or correct the id. Closest: {suggestion}.",
    },
  },
  "appointment.duplicate": {
    vi: "Mã bổ nhiệm “{id}” được dùng hai lần (mục thứ {entry} và {other}).",
    en: "The appointment's id “{id}” is used twice (entries {other} and {entry}, counting from 1).",
    fix: { vi: "Đặt cho mỗi lần bổ nhiệm một mã riêng.", en: "Give each appointment an id of its own." },
  },
  "appointment.organ-absent": {
    vi: "Ngày {date}, khi “{id}” bắt đầu, không có cơ quan “{unit}”.",
    en: "On {date}, when “{id}” starts, there is no organ “{unit}”.",
    fix: {
      vi: "Kiểm tra mã cơ quan và ngày bổ nhiệm; cơ quan có thể chưa thành lập hoặc đã kết thúc.",
      en: "Check the organ's id and the date: it may not have been set up yet, or have ended.",
    },
  },
  "appointment.outlasts-organ": {
    vi: "“{id}” còn hiệu lực trong khi cơ quan “{unit}” không còn từ ngày {date}.",
    en: "“{id}” is still in force although the organ “{unit}” is no more from {date}.",
    fix: {
      vi: "Kết thúc chức vụ muộn nhất vào ngày đó, kèm văn bản.",
      en: "End the post on that day at the latest, with the document that ends it.",
    },
  },
  "appointment.overlap": {
    vi: "“{id}” và “{other}” là cùng một người, cùng một chức vụ, trùng thời gian {span}.",
    en: "“{id}” and “{other}” are the same person in the same post during {span} (both ends included).",
    fix: {
      vi: "Giữ lại một, hoặc kết thúc lần trước khi lần sau bắt đầu.",
      en: "Keep one of them, or end the earlier one when the later starts.",
    },
  },
  "post.held-twice": {
    vi: "“{unit}” có hai người cùng giữ chức {title} trong thời gian {span}: “{id}” và “{other}”.",
    en: "“{unit}” has two people in the post {title} during {span}: “{id}” and “{other}”.",
    fix: {
      vi: "Nếu một người chỉ giữ quyền hoặc phụ trách thì ghi rõ; nếu không, sửa ngày.",
      en: "If one of them is acting or interim, say so; otherwise correct the dates.",
    },
  },
  "ending.before-start": {
    vi: "“{id}” bắt đầu ngày {from}, sau ngày cuối {lastDay}, nên không bị kết thúc.",
    en: "“{id}” starts on {from}, after the last day {lastDay}, so it was not ended.",
    fix: {
      vi: "Kiểm tra xem lần bổ nhiệm này có còn đúng không.",
      en: "Check whether that appointment still stands.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
