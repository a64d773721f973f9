import type { CatalogEntry } from "./catalog-entry.ts"

export const meetingIssues = {
  "meeting.kind-unknown": {
    vi: "Không có loại hình “{kind}”.",
    en: "There is no kind of meeting “{kind}”.",
    fix: {
      vi: "Sửa lại, hoặc thêm loại hình này vào danh mục. Gần nhất: {suggestion}.",
      en: "Correct it, or add the kind to the vocabulary. Closest: {suggestion}.",
    },
  },
  "meeting.named-twice": {
    vi: "“{id}” được nêu hai lần.",
    en: "“{id}” is named twice.",
    fix: { vi: "Bỏ một lần, hoặc sửa mã.", en: "Remove one of them, or correct the id." },
  },
  "meeting.chair-not-listed": {
    vi: "Người chủ trì “{id}” không có trong danh sách người dự.",
    en: "“{id}” chairs but is not among the participants.",
    fix: {
      vi: "Thêm người này, kèm họ tên và chức vụ, vào danh sách người dự.",
      en: "Add this person, with name and posts, to the participants.",
    },
  },
  "meeting.speaker-unknown": {
    vi: "“{id}” phát biểu hoặc chỉ đạo nhưng không có trong danh sách người dự.",
    en: "“{id}” speaks or directs but is not among the participants.",
    fix: {
      vi: "Thêm người này vào danh sách người dự, hoặc sửa mã. Gần nhất: {suggestion}.",
      en: "Add this person to the participants, or correct the id. Closest: {suggestion}.",
    },
  },
  "meeting.document-unknown": {
    vi: "Văn bản “{document}” được dẫn nhưng cuộc họp không nêu văn bản này.",
    en: "The document “{document}” is cited but is not among the meeting's documents.",
    fix: {
      vi: "Thêm vào “documents”, hoặc sửa tên. Gần nhất: {suggestion}.",
      en: "Add it to “documents”, or correct the name. Closest: {suggestion}.",
    },
  },
  "meeting.unit-unknown": {
    vi: "“{name}” được gán với đơn vị “{unit}”, nhưng không có đơn vị đó.",
    en: "“{name}” is tied to the unit “{unit}”, which does not exist.",
    fix: { vi: "Sửa mã đơn vị, hoặc chỉ giữ tên.", en: "Correct the unit's id, or keep the name alone." },
  },
  "meeting.period-not-begun": {
    vi: "Cuộc họp ngày {date} không thể báo cáo về kỳ {period}, vì kỳ này chưa bắt đầu.",
    en: "A meeting on {date} cannot report on {period}, which had not begun.",
    fix: {
      vi: "Kiểm tra năm của cuộc họp và của kỳ báo cáo; kỳ sắp tới thì đưa vào “planned”.",
      en: "Check the years of the meeting and of the period; what lies ahead belongs in “planned”.",
    },
  },
  "meeting.plan-over": {
    vi: "Cuộc họp ngày {date} triển khai nhiệm vụ cho kỳ {period}, kỳ này đã kết thúc.",
    en: "A meeting on {date} plans {period}, which is over.",
    fix: {
      vi: "Kiểm tra năm của cuộc họp và của kỳ; kỳ đã qua thì đưa vào “reviewed”.",
      en: "Check the years of the meeting and of the period; what is past belongs in “reviewed”.",
    },
  },
  "participant.twice": {
    vi: "{name} (“{id}”) có hai lần trong danh sách người dự.",
    en: "{name} (“{id}”) is among the participants twice.",
    fix: {
      vi: "Gộp lại thành một, với đủ chức vụ và vai trò.",
      en: "Make it one entry, with all posts and roles.",
    },
  },
  "participant.same-name": {
    vi: "Có hai người dự cùng tên {name}, mã khác nhau.",
    en: "Two participants are named {name}, under different ids.",
    fix: {
      vi: "Nếu là một người thì gộp lại; nếu trùng tên thì để nguyên.",
      en: "If it is one person, make it one entry; if two people share the name, leave it.",
    },
  },
  "participant.not-in-register": {
    vi: "Sổ chức vụ không có {name} (“{id}”).",
    en: "The register does not know {name} (“{id}”).",
    fix: {
      vi: "Sửa mã, hoặc thêm cán bộ này vào sổ nếu cần đối chiếu chức vụ.",
      en: "Correct the id, or add the official to the register if the posts are to be compared.",
    },
  },
  "participant.post-not-held": {
    vi: "Bài viết nêu {name} là “{post}”, nhưng ngày {date} sổ chức vụ không có chức vụ này.",
    en: "The page calls {name} “{post}”, but the register has no such post on {date}.",
    fix: {
      vi: "Kiểm tra ngày họp, cách viết chức vụ và ngày bổ nhiệm trong sổ.",
      en: "Check the date of the meeting, the wording of the post and the dates in the register.",
    },
  },
  "participant.capacity-differs": {
    vi: "Bài viết nêu {name} là “{post}”, còn sổ chức vụ ngày {date} ghi “{held}”.",
    en: "The page calls {name} “{post}”; on {date} the register has “{held}”.",
    fix: {
      vi: "Kiểm tra người này giữ chức chính thức, quyền, phụ trách hay lâm thời vào ngày đó.",
      en: "Check whether the post was held in full, as acting, in charge or interim on that day.",
    },
  },
  "participant.post-still-held": {
    vi: "Bài viết nêu {name} là “{post}”, nhưng ngày {date} sổ chức vụ ghi chức vụ này vẫn đang giữ.",
    en: "The page calls {name} “{post}”, but in the register that post is still held on {date}.",
    fix: {
      vi: "Bỏ chữ “nguyên”, hoặc ghi ngày kết thúc chức vụ vào sổ.",
      en: "Leave out “nguyên”, or record in the register when the post ended.",
    },
  },
  "participant.former-post-unknown": {
    vi: "Bài viết nêu {name} là “{post}”, nhưng sổ không có chức vụ như vậy kết thúc trước ngày {date}.",
    en: "The page calls {name} “{post}”, but the register has no such post that ended before {date}.",
    fix: {
      vi: "Bổ sung lần bổ nhiệm cũ vào sổ nếu sổ chưa ghi đến thời gian đó.",
      en: "Add the earlier appointment if the register does not reach back that far.",
    },
  },
  "participant.post-not-stated": {
    vi: "Ngày {date}, {name} còn là “{post}”; bài viết không nêu chức vụ này.",
    en: "On {date} {name} was “{post}”, too; the page does not state it.",
    fix: {
      vi: "Không cần sửa nếu bài viết chỉ lược bớt chức vụ.",
      en: "Nothing to do if the page merely left a post out.",
    },
  },
  "delegation.more-than-invited": {
    vi: "Có mặt {attended} người nhưng chỉ mời {invited}.",
    en: "{attended} people attended but only {invited} were invited.",
    fix: {
      vi: "Sửa số sai, hoặc bỏ số không được nêu.",
      en: "Correct the wrong count, or leave out what was not stated.",
    },
  },
  "meeting-award.target-missing": {
    vi: "Có {count} khen thưởng nhưng không rõ cho tập thể hay cá nhân.",
    en: "There are {count} awards, but not whether to collectives or individuals.",
    fix: {
      vi: "Chọn collective (tập thể), individual (cá nhân) hoặc unsplit (không tách).",
      en: "Choose collective, individual or unsplit.",
    },
  },
  "reported-result.unit-missing": {
    vi: "Số liệu {number} không có đơn vị tính.",
    en: "The number {number} has no unit.",
    fix: {
      vi: "Thêm đơn vị tính, ví dụ mô hình, hộ, %.",
      en: "Add its unit, for example models, households, %.",
    },
  },
  "provenance.before-meeting": {
    vi: "Bài đăng ngày {published}, trước ngày họp {date}.",
    en: "The page was published on {published}, before the meeting on {date}.",
    fix: {
      vi: "Kiểm tra hai ngày; nhất là năm, nếu năm được suy ra.",
      en: "Check both dates; the year above all, if it was inferred.",
    },
  },
  "provenance.weekday-wrong": {
    vi: "Ngày {published} không phải là “{weekday}” mà là “{actual}”.",
    en: "{published} is not a {weekday} but a {actual}.",
    fix: { vi: "Kiểm tra ngày đăng.", en: "Check the date of publication." },
  },
  "meeting.argument-unread": {
    vi: "“{name}” là dữ liệu người viết, chưa qua hàm đọc của Meetings.",
    en: "“{name}” is data as one writes it, not yet read by Meetings.",
    fix: {
      vi: "Đọc trước bằng parseMeeting, hoặc bằng “.parse” của schema tương ứng.",
      en: "Read it first, with parseMeeting or the “.parse” of its schema.",
    },
  },
  "meeting.argument-invalid": {
    vi: "“{name}” không thể là {found}.",
    en: "“{name}” cannot be {found}.",
    fix: {
      vi: "Đưa vào giá trị do các hàm đọc của Meetings tạo ra: {expected}.",
      en: "Give a value that the readers of Meetings have made: {expected}.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
