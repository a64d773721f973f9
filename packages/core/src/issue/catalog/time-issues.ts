import type { CatalogEntry } from "./catalog-entry.ts"

export const timeIssues = {
  "date.invalid": {
    vi: "“{value}” không phải là một ngày có thật.",
    en: "“{value}” is not a real date.",
    fix: {
      vi: "Viết ngày theo dạng năm-tháng-ngày, ví dụ 2026-12-15.",
      en: "Write the date as year-month-day, for example 2026-12-15.",
    },
  },
  "date.out-of-range": {
    vi: "“{value}” nằm ngoài khoảng từ năm 1900 đến năm 2999.",
    en: "“{value}” lies outside the years 1900 to 2999.",
    fix: {
      vi: "Kiểm tra lại năm.",
      en: "Check the year.",
    },
  },
  "date.form-unknown": {
    vi: "“{value}” không theo cách viết ngày nào được chấp nhận.",
    en: "“{value}” is not written in an accepted date form.",
    fix: {
      vi: "Viết 15/12/2026, 15-12-2026, 15.12.2026 hoặc “ngày 15 tháng 12 năm 2026”: ngày trước, tháng sau, năm đủ bốn chữ số.",
      en: "Write 15/12/2026, 15-12-2026, 15.12.2026 or “ngày 15 tháng 12 năm 2026”: day first, then month, and all four digits of the year.",
    },
  },
  "date.not-in-calendar": {
    vi: "Lịch không có ngày {day} tháng {month} năm {year}.",
    en: "The calendar has no day {day} in month {month} of {year}.",
    fix: {
      vi: "Kiểm tra lại: ngày viết trước, tháng viết sau.",
      en: "Check it again: the day comes first, then the month.",
    },
  },
  "date.shift-invalid": {
    vi: "Không thể dời ngày {date} đi “{amount}”: kết quả không phải là một ngày từ năm 1900 đến năm 2999.",
    en: "Cannot move {date} by “{amount}”: the result is not a date in the years 1900 to 2999.",
    fix: {
      vi: "Dùng một số nguyên ngày hoặc tháng, đủ nhỏ để kết quả còn nằm trong khoảng đó.",
      en: "Use a whole number of days or months, small enough to stay in that range.",
    },
  },
  "month-day.invalid": {
    vi: "“{value}” không phải là một ngày trong năm.",
    en: "“{value}” is not a day of the year.",
    fix: {
      vi: "Viết theo dạng tháng-ngày, mỗi phần hai chữ số, ví dụ 12-16 cho ngày 16 tháng 12.",
      en: "Write it as month-day, two digits each, for example 12-16 for 16 December.",
    },
  },
  "month-day.not-in-year": {
    vi: "Năm {year} không có ngày {value} (tháng-ngày).",
    en: "The year {year} has no day {value} (month-day).",
    fix: {
      vi: "Chọn một ngày mà năm đó có, ví dụ 02-28.",
      en: "Choose a day that year has, for example 02-28.",
    },
  },
  "validity.empty": {
    vi: "Khoảng hiệu lực kết thúc trước {to} không chứa ngày nào.",
    en: "A validity that ends before {to} holds no day at all.",
    fix: {
      vi: "Ngày kết thúc là ngày đầu tiên hết hiệu lực: đặt nó sau ngày bắt đầu ít nhất một ngày.",
      en: "The end is the first day no longer valid: put it at least one day after the start.",
    },
  },
  "validity.inverted": {
    vi: "Khoảng hiệu lực bắt đầu ngày {from} nhưng lại kết thúc trước đó, ngày {to}.",
    en: "The validity starts on {from} but ends earlier, on {to}.",
    fix: {
      vi: "Đổi chỗ hai ngày, hoặc sửa ngày sai.",
      en: "Swap the two dates, or correct the wrong one.",
    },
  },
  "timeline.overlap": {
    vi: "Mục thứ {entry} và mục thứ {other} cùng có hiệu lực trong khoảng {span} (tính cả hai đầu).",
    en: "Entries {entry} and {other} (counting from 1) are both in force in {span} (both ends included).",
    fix: {
      vi: "Kết thúc mục cũ đúng vào ngày mục mới bắt đầu, để mỗi ngày chỉ có một giá trị.",
      en: "End the older entry on the day the newer one starts, so that each day has one value.",
    },
  },
  "timeline.overlaps-cut": {
    vi: "Có hơn {shown} chỗ chồng lấn; chỉ liệt kê {shown} chỗ đầu tiên.",
    en: "There are more than {shown} overlaps; only the first {shown} are listed.",
    fix: {
      vi: "Sửa các chỗ đã liệt kê rồi kiểm tra lại.",
      en: "Correct those listed, then check again.",
    },
  },
  "period.unreadable": {
    vi: "“{value}” không phải là mã của một kỳ.",
    en: "“{value}” is not the text of a period.",
    fix: {
      vi: "Viết theo một trong các dạng: 2026-07, 2026-Q3, 2026-H1, 2026-9M, 2026, 2022..2025, term:2020-2025, school:2025-2026, 2025-12-16/2026-12-15.",
      en: "Write one of these forms: 2026-07, 2026-Q3, 2026-H1, 2026-9M, 2026, 2022..2025, term:2020-2025, school:2025-2026, 2025-12-16/2026-12-15.",
    },
  },
  "period.words-unreadable": {
    vi: "Không đọc được kỳ “{value}”.",
    en: "The period “{value}” could not be read.",
    fix: {
      vi: "Viết như một trong các cách: {suggestion}.",
      en: "Write it as one of: {suggestion}.",
    },
  },
  "period.year-missing": {
    vi: "Kỳ “{value}” không ghi năm.",
    en: "The period “{value}” names no year.",
    fix: {
      vi: "Ghi năm vào, hoặc cho biết năm của kỳ (“year”); năm không bao giờ được tự đoán.",
      en: "Write the year, or give the year meant (“year”); it is never guessed.",
    },
  },
  "period.as-of-missing": {
    vi: "“{value}” tính đến ngày nào thì chưa rõ.",
    en: "“{value}” does not say up to which day.",
    fix: {
      vi: "Cho biết ngày “nay” là ngày nào (“asOf”), ví dụ 2026-12-15.",
      en: "Give the day that “nay” means (“asOf”), for example 2026-12-15.",
    },
  },
  "period.ambiguous": {
    vi: "“{value}” có thể hiểu theo nhiều cách.",
    en: "“{value}” can be read in more than one way.",
    fix: {
      vi: "Viết rõ một trong các cách: {readings}.",
      en: "Write which is meant: {readings}.",
    },
  },
  "period.kind-unknown": {
    vi: "Không có loại kỳ “{kind}”.",
    en: "There is no kind of period “{kind}”.",
    fix: {
      vi: "Dùng một trong các loại: {kinds}.",
      en: "Use one of: {kinds}.",
    },
  },
  "period.field-invalid": {
    vi: "“{field}” của kỳ không thể là “{value}”.",
    en: "The “{field}” of a period cannot be “{value}”.",
    fix: {
      vi: "Dùng một số nguyên từ {least} đến {most}.",
      en: "Use a whole number from {least} to {most}.",
    },
  },
  "period.inverted": {
    vi: "Kỳ bắt đầu {first} nhưng lại kết thúc {last}.",
    en: "The period starts {first} but ends {last}.",
    fix: {
      vi: "Cho kỳ kết thúc sau khi bắt đầu; một năm duy nhất thì chỉ viết năm đó, ví dụ 2026.",
      en: "Let the period end after it starts; for a single year write that year alone, for example 2026.",
    },
  },
  "period.too-late": {
    vi: "Kỳ kết thúc ngày {last}, sau năm {most}.",
    en: "The period ends on {last}, after the year {most}.",
    fix: {
      vi: "Kiểm tra lại năm kết thúc.",
      en: "Check the year it ends in.",
    },
  },
  "period.school-years-apart": {
    vi: "Năm học không thể kéo dài từ {first} đến {last}.",
    en: "A school year cannot run from {first} to {last}.",
    fix: {
      vi: "Viết hai năm liền nhau, ví dụ school:2025-2026.",
      en: "Write two consecutive years, for example school:2025-2026.",
    },
  },
  "period.parts-inexact": {
    vi: "Kỳ {period} không chia vừa đúng thành các kỳ loại “{part}”.",
    en: "The period {period} does not divide exactly into periods of kind “{part}”.",
    fix: {
      vi: "Chọn một loại kỳ nhỏ hơn, hoặc một kỳ bắt đầu và kết thúc đúng theo lịch.",
      en: "Choose a smaller kind, or a period that starts and ends on the calendar's bounds.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
