import type { CatalogEntry } from "./catalog-entry.ts"

export const officeIssues = {
  "vocabulary.not-made": {
    vi: "Đây không phải là từ vựng chức vụ.",
    en: "This is no vocabulary of posts.",
    fix: {
      vi: "Dùng `standardVocabulary`, hoặc kết quả của `extendVocabulary`.",
      en: "Use `standardVocabulary`, or what `extendVocabulary` gives.",
    },
  },
  "vocabulary.writing-taken": {
    vi: "Cách viết “{written}” của “{word}” đã dùng cho “{other}”.",
    en: "“{written}”, for “{word}”, stands for “{other}” already.",
    fix: {
      vi: "Bỏ cách viết này, hoặc khai báo nó trong `ambiguous` nếu thật sự có hai nghĩa.",
      en: "Leave this wording out, or list it under `ambiguous` if it really means both.",
    },
  },
  "vocabulary.writing-ambiguous": {
    vi: "Cách viết “{written}” của “{word}” có nhiều cách hiểu: {readings}.",
    en: "“{written}”, for “{word}”, can be read in several ways: {readings}.",
    fix: {
      vi: "Bỏ cách viết này; khi đọc, truyền `readings` để nói rõ.",
      en: "Leave this wording out; when reading, say which is meant with `readings`.",
    },
  },
  "vocabulary.writing-unreadable": {
    vi: "“{written}” không bao giờ được đọc thành “{word}”.",
    en: "“{written}” would never be read as “{word}”.",
    fix: {
      vi: "Bỏ dấu phẩy, gạch ngang, “kiêm”, “và”, và các từ như Quyền, Nguyên, Thường trực; không mở đầu bằng một cách viết đã có.",
      en: "Leave out commas, dashes, “kiêm”, “và” and words like Quyền, Nguyên, Thường trực, and do not begin with a wording there is already.",
    },
  },
  "vocabulary.shares-misplaced": {
    vi: "“{shared}” không phải là từ cuối của chức danh “{title}” (“{word}”).",
    en: "“{shared}” does not end the title “{title}” (“{word}”).",
    fix: {
      vi: "Từ dùng chung phải là phần cuối của chức danh, như “ban” trong “Trưởng ban”.",
      en: "A shared word has to end the title, like “ban” in “Trưởng ban”.",
    },
  },
  "vocabulary.organ-unknown": {
    vi: "Từ vựng không có cơ quan “{organ}”.",
    en: "The vocabulary has no organ “{organ}”.",
    fix: {
      vi: "Thêm vào `organs`, hoặc sửa mã. Gần nhất: {suggestion}.",
      en: "Add it to `organs`, or correct it. Closest: {suggestion}.",
    },
  },
  "register.not-made": {
    vi: "Đây không phải là sổ chức vụ.",
    en: "This is no register of offices.",
    fix: { vi: "Dùng kết quả của `makeRegister`.", en: "Use what `makeRegister` gives." },
  },
  "register.units-malformed": {
    vi: "`units` phải có hàm `existsOn(đơn vị, ngày)`.",
    en: "`units` has to have a function `existsOn(unit, date)`.",
    fix: {
      vi: "Với một tổ chức của `Units`, dùng `Officials.unitsOf(organization)`.",
      en: "For an organization of `Units`, use `Officials.unitsOf(organization)`.",
    },
  },
  "appointment.title-unknown": {
    vi: "“{id}” giữ chức danh “{title}” mà từ vựng không có.",
    en: "“{id}” is to the title “{title}”, which the vocabulary does not have.",
    fix: {
      vi: "Sửa mã chức danh, hoặc truyền từ vựng có nó. Gần nhất: {suggestion}.",
      en: "Correct the title, or pass a vocabulary that has it. Closest: {suggestion}.",
    },
  },
  "appointment.not-made": {
    vi: "Đây không phải là một lần bổ nhiệm.",
    en: "This is no appointment.",
    fix: {
      vi: "Lấy từ sổ chức vụ, hoặc đọc bằng `appointmentSchema`.",
      en: "Take it from a register, or read it with `appointmentSchema`.",
    },
  },
  "appointment.organ-never": {
    vi: "“{id}” không ghi ngày bắt đầu, và không tìm thấy ngày nào có cơ quan “{unit}”.",
    en: "“{id}” has no start, and there is no day on which the organ “{unit}” was found to exist.",
    fix: {
      vi: "Kiểm tra mã cơ quan, hoặc ghi ngày bổ nhiệm.",
      en: "Check the organ's id, or state when the appointment starts.",
    },
  },
  "ending.selection-unclear": {
    vi: "Không rõ kết thúc những chức vụ nào: cần đúng một trong `organs` và `where`.",
    en: "It is unclear which posts end: exactly one of `organs` and `where` is needed.",
    fix: {
      vi: "Liệt kê cơ quan trong `organs`, hoặc viết hàm chọn `where`.",
      en: "List the organs in `organs`, or write a test as `where`.",
    },
  },
  "ending.test-failed": {
    vi: "Hàm chọn `where` bị lỗi khi xét một bổ nhiệm.",
    en: "The test `where` broke over an appointment.",
    fix: {
      vi: "Sửa hàm để trả lời đúng hoặc sai cho mọi bổ nhiệm.",
      en: "Make it answer true or false for every appointment.",
    },
  },
  "ending.organ-absent": {
    vi: "Ngày cuối {date} không có cơ quan “{unit}”.",
    en: "On the last day, {date}, there is no organ “{unit}”.",
    fix: {
      vi: "Kiểm tra mã cơ quan và ngày cuối giữ chức: cơ quan phải còn đến hết ngày đó.",
      en: "Check the organ's id and the last day: the organ has to be there until its end.",
    },
  },
  "ending.organ-without-posts": {
    vi: "Sổ không có chức vụ nào ở cơ quan “{unit}”, nên không có gì để kết thúc.",
    en: "The register has no post in the organ “{unit}”, so there is nothing to end.",
    fix: { vi: "Kiểm tra mã. Gần nhất: {suggestion}.", en: "Check the id. Closest: {suggestion}." },
  },
  "ending.already-ended": {
    vi: "“{id}” đã kết thúc từ trước (ngày cuối {last}), nên giữ nguyên.",
    en: "“{id}” ended before (its last day was {last}), so it was left as it is.",
    fix: {
      vi: "Không cần làm gì, trừ khi ngày kết thúc cũ bị ghi sai.",
      en: "Nothing to do, unless the earlier end is wrong.",
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
    vi: "Ngày {date}, “{id}” có hiệu lực nhưng không có cơ quan “{unit}”.",
    en: "On {date} “{id}” is in force, but there is no organ “{unit}”.",
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
