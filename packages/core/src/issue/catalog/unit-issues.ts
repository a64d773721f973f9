import type { CatalogEntry } from "./catalog-entry.ts"

export const unitIssues = {
  "vocabulary.word-twice": {
    vi: "“{word}” đã có trong từ vựng ({part}).",
    en: "“{word}” is in the vocabulary already ({part}).",
    fix: { vi: "Dùng từ đã có, hoặc chọn mã khác.", en: "Use the one there is, or choose another id." },
  },
  "vocabulary.kind-unknown": {
    vi: "Từ vựng của tổ chức không có loại đơn vị “{kind}”.",
    en: "The organization's vocabulary has no kind of unit “{kind}”.",
    fix: {
      vi: "Có phải ý bạn là: {suggestion}? Nếu là loại mới, hãy khai báo trong từ vựng.",
      en: "Did you mean {suggestion}? If the kind is new, declare it in the vocabulary.",
    },
  },
  "vocabulary.level-unknown": {
    vi: "Từ vựng của tổ chức không có cấp “{level}”.",
    en: "The organization's vocabulary has no level “{level}”.",
    fix: {
      vi: "Có phải ý bạn là: {suggestion}? Nếu là cấp mới, hãy khai báo trong từ vựng.",
      en: "Did you mean {suggestion}? If the level is new, declare it in the vocabulary.",
    },
  },
  "vocabulary.tree-unknown": {
    vi: "Từ vựng của tổ chức không có hệ thống “{tree}”.",
    en: "The organization's vocabulary has no tree “{tree}”.",
    fix: {
      vi: "Có phải ý bạn là: {suggestion}? Nếu là hệ thống mới, hãy khai báo trong từ vựng.",
      en: "Did you mean {suggestion}? If the tree is new, declare it in the vocabulary.",
    },
  },
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
      vi: "Nếu là một đơn vị khác, hãy đặt mã khác; nếu chỉ thay đổi, hãy dùng biến động đổi tên, chuyển loại hoặc chuyển cấp trên.",
      en: "If it is another unit, give it another id; if it only changed, use rename, change-kind or re-parent.",
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
      vi: "Khi tách, ghi tỷ lệ cho mọi phần sao cho tổng đúng bằng 1, hoặc không ghi phần nào; điều chuyển thì tổng không quá 1.",
      en: "In a split, state every share so that they make 1, or state none; transfers make at most 1.",
    },
  },
  "share.invalid": {
    vi: "“{value}” không phải là một tỷ lệ lớn hơn 0 và không quá 1.",
    en: "“{value}” is not a share above 0 and at most 1.",
    fix: { vi: "Viết 0.4 hoặc 40%.", en: "Write 0.4 or 40%." },
  },
  "unit-change.no-basis": {
    vi: "Biến động “{change}” của “{unit}” ngày {date} không nêu căn cứ pháp lý.",
    en: "The change “{change}” of “{unit}” on {date} states no legal basis.",
    fix: {
      vi: "Thêm văn bản, kèm điều, khoản nếu có.",
      en: "Add the document, with article and clause where it has them.",
    },
  },
  "unit-change.out-of-order": {
    vi: "Biến động ngày {date} đến sau một biến động ngày {last}.",
    en: "A change of {date} comes after one of {last}.",
    fix: {
      vi: "Dựng lại tổ chức từ toàn bộ biến động, thứ tự nào cũng được.",
      en: "Build the organization again from all its changes; they may be in any order.",
    },
  },
  "unit-change.too-many": {
    vi: "Có hơn {limit} biến động.",
    en: "There are more than {limit} changes.",
    fix: { vi: "Chia thành nhiều tổ chức.", en: "Divide them into several organizations." },
  },
  "carry.unit-unknown": {
    vi: "Số liệu được ghi cho “{unit}”, nhưng không có đơn vị đó vào ngày bắt đầu.",
    en: "A figure is given for “{unit}”, and there is no such unit on the starting date.",
    fix: {
      vi: "Ghi số liệu theo các đơn vị có vào ngày bắt đầu.",
      en: "Give figures by the units that exist on the starting date.",
    },
  },
  "carry.inverted": {
    vi: "Số liệu không thể chuyển từ ngày {from} về ngày {to} trước đó.",
    en: "Figures cannot be carried from {from} back to {to}.",
    fix: { vi: "Đổi chỗ hai ngày.", en: "Swap the two dates." },
  },
  "carry.share-missing": {
    vi: "Ngày {date}, một phần của “{from}” chuyển sang “{to}” mà không nêu tỷ lệ, nên không tính được theo cách “{policy}”.",
    en: "On {date} a part of “{from}” goes to “{to}” without a share, so “{policy}” cannot be worked out.",
    fix: {
      vi: "Nêu tỷ lệ trong biến động, hoặc dùng cách by-hand.",
      en: "State the share in the change, or use by-hand.",
    },
  },
  "carry.weight-missing": {
    vi: "Đơn vị “{unit}” không có trọng số lớn hơn 0.",
    en: "The unit “{unit}” has no weight above 0.",
    fix: {
      vi: "Thêm trọng số, ví dụ số dân, cho mọi đơn vị được gộp.",
      en: "Add a weight, such as the number of people, for every unit that is joined.",
    },
  },
  "carry.decision-unused": {
    vi: "Có quyết định cho “{unit}”, nhưng đơn vị này không có biến động nào trong thời gian đó.",
    en: "There is a decision for “{unit}”, to which nothing happened in that time.",
    fix: {
      vi: "Bỏ quyết định đó, hoặc kiểm tra hai ngày.",
      en: "Leave it out, or check the two dates.",
    },
  },
  "carry.too-precise": {
    vi: "Ngày {date}, số liệu của “{unit}” dài quá một nghìn chữ số.",
    en: "On {date} the figure of “{unit}” grows beyond a thousand digits.",
    fix: { vi: "Làm tròn số liệu hoặc trọng số ban đầu.", en: "Round the first figures or weights." },
  },
  "cluster.twice": {
    vi: "Có hai cụm cùng mã “{cluster}”.",
    en: "There are two clusters with the id “{cluster}”.",
    fix: { vi: "Đặt mã khác cho một cụm.", en: "Give one of them another id." },
  },
  "cluster.unit-unknown": {
    vi: "Thành viên “{unit}” không phải là đơn vị của tổ chức.",
    en: "The member “{unit}” is no unit of the organization.",
    fix: { vi: "Kiểm tra lại mã đơn vị.", en: "Check the unit's id." },
  },
  "cluster.member-absent": {
    vi: "“{unit}” là thành viên trong thời gian {span}, nhưng đơn vị này chỉ tồn tại trong {life} (tính cả hai đầu).",
    en: "“{unit}” is a member in {span}, but the unit exists only in {life} (both ends included).",
    fix: {
      vi: "Kết thúc tư cách thành viên vào ngày đơn vị kết thúc, và thêm đơn vị kế thừa.",
      en: "End the membership on the day the unit ends, and add its successor.",
    },
  },
  "cluster.member-twice": {
    vi: "Trong thời gian {span} (tính cả hai đầu), “{unit}” vừa ở cụm “{other}” vừa ở cụm “{cluster}” của cùng cách chia “{scheme}”.",
    en: "In {span} (both ends included) “{unit}” is in the cluster “{other}” and in “{cluster}” of one scheme, “{scheme}”.",
    fix: {
      vi: "Kết thúc lần tham gia trước vào ngày lần sau bắt đầu.",
      en: "End the earlier membership on the day the later one starts.",
    },
  },
  "cluster.head-not-member": {
    vi: "“{unit}” làm trưởng cụm “{cluster}” trong thời gian {span} nhưng không phải là thành viên trong suốt thời gian đó.",
    en: "“{unit}” heads the cluster “{cluster}” in {span} without being a member all that time.",
    fix: {
      vi: "Chọn một thành viên làm trưởng cụm, hoặc sửa ngày.",
      en: "Let a member be the head, or correct the dates.",
    },
  },
  "cluster.no-head": {
    vi: "Cụm “{cluster}” không có trưởng cụm trong thời gian {span} (tính cả hai đầu).",
    en: "The cluster “{cluster}” has no head in {span} (both ends included).",
    fix: { vi: "Thêm đơn vị làm trưởng cụm.", en: "Add the unit that heads it." },
  },
} as const satisfies Record<string, CatalogEntry>
