import type { CatalogEntry } from "./catalog-entry.ts"

export const unitIssues = {
  "unit.unknown": {
    vi: "Không có đơn vị “{unit}”.",
    en: "There is no unit “{unit}”.",
    fix: {
      vi: "Có phải ý bạn là: {suggestion}? Nếu chưa có, hãy thêm biến động thành lập đơn vị đó.",
      en: "Did you mean {suggestion}? If it is not there yet, add the change that establishes it.",
    },
  },
  "unit.not-yet": {
    vi: "Ngày {date} chưa có đơn vị “{unit}”: đơn vị này được thành lập ngày {from}.",
    en: "On {date} the unit “{unit}” does not exist yet: it is established on {from}.",
    fix: { vi: "Kiểm tra lại hai ngày đó.", en: "Check these two dates." },
  },
  "unit.ended": {
    vi: "Ngày {date} không còn đơn vị “{unit}”: đơn vị này đã kết thúc hoạt động từ ngày {ended}.",
    en: "On {date} the unit “{unit}” no longer exists: it ended on {ended}.",
    fix: {
      vi: "Dùng đơn vị kế thừa, hoặc một ngày trước đó.",
      en: "Use its successor, or an earlier date.",
    },
  },
  "unit.established-twice": {
    vi: "Đơn vị “{unit}” đã được thành lập ngày {first}, không thể thành lập lần nữa ngày {date}.",
    en: "The unit “{unit}” was established on {first} and cannot be established again on {date}.",
    fix: {
      vi: "Nếu là một đơn vị khác, hãy đặt mã khác; nếu chỉ thay đổi, hãy dùng biến động đổi tên, chuyển loại hoặc chuyển cấp trên; nếu đã kết thúc rồi được thành lập lại, hãy dùng re-establish.",
      en: "If it is another unit, give it another id; if it only changed, use rename, change-kind or re-parent; if it ended and came back, use re-establish.",
    },
  },
  "unit.not-ended": {
    vi: "Ngày {date} không thể thành lập lại “{unit}”: đơn vị này vẫn tồn tại từ ngày {first}.",
    en: "On {date} the unit “{unit}” cannot be re-established: it has existed since {first} and has not ended before.",
    fix: {
      vi: "Thêm biến động đã kết thúc đơn vị trước ngày đó, hoặc bỏ việc thành lập lại.",
      en: "Add the change that ended it before that day, or leave the re-establishment out.",
    },
  },
  "unit.ended-twice": {
    vi: "Đơn vị “{unit}” đã kết thúc ngày {ended}, không thể kết thúc lần nữa ngày {date}.",
    en: "The unit “{unit}” ended on {ended} and cannot end again on {date}.",
    fix: {
      vi: "Giữ lại một biến động; nếu đơn vị được chia cho nhiều nơi, hãy ghi bằng một biến động tách.",
      en: "Keep one of the changes; if the unit went to several others, say so in one split.",
    },
  },
  "unit.no-day": {
    vi: "Đơn vị “{unit}” được thành lập và kết thúc cùng ngày {date}, nên không tồn tại ngày nào.",
    en: "The unit “{unit}” is established and ends on the same day, {date}, so it exists on no day.",
    fix: {
      vi: "Sửa một trong hai ngày, hoặc bỏ đơn vị này.",
      en: "Correct one of the two dates, or leave the unit out.",
    },
  },
  "unit.changed-as-it-ends": {
    vi: "Đơn vị “{unit}” thay đổi đúng ngày kết thúc {date}: thay đổi đó không có hiệu lực ngày nào.",
    en: "The unit “{unit}” changes on {date}, the day it ends: the change would hold on no day.",
    fix: {
      vi: "Bỏ thay đổi đó, hoặc ghi vào đơn vị kế thừa.",
      en: "Leave the change out, or make it to the successor.",
    },
  },
  "unit.changed-twice": {
    vi: "Đơn vị “{unit}” thay đổi hai lần trong cùng ngày {date} ở cùng một mục ({property}).",
    en: "The unit “{unit}” changes twice on {date} in the same respect ({property}).",
    fix: {
      vi: "Chỉ giữ kết quả cuối cùng của ngày đó.",
      en: "Keep only the outcome of that day.",
    },
  },
  "unit.too-many-values": {
    vi: "Đơn vị “{unit}” thay đổi hơn {limit} lần ở cùng một mục ({property}).",
    en: "The unit “{unit}” changes more than {limit} times in one respect ({property}).",
    fix: { vi: "Kiểm tra xem dữ liệu có bị lặp không.", en: "Check whether the data repeat themselves." },
  },
  "unit.level-missing": {
    vi: "Loại “{kind}” có ở nhiều cấp, nhưng đơn vị “{unit}” chưa nêu cấp.",
    en: "The kind “{kind}” exists at several levels, and the unit “{unit}” does not say at which it is.",
    fix: { vi: "Thêm trường level, ví dụ province.", en: "Add the field level, for example province." },
  },
  "unit.level-contradicts-kind": {
    vi: "Đơn vị “{unit}” thuộc loại “{kind}”, là loại chỉ có ở cấp “{expected}”, nhưng lại ghi cấp “{level}”.",
    en: "The unit “{unit}” is of the kind “{kind}”, which exists only at the level “{expected}”, and is given the level “{level}”.",
    fix: {
      vi: "Bỏ trường level, hoặc chọn loại đơn vị của cấp “{level}”.",
      en: "Leave the field level out, or choose a kind of the level “{level}”.",
    },
  },
  "unit.kind-not-in-force": {
    vi: "Ngày {date}, “{unit}” không thể thuộc loại “{kind}”: loại này chỉ có trong thời gian {span} (tính cả hai đầu).",
    en: "On {date} “{unit}” cannot be of the kind “{kind}”: it exists only in {span} (both ends included).",
    fix: {
      vi: "Chọn một loại đang có vào ngày đó.",
      en: "Choose a kind that exists on that day.",
    },
  },
  "unit.outlives-kind": {
    vi: "Đơn vị “{unit}” vẫn thuộc loại “{kind}” sau khi loại này chấm dứt ngày {ended}.",
    en: "The unit “{unit}” is still of the kind “{kind}” after that kind ended on {ended}.",
    fix: {
      vi: "Thêm biến động chuyển loại, sáp nhập hoặc giải thể vào ngày đó.",
      en: "Add the change of kind, merger or dissolution of that day.",
    },
  },
  "unit.two-parents": {
    vi: "Ngày {date}, đơn vị “{unit}” có hai cấp trên trong cùng hệ thống “{tree}”: {parent} và {other}.",
    en: "On {date} the unit “{unit}” has two parents in one tree, “{tree}”: {parent} and {other}.",
    fix: {
      vi: "Giữ một cấp trên; cấp trên kia có thể thuộc hệ thống khác.",
      en: "Keep one parent; the other may belong in another tree.",
    },
  },
  "unit.no-parent": {
    vi: "Ngày {date}, đơn vị “{unit}” không có cấp trên nào trong hệ thống “{tree}” để rời đi.",
    en: "On {date} the unit “{unit}” has no parent in the tree “{tree}” to leave.",
    fix: { vi: "Bỏ biến động này, hoặc sửa hệ thống.", en: "Leave the change out, or correct the tree." },
  },
  "unit.orphaned": {
    vi: "Ngày {date}, “{parent}” kết thúc mà “{unit}” vẫn trực thuộc trong hệ thống “{tree}”.",
    en: "On {date} “{parent}” ends while “{unit}” is still under it in the tree “{tree}”.",
    fix: {
      vi: "Cùng ngày đó, chuyển đơn vị cấp dưới sang cấp trên khác, cho rời hệ thống, hoặc kết thúc đơn vị đó.",
      en: "On that day, put the child under another parent, take it out of the tree, or end it.",
    },
  },
  "unit.parent-gap": {
    vi: "Đơn vị “{unit}” không có cấp trên trong hệ thống “{tree}” trong thời gian {span} (tính cả hai đầu).",
    en: "The unit “{unit}” has no parent in the tree “{tree}” in {span} (both ends included).",
    fix: {
      vi: "Nếu không phải như vậy, hãy thêm biến động còn thiếu.",
      en: "If that was not so, add the change that is missing.",
    },
  },
  "unit.cycle": {
    vi: "Ngày {date}, hệ thống “{tree}” có vòng lặp: {chain}.",
    en: "On {date} the tree “{tree}” has a circle: {chain}.",
    fix: {
      vi: "Sửa cấp trên của một đơn vị trong vòng đó.",
      en: "Correct the parent of one of the units in it.",
    },
  },
  "unit.too-deep": {
    vi: "Ngày {date}, đơn vị “{unit}” nằm dưới hơn {limit} cấp trong hệ thống “{tree}”.",
    en: "On {date} the unit “{unit}” lies under more than {limit} others in the tree “{tree}”.",
    fix: { vi: "Kiểm tra lại các cấp trên.", en: "Check the parents." },
  },
  "unit.code-taken": {
    vi: "Ngày {date}, mã “{code}” của “{unit}” cũng là mã của “{other}”.",
    en: "On {date} the code “{code}” of “{unit}” is also that of “{other}”.",
    fix: {
      vi: "Mỗi mã chỉ thuộc một đơn vị tại một thời điểm: sửa mã, hoặc đổi mã của đơn vị kia trước.",
      en: "A code belongs to one unit at a time: correct it, or recode the other unit first.",
    },
  },
  "unit.into-itself": {
    vi: "Ngày {date}, đơn vị “{unit}” sáp nhập, tách hoặc điều chuyển vào chính nó.",
    en: "On {date} the unit “{unit}” is merged, split or transferred into itself.",
    fix: {
      vi: "Đơn vị còn tiếp tục thì không ghi là kết thúc; phần tách ra ghi bằng điều chuyển một phần.",
      en: "A unit that goes on does not end; a part that leaves it is a partial transfer.",
    },
  },
  "unit.successor-gone": {
    vi: "Ngày {date}, “{unit}” chuyển vào “{successor}”, nhưng “{successor}” cũng kết thúc đúng ngày đó.",
    en: "On {date} “{unit}” goes into “{successor}”, but “{successor}” itself ends on that day.",
    fix: {
      vi: "Chuyển thẳng vào đơn vị kế thừa cuối cùng.",
      en: "Go straight to the last successor.",
    },
  },
  "unit.shares-wrong": {
    vi: "Ngày {date}, các phần tách ra từ “{unit}” cộng lại là {sum}.",
    en: "On {date} the shares that leave “{unit}” add up to {sum}.",
    fix: {
      vi: "Khi tách, ghi tỷ lệ cho mọi phần sao cho tổng đúng bằng 1 (chia đều cho ba thì ghi 1/3), hoặc không ghi phần nào; điều chuyển thì tổng không quá 1.",
      en: "In a split, state every share so that they make 1 (a third is 1/3), or state none; transfers make at most 1.",
    },
  },
  "unit.share-unstated": {
    vi: "Ngày {date}, “{unit}” được tách nhưng {count} phần chưa ghi tỷ lệ, trong khi các phần khác đã ghi.",
    en: "On {date} “{unit}” is split, and {count} of its parts state no share while others do.",
    fix: {
      vi: "Ghi tỷ lệ cho mọi phần sao cho tổng đúng bằng 1, hoặc không ghi phần nào.",
      en: "State every share so that they make exactly 1, or state none.",
    },
  },
  "unit.transferred-twice": {
    vi: "Ngày {date}, việc điều chuyển một phần “{unit}” sang “{into}” được ghi hai lần như nhau.",
    en: "On {date} the same transfer of a part of “{unit}” to “{into}” is given twice.",
    fix: {
      vi: "Bỏ một lần; nếu là hai phần khác nhau thì ghi một lần với tỷ lệ cộng lại.",
      en: "Leave one out; if they are two parts, give them once with their shares added up.",
    },
  },
  "unit.given-twice": {
    vi: "Ngày {date}, toàn bộ “{unit}” sáp nhập vào “{into}”, nhưng cùng ngày một phần còn chuyển cho “{other}”.",
    en: "On {date} all of “{unit}” is merged into “{into}”, and on the same day a part of it goes to “{other}”.",
    fix: {
      vi: "Ghi cả hai bằng một biến động tách, có tỷ lệ cho từng nơi nhận; hoặc ghi việc điều chuyển vào một ngày trước đó.",
      en: "Say both in one split, with a share for each receiver; or date the transfer before the merger.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
