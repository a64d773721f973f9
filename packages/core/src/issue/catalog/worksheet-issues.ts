import type { CatalogEntry } from "./catalog-entry.ts"

/** What may be wrong with the sheets and cells of a workbook. */
export const worksheetIssues = {
  "worksheet.missing": {
    vi: "Sổ không có trang “{name}”; có: {options}.",
    en: "The workbook has no sheet “{name}”; it has: {options}.",
    fix: {
      vi: "Sửa tên trang, hoặc sửa bản đồ trang tính. Gần nhất: {suggestion}.",
      en: "Correct the sheet's name, or the sheet map. Closest: {suggestion}.",
    },
  },
  "worksheet.hidden": {
    vi: "Trang “{name}” đang bị ẩn; số liệu trên trang vẫn được đọc.",
    en: "The sheet “{name}” is hidden; its figures are read all the same.",
    fix: { vi: "Bỏ ẩn trang để kiểm tra.", en: "Unhide it to check." },
  },
  "worksheet.missing-column": {
    vi: "Dòng tiêu đề {row} không có cột “{heading}”.",
    en: "The header in row {row} has no column “{heading}”.",
    fix: {
      vi: "Khôi phục tiêu đề như biểu mẫu, hoặc sửa bản đồ trang tính. Gần nhất: {suggestion}.",
      en: "Restore the header of the template, or correct the sheet map. Closest: {suggestion}.",
    },
  },
  "worksheet.shifted-header": {
    vi: "Tiêu đề phải ở dòng {row} nhưng lại thấy ở dòng {found}.",
    en: "The header should be in row {row} but is in row {found}.",
    fix: {
      vi: "Xóa hoặc thêm dòng phía trên cho tiêu đề về đúng dòng, hoặc sửa “headerRow” trong bản đồ trang tính.",
      en: "Delete or insert rows above so that it is back in its row, or correct “headerRow” in the sheet map.",
    },
  },
  "worksheet.ambiguous-column": {
    vi: "Tiêu đề “{heading}” có ở hai cột: {first} và {second}.",
    en: "The heading “{heading}” is on two columns: {first} and {second}.",
    fix: {
      vi: 'Đổi tên một cột, hoặc trong bản đồ ghi cả tiêu đề cấp trên: ["Nhiệm vụ", "Đúng hạn"].',
      en: 'Rename one, or give the heading above it too in the map: ["Tasks", "On time"].',
    },
  },
  "worksheet.too-many-rows": {
    vi: "Trang có hơn {limit} dòng có dữ liệu.",
    en: "The sheet has more than {limit} rows with data.",
    fix: { vi: "Chia thành nhiều tệp.", en: "Split it into several files." },
  },
  "worksheet.hidden-rows": {
    vi: "Có dòng bị ẩn hoặc bị lọc vẫn được đọc: {rows}.",
    en: "Hidden or filtered rows are read all the same: {rows}.",
    fix: {
      vi: "Bỏ ẩn để kiểm tra; dòng không dùng thì xóa hẳn.",
      en: "Unhide them to check; delete those not meant.",
    },
  },
  "worksheet.hidden-columns": {
    vi: "Có cột bị ẩn vẫn được đọc: {columns}.",
    en: "Hidden columns are read all the same: {columns}.",
    fix: { vi: "Bỏ ẩn cột để kiểm tra.", en: "Unhide them to check." },
  },
  "worksheet.moved-columns": {
    vi: "Tiêu đề “{heading}” ở ô {found}, còn biểu mẫu đặt ở ô {cell}; các tiêu đề bị lệch cột: {cells}.",
    en: "The heading “{heading}” is in cell {found}, and the template has it in {cell}; headings out of their columns: {cells}.",
    fix: {
      vi: "Đưa tiêu đề về đúng cột như biểu mẫu, hoặc tạo lại biểu mẫu bằng “danvan template” rồi chép số liệu sang.",
      en: "Put the headings back as in the template, or make it again by “danvan template” and copy the figures over.",
    },
  },
  "worksheet.figures-without-heading": {
    vi: "Có số liệu ở cột không có tiêu đề: {cells}.",
    en: "There are figures in columns without a heading: {cells}.",
    fix: {
      vi: "Kiểm tra xem số liệu hay tiêu đề có bị lệch cột không; xóa những ô thừa.",
      en: "See whether the figures or the headings have slipped to another column; clear the cells not needed.",
    },
  },
  "worksheet.columns-not-read": {
    vi: "Bản đồ không nhắc tới các cột: {columns}; các cột này không được đọc.",
    en: "The map does not name the columns: {columns}; they are not read.",
    fix: {
      vi: "Nếu cần, thêm vào bản đồ trang tính.",
      en: "If they are needed, add them to the sheet map.",
    },
  },
  "cell.formula": {
    vi: "Ô {cell} là công thức; lấy giá trị đã tính sẵn trong tệp: “{value}”.",
    en: "Cell {cell} is a formula; the value saved in the file is taken: “{value}”.",
    fix: {
      vi: "Kiểm tra giá trị; để chắc chắn, dán thành giá trị (Paste Values).",
      en: "Check the value; to be sure, paste it as a value.",
    },
  },
  "cell.formula-without-value": {
    vi: "Ô {cell} là công thức nhưng tệp không lưu giá trị đã tính.",
    en: "Cell {cell} is a formula, and the file holds no value for it.",
    fix: {
      vi: "Mở bằng Excel cho tính lại rồi lưu, hoặc ghi giá trị.",
      en: "Open it in Excel so that it is calculated, and save; or write the value.",
    },
  },
  "cell.error-value": {
    vi: "Ô {cell} chứa lỗi của Excel: {value}.",
    en: "Cell {cell} holds an error of Excel: {value}.",
    fix: { vi: "Sửa công thức hoặc ghi giá trị.", en: "Correct the formula, or write the value." },
  },
  "cell.merged": {
    vi: "Ô {cell} nằm trong vùng gộp {range}: không rõ giá trị thuộc dòng, cột nào.",
    en: "Cell {cell} is in the merged range {range}: it is not clear which row or column the value belongs to.",
    fix: { vi: "Bỏ gộp ô và ghi giá trị cho từng ô.", en: "Unmerge it and write a value in each cell." },
  },
  "cell.date-for-number": {
    vi: "Ô {cell} là ngày {value}, trong khi cột “{column}” cần số.",
    en: "Cell {cell} is the date {value}, while the column “{column}” takes numbers.",
    fix: {
      vi: "Excel có thể đã đổi số thành ngày (ví dụ 3/4): định dạng ô là Số rồi gõ lại.",
      en: "Excel may have turned a number into a date (such as 3/4): format the cell as Number and type it again.",
    },
  },
  "cell.text-for-number": {
    vi: "Ô {cell} là chữ “{value}”, trong khi cột “{column}” cần số.",
    en: "Cell {cell} holds the text “{value}”, while the column “{column}” takes numbers.",
    fix: {
      vi: "Ghi số; chưa có số liệu thì để trống.",
      en: "Write a number; leave it empty while there is none.",
    },
  },
  "cell.bad-number": {
    vi: "Ô {cell} có giá trị số không đọc được: “{value}”.",
    en: "Cell {cell} holds a number that cannot be read: “{value}”.",
    fix: { vi: "Gõ lại số.", en: "Type the number again." },
  },
  "cell.not-a-date": {
    vi: "Ô {cell} không phải một ngày có thật: “{value}”.",
    en: "Cell {cell} is no real date: “{value}”.",
    fix: { vi: "Ghi ngày/tháng/năm, ví dụ 15/12/2026.", en: "Write day/month/year, such as 15/12/2026." },
  },
  "cell.unknown-choice": {
    vi: "Ô {cell} có “{value}”, không phải một lựa chọn của cột “{column}”: {options}.",
    en: "Cell {cell} holds “{value}”, which is no option of the column “{column}”: {options}.",
    fix: { vi: "Chọn từ danh sách của ô.", en: "Choose from the cell's list." },
  },
  "cell.too-long": {
    vi: "Ô {cell} dài {length} ký tự, vượt giới hạn {limit}.",
    en: "Cell {cell} has {length} characters, over the limit of {limit}.",
    fix: { vi: "Rút gọn nội dung ô.", en: "Shorten it." },
  },
  "cell.state-expected": {
    vi: "Ô {cell} có “{value}”; cột này chỉ nhận tình trạng: {options}.",
    en: "Cell {cell} holds “{value}”; this column takes a state only: {options}.",
    fix: { vi: "Chọn từ danh sách, hoặc để trống.", en: "Choose from the list, or leave it empty." },
  },
  "row.repeated-subject": {
    vi: "Dòng này lại là của “{subject}”, đã có ở dòng {first}.",
    en: "This row is of “{subject}” again, who is in row {first} already.",
    fix: { vi: "Gộp hai dòng thành một, hoặc sửa mã.", en: "Join the two rows, or correct the id." },
  },
  "row.other-subject-data": {
    vi: "“{name}” của “{subject}” ở đây là “{value}”, ở {first} lại khác.",
    en: "“{name}” of “{subject}” is “{value}” here, and something else at {first}.",
    fix: { vi: "Ghi giống nhau, hoặc chỉ ghi một nơi.", en: "Write the same in both, or in one place only." },
  },
} as const satisfies Record<string, CatalogEntry>
