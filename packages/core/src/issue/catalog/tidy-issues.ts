import type { CatalogEntry } from "./catalog-entry.ts"

export const tidyIssues = {
  "number.ambiguous": {
    vi: "“{value}” có thể là {comma} hoặc {point} (dấu chấm thập phân), và không ô nào trong tệp cho biết cách viết.",
    en: "“{value}” may be {comma} or {point} (decimal point), and no cell of the file shows which.",
    fix: {
      vi: "Nêu rõ cách viết: --decimal comma nếu dấu phẩy là dấu thập phân (1.234,5), --decimal point nếu là dấu chấm (1,234.5).",
      en: "Declare the style: --decimal comma if the comma marks decimals (1.234,5), --decimal point if the point does (1,234.5).",
    },
  },
  "number.mixed-styles": {
    vi: "“{value}” viết theo kiểu số khác với “{other}” ở dòng {line}.",
    en: "“{value}” is written in another style than “{other}” on line {line}.",
    fix: {
      vi: "Viết mọi số trong tệp theo một kiểu: 1.234,5 hoặc 1,234.5.",
      en: "Write all numbers of the file in one style: 1.234,5 or 1,234.5.",
    },
  },
  "number.not-in-style": {
    vi: "“{value}” không đúng cách viết số đã nêu ({style}).",
    en: "“{value}” is not written in the declared style ({style}).",
    fix: {
      vi: "Sửa ô này, hoặc nêu cách viết khác bằng --decimal.",
      en: "Correct the cell, or declare the other style by --decimal.",
    },
  },
  "table.not-text": {
    vi: "Bảng không phải là văn bản UTF-8: có byte không đọc được hoặc ký tự NUL.",
    en: "The table is no UTF-8 text: it has bytes that cannot be read, or NUL characters.",
    fix: {
      vi: "Lưu lại dưới dạng “CSV UTF-8”; bảng mã cũ như TCVN3, VNI, Windows-1258 hay UTF-16 phải được chuyển trước.",
      en: "Save it as “CSV UTF-8”; older encodings such as TCVN3, VNI, Windows-1258, and UTF-16, must be converted first.",
    },
  },
  "table.empty": {
    vi: "Bảng không có dòng nào, kể cả dòng tiêu đề.",
    en: "The table has no rows, not even a header.",
    fix: { vi: "Kiểm tra đã chọn đúng tệp.", en: "Check that this is the right file." },
  },
  "table.broken": {
    vi: "Không đọc được bảng từ dòng này: dấu nháy kép mở ra mà không đóng, hoặc đứng giữa ô.",
    en: "The table cannot be read from this line: a double quote is left open, or stands inside a cell.",
    fix: {
      vi: 'Đóng dấu nháy kép; trong ô có dấu nháy thì viết hai lần: "".',
      en: 'Close the double quote; inside a quoted cell write it twice: "".',
    },
  },
  "table.missing-column": {
    vi: "Bảng thiếu cột “{name}” (cũng có thể viết: {aliases}).",
    en: "The table has no column “{name}” (also written: {aliases}).",
    fix: {
      vi: "Thêm cột này vào dòng tiêu đề; nếu cả dòng tiêu đề nằm trong một ô thì chọn đúng dấu ngăn cách bằng --delimiter.",
      en: "Add it to the header row; if the whole header is in one cell, choose the right --delimiter.",
    },
  },
  "table.unknown-column": {
    vi: "Không có cột nào tên “{name}”.",
    en: "There is no column “{name}”.",
    fix: {
      vi: "Sửa tên hoặc bỏ cột này. Gần nhất: {suggestion}.",
      en: "Correct or remove it. Closest: {suggestion}.",
    },
  },
  "table.duplicate-column": {
    vi: "Cột “{name}” có hai lần: cột thứ {first} và cột thứ {second}.",
    en: "The column “{name}” is there twice: columns {first} and {second}.",
    fix: { vi: "Giữ lại một cột.", en: "Keep one of them." },
  },
  "table.bad-attribute": {
    vi: "“{name}” không thể là tên một thuộc tính của đối tượng.",
    en: "“{name}” cannot be the name of an attribute.",
    fix: {
      vi: "Đặt tên cột đúng như thuộc tính trong bộ tiêu chí, bằng chữ cái không dấu, ví dụ cluster.",
      en: "Name the column as the rulebook names the attribute, for example cluster.",
    },
  },
  "table.too-many-cells": {
    vi: "Dòng này có {found} ô, dòng tiêu đề chỉ có {expected}.",
    en: "This row has {found} cells; the header has {expected}.",
    fix: {
      vi: 'Đặt trong nháy kép những ô có chứa dấu ngăn cách, ví dụ "87,5".',
      en: 'Quote cells that contain the delimiter, for example "87,5".',
    },
  },
  "table.too-many-rows": {
    vi: "Bảng có hơn {limit} dòng.",
    en: "The table has more than {limit} rows.",
    fix: { vi: "Chia tệp thành nhiều tệp.", en: "Split it into several files." },
  },
  "table.too-many-subjects": {
    vi: "Bảng nêu hơn {limit} đối tượng.",
    en: "The table names more than {limit} subjects.",
    fix: { vi: "Chấm từng cụm, từng tệp riêng.", en: "Score cluster by cluster, from separate files." },
  },
  "table.too-many-columns": {
    vi: "Bảng có hơn {limit} cột.",
    en: "The table has more than {limit} columns.",
    fix: {
      vi: "Kiểm tra lại tệp và dấu ngăn cách.",
      en: "Check the file and the delimiter.",
    },
  },
  "table.row-too-long": {
    vi: "Dòng này dài hơn {limit} ký tự.",
    en: "This row has more than {limit} characters.",
    fix: {
      vi: "Kiểm tra lại tệp; thường là một dấu nháy kép mở ra mà không đóng.",
      en: "Check the file; most often a double quote is left open.",
    },
  },
  "table.cell-too-long": {
    vi: "Ô này dài {length} ký tự, vượt giới hạn {limit}.",
    en: "This cell has {length} characters, over the limit of {limit}.",
    fix: {
      vi: "Rút gọn ô; nếu cả dòng thành một ô thì kiểm tra dấu ngăn cách và dấu nháy kép.",
      en: "Shorten it; if a whole line became one cell, check the delimiter and the quotes.",
    },
  },
  "issues.more": {
    vi: "Còn nhiều lỗi khác; chỉ liệt kê {shown} lỗi đầu tiên.",
    en: "There are more issues; only the first {shown} are listed.",
    fix: { vi: "Sửa các lỗi đã liệt kê rồi chạy lại.", en: "Correct those listed, then run again." },
  },
  "row.no-subject": {
    vi: "Dòng này không cho biết là của đơn vị hay người nào.",
    en: "This row does not say whom it is about.",
    fix: { vi: "Ghi mã đối tượng, hoặc bỏ dòng.", en: "Write the subject's id, or remove the row." },
  },
  "row.about-nothing": {
    vi: "Dòng này của “{subject}” không nêu tiêu chí, cũng không nêu trường.",
    en: "This row of “{subject}” names neither a criterion nor a field.",
    fix: {
      vi: "Ghi trường (và tiêu chí nếu là dữ liệu của một tiêu chí).",
      en: "Name the field, and the criterion if the fact belongs to one.",
    },
  },
  "subject.bad-id": {
    vi: "“{subject}” không thể là mã của một đối tượng.",
    en: "“{subject}” cannot be the id of a subject.",
    fix: {
      vi: "Dùng tối đa 200 ký tự, không bắt đầu bằng @, không có ký tự điều khiển, ký tự ẩn (như U+200B) hay xuống dòng.",
      en: "Use at most 200 characters, without a leading @, control or invisible characters (such as U+200B) or line breaks.",
    },
  },
  "scope.malformed": {
    vi: "“{scope}” không phải là một phạm vi tính tỷ lệ.",
    en: "“{scope}” is not a quota's scope.",
    fix: {
      vi: "Viết @ cho toàn bộ, hoặc @thuộc-tính=giá-trị;…, ví dụ @organ=so-y-te.",
      en: "Write @ for the whole board, or @attribute=value;…, for example @organ=so-y-te.",
    },
  },
  "scope.not-a-fact": {
    vi: "Dòng của phạm vi “{scope}” phải nêu trường, và không có tiêu chí hay bước chấm.",
    en: "A row of the scope “{scope}” needs a field, and has no criterion or stage.",
    fix: {
      vi: "Chỉ ghi phạm vi, trường và giá trị.",
      en: "Write only the scope, the field and the value.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
