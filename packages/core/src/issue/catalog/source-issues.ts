import type { CatalogEntry } from "./catalog-entry.ts"

export const sourceIssues = {
  "source.empty": {
    vi: "Tệp trống.",
    en: "The text is empty.",
    fix: { vi: "Kiểm tra đã chọn đúng tệp.", en: "Check that this is the right file." },
  },
  "source.too-long": {
    vi: "Văn bản dài {length} ký tự, vượt giới hạn {limit}.",
    en: "The text has {length} characters, over the limit of {limit}.",
    fix: {
      vi: "Kiểm tra đã chọn đúng tệp. Văn bản dài thì viết bằng JSON (được dài hơn YAML); dữ liệu thì chia thành nhiều tệp.",
      en: "Check that this is the right file. Write long text as JSON, which may be longer than YAML; split facts into several files.",
    },
  },
  "source.too-many-values": {
    vi: "Văn bản có hơn {limit} giá trị (kể cả giá trị lặp lại qua bí danh YAML).",
    en: "The text has more than {limit} values (counting those repeated by YAML aliases).",
    fix: { vi: "Bỏ bí danh lồng nhau; chia nhỏ văn bản.", en: "Remove nested aliases; split the text." },
  },
  "source.too-deep": {
    vi: "Văn bản lồng sâu hơn {limit} mức.",
    en: "The text is nested deeper than {limit} levels.",
    fix: { vi: "Giảm số mức lồng nhau.", en: "Reduce the nesting." },
  },
  "source.broken": {
    vi: "Văn bản không đúng cú pháp YAML/JSON: {reason}",
    en: "The text is not well-formed YAML or JSON: {reason}",
    fix: {
      vi: "Sửa ở dòng và cột nêu trên; thường là sai thụt lề hoặc thiếu dấu ngoặc, dấu nháy.",
      en: "Correct it at that line and column; most often it is indentation, or a missing bracket or quote.",
    },
  },
  "source.more-faults": {
    vi: "Sau đó còn ít nhất {count} lỗi cú pháp khác, thường do lỗi đầu gây ra.",
    en: "At least {count} more faults follow, most often caused by the first.",
    fix: { vi: "Sửa lỗi đầu rồi chạy lại.", en: "Correct the first, then run again." },
  },
  "source.many-documents": {
    vi: "Tệp có hơn một văn bản YAML.",
    en: "The file holds more than one YAML document.",
    fix: {
      vi: "Tách thành nhiều tệp; bỏ dòng “---” ở giữa.",
      en: "Split it into files; remove the “---” in between.",
    },
  },
  "source.duplicate-key": {
    vi: "Trường “{name}” được viết hai lần trong cùng một nhóm.",
    en: "The field “{name}” is written twice in the same map.",
    fix: { vi: "Giữ lại một.", en: "Keep one of them." },
  },
  "source.key-not-text": {
    vi: "Tên trường phải là chữ.",
    en: "A field's name must be plain text.",
    fix: { vi: "Viết tên trường là một từ.", en: "Write the name as a word." },
  },
  "source.key-without-value": {
    vi: "“{name}” không có dấu hai chấm theo sau.",
    en: "“{name}” has no colon behind it.",
    fix: {
      vi: "Nếu là phần sau của một câu có dấu phẩy thì đặt cả câu trong dấu nháy; trong ngoặc nhọn, dấu phẩy ngăn các trường.",
      en: "If it is the rest of a sentence with a comma, put the whole sentence in quotes: inside braces, a comma separates fields.",
    },
  },
  "source.forbidden-key": {
    vi: "Không được dùng “{name}” làm tên trường.",
    en: "“{name}” may not be used as a field's name.",
    fix: { vi: "Bỏ trường này.", en: "Remove this field." },
  },
  "source.not-data": {
    vi: "Ở đây cần dữ liệu thuần, nhưng nhận được “{found}”.",
    en: "Plain data is needed here, but this is of type “{found}”.",
    fix: {
      vi: "Chỉ dùng chữ, số, đúng/sai, danh sách và nhóm trường.",
      en: "Use only text, numbers, true or false, lists and maps.",
    },
  },
  "source.nothing": {
    vi: "Chưa đưa dữ liệu vào; ở đây cần {expected}.",
    en: "Nothing was handed in; {expected} is needed here.",
    fix: { vi: "Đưa vào dữ liệu thuộc loại: {expected}.", en: "Hand in data of the type: {expected}." },
  },
  "source.wrong-type": {
    vi: "Dữ liệu đưa vào cần là {expected}, nhưng là {found}.",
    en: "What was handed in must be {expected} but is {found}.",
    fix: { vi: "Đưa vào dữ liệu thuộc loại: {expected}.", en: "Hand in data of the type: {expected}." },
  },
  "field.missing": {
    vi: "Thiếu trường “{name}”.",
    en: "The field “{name}” is missing.",
    fix: { vi: "Thêm “{name}”.", en: "Add “{name}”." },
  },
  "field.blank": {
    vi: "Trường “{name}” không có chữ hay số nào.",
    en: "The field “{name}” holds no letter or digit.",
    fix: { vi: "Ghi nội dung vào “{name}”.", en: "Write something in “{name}”." },
  },
  "field.unknown": {
    vi: "Không có trường “{name}”.",
    en: "There is no field “{name}”.",
    fix: {
      vi: "Sửa tên hoặc bỏ đi. Gần nhất: {suggestion}.",
      en: "Correct or remove it. Closest: {suggestion}.",
    },
  },
  "field.wrong-type": {
    vi: "Trường “{name}” cần {expected}, nhưng nhận được {found}.",
    en: "The field “{name}” needs {expected} but has {found}.",
    fix: {
      vi: "Viết lại giá trị cho đúng loại: {expected}.",
      en: "Write a value of the right type: {expected}.",
    },
  },
  "field.not-an-option": {
    vi: "Trường “{name}” không nhận “{value}”.",
    en: "The field “{name}” does not take “{value}”.",
    fix: {
      vi: "Chọn một trong: {options}. Gần nhất: {suggestion}.",
      en: "Choose one of: {options}. Closest: {suggestion}.",
    },
  },
  "field.too-small": {
    vi: "Trường “{name}” có ít hơn {limit} phần tử hoặc ký tự.",
    en: "The field “{name}” has fewer than {limit} items or characters.",
    fix: { vi: "Bổ sung cho đủ.", en: "Add what is missing." },
  },
  "field.too-big": {
    vi: "Trường “{name}” có nhiều hơn {limit} phần tử hoặc ký tự.",
    en: "The field “{name}” has more than {limit} items or characters.",
    fix: { vi: "Rút gọn lại.", en: "Shorten it." },
  },
  "field.below-limit": {
    vi: "Trường “{name}”: {value} nhỏ hơn mức thấp nhất {limit}.",
    en: "The field “{name}”: {value} is below the least, {limit}.",
    fix: { vi: "Ghi {limit} hoặc lớn hơn.", en: "Write {limit} or more." },
  },
  "field.above-limit": {
    vi: "Trường “{name}”: {value} lớn hơn mức cao nhất {limit}.",
    en: "The field “{name}”: {value} is above the most, {limit}.",
    fix: { vi: "Ghi {limit} hoặc nhỏ hơn.", en: "Write {limit} or less." },
  },
  "field.malformed": {
    vi: "Trường “{name}” có giá trị sai dạng: “{value}”.",
    en: "The field “{name}” has a malformed value: “{value}”.",
    fix: { vi: "Viết theo dạng: {form}.", en: "Write it in this form: {form}." },
  },
  "field.bad-name": {
    vi: "“{name}” không phải là tên hợp lệ.",
    en: "“{name}” is not a valid name.",
    fix: {
      vi: "Dùng chữ cái không dấu, số và gạch dưới, bắt đầu bằng chữ cái; không dùng total, true, false, and, or, not.",
      en: "Use letters without marks, digits and underscores, starting with a letter; not total, true, false, and, or, not.",
    },
  },
  "number.invalid": {
    vi: "Trường “{name}”: “{value}” không phải là số thập phân.",
    en: "The field “{name}”: “{value}” is not a decimal.",
    fix: {
      vi: "Viết số thường với dấu chấm thập phân, tối đa 40 chữ số mỗi bên, ví dụ 30 hoặc 0.75.",
      en: "Write a plain decimal with at most 40 digits a side, for example 30 or 0.75.",
    },
  },
  "number.not-text": {
    vi: "Trường “{name}”: số {value} được đưa vào dưới dạng số của máy, không phải dạng chữ.",
    en: "The field “{name}”: {value} was handed in as a number, not as text.",
    fix: { vi: 'Viết số trong ngoặc kép: "{value}".', en: 'Write it as text: "{value}".' },
  },
  "number.thousands-dot": {
    vi: "Trường “{name}” ghi “{value}”: dấu chấm có thể ngăn hàng nghìn, cũng có thể là dấu thập phân.",
    en: "The field “{name}” is “{value}”: its dot may mark thousands, or the decimals.",
    fix: {
      vi: "Viết {expected}: không dùng dấu chấm hàng nghìn, và bỏ số 0 ở cuối phần thập phân.",
      en: "Write {expected}: no thousands marks, and no 0 at the end of decimals.",
    },
  },
  "points.out-of-range": {
    vi: "Trường “{name}”: {value} điểm nằm ngoài khoảng 0 – 1.000.000.",
    en: "The field “{name}”: {value} points is outside 0 to 1,000,000.",
    fix: { vi: "Sửa số điểm.", en: "Correct the points." },
  },
} as const satisfies Record<string, CatalogEntry>
