import type { CatalogEntry } from "./catalog-entry.ts"

export const meetingDateIssues = {
  "meeting-date.not-real": {
    vi: "“{value}” không phải là một ngày, tháng hoặc năm có thật.",
    en: "“{value}” is not a real day, month or year.",
    fix: {
      vi: "Viết 2024-01-10, 2024-01 hoặc 2024, từ năm 1900 đến năm 2999.",
      en: "Write 2024-01-10, 2024-01 or 2024, in the years 1900 to 2999.",
    },
  },
  "meeting-date.inverted": {
    vi: "Cuộc họp bắt đầu ngày {first} nhưng lại kết thúc trước đó, ngày {last}.",
    en: "The meeting starts on {first} but ends earlier, on {last}.",
    fix: { vi: "Đổi chỗ hai ngày, hoặc sửa ngày sai.", en: "Swap the two dates, or correct the wrong one." },
  },
  "meeting-date.precision-mixed": {
    vi: "“{value}” có buổi hoặc ngày kết thúc, nhưng không phải mọi mốc đều rõ đến ngày.",
    en: "“{value}” has a part of the day or a last day, but not every date is known to the day.",
    fix: {
      vi: "Ghi đủ năm-tháng-ngày, hoặc bỏ buổi và ngày kết thúc.",
      en: "Give year, month and day, or leave out the part of the day and the last day.",
    },
  },
  "meeting-date.unreadable": {
    vi: "Không đọc được thời gian họp “{value}”.",
    en: "The date of a meeting “{value}” could not be read.",
    fix: {
      vi: "Viết như một trong các cách, ngày trước, tháng sau, năm đủ bốn chữ số: {suggestion}.",
      en: "Write it as one of these, day first, then month, all four digits of the year: {suggestion}.",
    },
  },
  "meeting-date.year-missing": {
    vi: "“{value}” không ghi năm.",
    en: "“{value}” has no year.",
    fix: {
      vi: "Cho biết năm và căn cứ suy ra năm, hoặc ngày đăng bài; năm không bao giờ được tự đoán.",
      en: "Give the year and what it was inferred from, or the day of publication; it is never guessed.",
    },
  },
  "meeting-date.year-ambiguous": {
    vi: "“{value}” không ghi năm, và ngày đăng {published} không cho biết là {earlier} hay {later}.",
    en: "“{value}” has no year, and publication on {published} does not tell {earlier} from {later}.",
    fix: {
      vi: "Cho biết năm và căn cứ suy ra năm.",
      en: "Give the year and what it was inferred from.",
    },
  },
  "meeting-date.weekday-wrong": {
    vi: "“{value}” ghi {weekday}, nhưng ngày {date} là {actual}.",
    en: "“{value}” says {weekday}, but {date} is {actual}.",
    fix: {
      vi: "Kiểm tra ngày, tháng, năm và thứ; một trong hai bị ghi sai.",
      en: "Check the date and the day of the week; one of them is wrong.",
    },
  },
  "meeting-date.ambiguous": {
    vi: "“{value}” có thể hiểu theo nhiều cách.",
    en: "“{value}” can be read in more than one way.",
    fix: {
      vi: "Viết rõ một trong các cách: {readings}.",
      en: "Write which is meant: {readings}.",
    },
  },
  "meeting-date.days-differ": {
    vi: "“{value}” ghi {stated} ngày, nhưng từ {first} đến {last} là {counted} ngày.",
    en: "“{value}” says {stated} days, but {first} to {last} are {counted}.",
    fix: { vi: "Kiểm tra ngày đầu, ngày cuối và số ngày.", en: "Check both dates and the number of days." },
  },
  "meeting-date.time-not-real": {
    vi: "Không có {hour} giờ {minute} phút.",
    en: "There is no time {hour}:{minute}.",
    fix: { vi: "Viết giờ từ 0 đến 23, phút từ 0 đến 59.", en: "Write hours 0 to 23 and minutes 0 to 59." },
  },
  "meeting-date.time-contradicts": {
    vi: "{time} không phải là buổi {part}.",
    en: "{time} is not in the {part}.",
    fix: {
      vi: "Sửa giờ hoặc bỏ buổi: sáng trước 12:00, chiều từ 12:00 đến 18:59, tối từ 17:00.",
      en: "Correct the time or leave out the part of the day: morning before 12:00, afternoon 12:00 to 18:59, evening from 17:00.",
    },
  },
  "meeting-date.lunar": {
    vi: "“{value}” là ngày âm lịch.",
    en: "“{value}” is a date of the lunar calendar.",
    fix: { vi: "Ghi ngày dương lịch tương ứng.", en: "Give the matching Gregorian date." },
  },
} as const satisfies Record<string, CatalogEntry>
