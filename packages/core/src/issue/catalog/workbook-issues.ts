import type { CatalogEntry } from "./catalog-entry.ts"

/** What may be wrong with a workbook as a file, before any cell is looked at. */
export const workbookIssues = {
  "workbook.not-xlsx": {
    vi: "Tệp này không phải sổ Excel .xlsx (nhận ra: {found}).",
    en: "This is not an Excel .xlsx workbook (it looks like: {found}).",
    fix: {
      vi: "Mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.",
      en: "Open it in Excel or LibreOffice and save it as .xlsx.",
    },
  },
  "workbook.old-format": {
    vi: "Tệp này là sổ Excel đời cũ (.xls), dù tên có đuôi gì.",
    en: "This is a workbook of the old .xls format, whatever its name ends in.",
    fix: { vi: "Mở bằng Excel rồi lưu thành .xlsx.", en: "Open it in Excel and save it as .xlsx." },
  },
  "workbook.encrypted": {
    vi: "Sổ này đặt mật khẩu mở tệp.",
    en: "The workbook is encrypted with a password.",
    fix: {
      vi: "Mở bằng Excel, bỏ mật khẩu rồi lưu lại.",
      en: "Open it in Excel, remove the password and save it again.",
    },
  },
  "workbook.truncated": {
    vi: "Tệp bị cắt cụt hoặc hỏng: không tìm thấy mục lục ở cuối tệp.",
    en: "The file is cut off or damaged: the directory at its end is not there.",
    fix: { vi: "Tải hoặc chép lại tệp gốc.", en: "Download or copy the original again." },
  },
  "workbook.broken": {
    vi: "Phần “{part}” trong sổ bị hỏng: {reason}",
    en: "The part “{part}” of the workbook is damaged: {reason}",
    fix: {
      vi: "Mở bằng Excel, để Excel sửa rồi lưu lại; hoặc chép lại tệp gốc.",
      en: "Open it in Excel, let Excel repair it and save it; or copy the original again.",
    },
  },
  "workbook.too-large": {
    vi: "“{part}” có {size} khi giải nén, vượt giới hạn {limit}; chưa giải nén gì.",
    en: "“{part}” has {size} once unpacked, over the limit of {limit}; nothing was unpacked.",
    fix: {
      vi: "Kiểm tra nguồn của tệp; bỏ các trang và ô thừa rồi lưu lại.",
      en: "Check where the file comes from; remove needless sheets and cells and save it again.",
    },
  },
  "workbook.bomb": {
    vi: "“{part}” nén {ratio} lần, quá mức bình thường (tối đa {limit} lần): có thể là tệp phá hoại.",
    en: "“{part}” is compressed {ratio} times, far from normal (at most {limit}): it may be an attack.",
    fix: {
      vi: "Không dùng tệp này; nếu tin nguồn thì mở bằng Excel, xóa dòng cột trống rồi lưu lại.",
      en: "Do not use it; if you trust its source, open it in Excel, delete empty rows and columns, save it.",
    },
  },
  "workbook.doctype": {
    vi: "Phần “{part}” có khai báo DOCTYPE hoặc thực thể XML; sổ Excel thật không có.",
    en: "The part “{part}” declares a DOCTYPE or XML entities; real workbooks have none.",
    fix: { vi: "Không dùng tệp này.", en: "Do not use this file." },
  },
  "workbook.macros": {
    vi: "Sổ có macro; danvan không đọc và không chạy macro, chỉ đọc các ô.",
    en: "The workbook has macros; danvan neither reads nor runs them, it reads cells only.",
    fix: {
      vi: "Nếu không cần macro, lưu thành .xlsx.",
      en: "If the macros are not needed, save it as .xlsx.",
    },
  },
  "workbook.no-map": {
    vi: "Chưa biết cột nào là số liệu gì: sổ này không phải biểu mẫu do danvan tạo, và không có bản đồ trang tính.",
    en: "It is not known which column is which fact: this is not a template made by danvan, and no sheet map is given.",
    fix: {
      vi: "Dùng biểu mẫu từ “danvan template”, hoặc cho bản đồ trang tính (--map).",
      en: "Use a template made by “danvan template”, or give a sheet map (--map).",
    },
  },
  "workbook.bad-template": {
    vi: "Phần dữ liệu ẩn của biểu mẫu không đọc được.",
    en: "The hidden data of the template cannot be read.",
    fix: {
      vi: "Tạo lại biểu mẫu bằng “danvan template” rồi chép số liệu sang.",
      en: "Make the template again by “danvan template” and copy the figures over.",
    },
  },
  "workbook.other-rulebook": {
    vi: "Sổ này lập cho bộ tiêu chí {found}, không phải {wanted}; không số liệu nào được nhận.",
    en: "The workbook is made for the rulebook {found}, not {wanted}; no data was taken.",
    fix: {
      vi: "Chấm bằng bộ tiêu chí {found}, hoặc tạo biểu mẫu của {wanted} bằng “danvan template”.",
      en: "Score by the rulebook {found}, or make a template of {wanted} by “danvan template”.",
    },
  },
  "workbook.other-version": {
    vi: "Sổ này lập cho bản {found} của bộ tiêu chí {id}, nay đọc cho bản {wanted}.",
    en: "The workbook is made for version {found} of the rulebook {id}, and is read for version {wanted}.",
    fix: {
      vi: "Xem các cột có còn đúng với bản {wanted} không; nếu không, tạo lại biểu mẫu bằng “danvan template”.",
      en: "See whether its columns still hold for version {wanted}; if not, make the template again by “danvan template”.",
    },
  },
  "workbook.stopped": {
    vi: "Việc đọc sổ đã bị dừng giữa chừng; không dữ liệu nào được nhận.",
    en: "Reading the workbook was stopped halfway; no data was taken.",
    fix: { vi: "Chạy lại khi cần.", en: "Run it again when needed." },
  },
} as const satisfies Record<string, CatalogEntry>
