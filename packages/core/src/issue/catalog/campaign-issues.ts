import type { CatalogEntry } from "./catalog-entry.ts"

export const campaignIssues = {
  "campaign.not-a-state": {
    vi: "Giá trị đưa vào không phải là một đợt thi đua.",
    en: "What was handed in is not the state of a campaign.",
    fix: {
      vi: "Dùng trạng thái “unopened”, hoặc trạng thái do phát lại các sự kiện.",
      en: "Use the state “unopened”, or one that replaying events gave.",
    },
  },
  "campaign.not-open": {
    vi: "Chưa mở đợt thi đua nên chưa thể thực hiện “{command}”.",
    en: "The campaign is not open yet, so “{command}” cannot be done.",
    fix: { vi: "Mở đợt thi đua trước.", en: "Open the campaign first." },
  },
  "campaign.already-open": {
    vi: "Đợt thi đua “{campaign}” đã được mở.",
    en: "The campaign “{campaign}” is already open.",
    fix: { vi: "Mở một đợt khác nếu cần.", en: "Open another campaign if one is needed." },
  },
  "command.backdated": {
    vi: "Việc ghi ngày {on}, trước việc mà nó dựa vào: “{event}” ngày {last}.",
    en: "This is dated {on}, before what it rests on: “{event}” of {last}.",
    fix: {
      vi: "Ghi ngày {last} hoặc muộn hơn; việc của đơn vị khác không ràng buộc.",
      en: "Date it {last} or later; what is done about other units does not bind it.",
    },
  },
  "command.in-the-future": {
    vi: "Việc ghi ngày {on}, nhưng hôm nay mới là ngày {today}.",
    en: "This is dated {on}, but today is {today}.",
    fix: {
      vi: "Kiểm tra ngày, nhất là năm; việc chưa làm thì chưa ghi.",
      en: "Check the date, above all its year; what is still to come is not recorded yet.",
    },
  },
  "actor.unknown": {
    vi: "Đợt thi đua không có người dùng “{actor}”.",
    en: "The campaign has no actor “{actor}”.",
    fix: { vi: "Cấp quyền cho người này trước.", en: "Give them a role first." },
  },
  "actor.not-allowed": {
    vi: "“{actor}” không có vai trò để thực hiện “{command}”.",
    en: "“{actor}” has no role that may do “{command}”.",
    fix: { vi: "Cần một trong các vai trò: {roles}.", en: "It takes one of these roles: {roles}." },
  },
  "actor.no-scope": {
    vi: "Vai trò của “{actor}” chưa được giao phạm vi nào nên không thể thực hiện “{command}”.",
    en: "The role of “{actor}” has been given no scope, so they may not do “{command}”.",
    fix: {
      vi: "Ghi “scope” của vai trò ấy: một đơn vị, một cụm, hoặc “all”.",
      en: "Give that role its “scope”: one unit, one cluster, or “all”.",
    },
  },
  "actor.out-of-scope": {
    vi: "Phạm vi của “{actor}” không bao gồm “{over}” nên không thể thực hiện “{command}”.",
    en: "The scope of “{actor}” does not cover “{over}”, so they may not do “{command}”.",
    fix: { vi: "Giao cho người có phạm vi phù hợp.", en: "Leave it to somebody whose scope covers it." },
  },
  "actor.not-over-all": {
    vi: "“{command}” là việc của toàn đợt thi đua, nhưng “{actor}” không có phạm vi “all”.",
    en: "“{command}” concerns the whole campaign, but “{actor}” has no scope over all of it.",
    fix: {
      vi: "Giao cho người có phạm vi “all”, hoặc cấp phạm vi này cho “{actor}”.",
      en: "Leave it to somebody whose scope is “all”, or give “{actor}” that scope.",
    },
  },
  "actor.recused": {
    vi: "“{actor}” không được tham gia chấm, xét “{unit}”.",
    en: "“{actor}” is recused from judging “{unit}”.",
    fix: {
      vi: "Giao cho người khác: phó chủ tịch hội đồng, người được cử chủ trì thay, hoặc người được cấp thêm vai trò này.",
      en: "Leave it to another: a vice-chair, an acting chair, or somebody who is given the role.",
    },
  },
  "participant.unknown": {
    vi: "“{unit}” không tham gia đợt thi đua.",
    en: "“{unit}” does not take part in the campaign.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "reason.missing": {
    vi: "Chưa nêu lý do.",
    en: "No reason is given.",
    fix: { vi: "Nêu lý do.", en: "Give the reason." },
  },
  "rulebook.locked": {
    vi: "Đã có đơn vị chấm điểm theo bộ tiêu chí “{id}” nên không thể thay bộ tiêu chí khác.",
    en: "Scores were already entered under the rulebook “{id}”, so it cannot be replaced.",
    fix: {
      vi: "Dùng bộ tiêu chí mới cho đợt thi đua sau.",
      en: "Use the new edition in the next campaign.",
    },
  },
  "deadline.passed": {
    vi: "“{unit}” thực hiện ngày {on}, sau ngày cuối cùng {last}.",
    en: "“{unit}” does this on {on}, after the last day, {last}.",
    fix: {
      vi: "Cấp có thẩm quyền có thể gia hạn bằng văn bản (extend-deadline).",
      en: "The authority may set the deadline anew, by a document (extend-deadline).",
    },
  },
  "model.unknown": {
    vi: "Chưa có mô hình “{model}”.",
    en: "There is no model “{model}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "model.duplicate": {
    vi: "Mô hình “{model}” đã được đăng ký.",
    en: "The model “{model}” is already registered.",
    fix: { vi: "Đặt mã khác.", en: "Give it another id." },
  },
  "model.wrong-state": {
    vi: "Mô hình “{model}” đang ở trạng thái “{state}” nên không thể “{step}”.",
    en: "The model “{model}” is “{state}”, so it cannot “{step}”.",
    fix: { vi: "Có thể làm: {may}.", en: "It may: {may}." },
  },
  "model.not-effective": {
    vi: "Mô hình “{model}” được thẩm định là chưa hiệu quả.",
    en: "The model “{model}” was assessed as not effective.",
    fix: { vi: "Chỉ công nhận mô hình hiệu quả.", en: "Recognise only effective models." },
  },
  "model.already-there": {
    vi: "Mô hình “{model}” đã có ở “{unit}”.",
    en: "The model “{model}” is already at “{unit}”.",
    fix: { vi: "Chọn đơn vị khác.", en: "Choose another unit." },
  },
  "chain.out-of-order": {
    vi: "Chưa đến lượt bước “{stage}” của “{unit}”; đang ở bước “{expected}”.",
    en: "It is not the turn of the stage “{stage}” for “{unit}”, but of “{expected}”.",
    fix: { vi: "Hoàn thành bước “{expected}” trước.", en: "Finish the stage “{expected}” first." },
  },
  "chain.already-approved": {
    vi: "“{unit}” đã được duyệt ở bước “{stage}”, nay đang ở bước “{expected}”.",
    en: "“{unit}” was already approved at the stage “{stage}” and is now at “{expected}”.",
    fix: {
      vi: "Muốn sửa, bước “{expected}” phải trả lại bước “{stage}” kèm lý do (return-stage).",
      en: "To change it, “{expected}” must return it to “{stage}” with a reason (return-stage).",
    },
  },
  "chain.complete": {
    vi: "“{unit}” đã qua mọi bước chấm, kể cả “{stage}”.",
    en: "“{unit}” has passed every stage, “{stage}” too.",
    fix: {
      vi: "Muốn sửa, bước cuối cùng phải trả lại kèm lý do.",
      en: "To change it, the last stage must return it with a reason.",
    },
  },
  "chain.nothing-entered": {
    vi: "“{unit}” chưa có điểm nào để thực hiện bước “{stage}”.",
    en: "“{unit}” has no scores yet for the stage “{stage}”.",
    fix: { vi: "Nhập điểm trước.", en: "Enter the scores first." },
  },
  "chain.may-not-score": {
    vi: "Bước “{stage}” không được sửa điểm.",
    en: "The stage “{stage}” may not change points.",
    fix: { vi: "Duyệt, hoặc trả lại kèm lý do.", en: "Approve, or return it with a reason." },
  },
  "chain.not-yet-open": {
    vi: "Bước “{stage}” bắt đầu từ {opens}, hôm nay mới là {on}.",
    en: "The stage “{stage}” opens on {opens}, and this is dated {on}.",
    fix: { vi: "Đợi đến {opens}.", en: "Wait until {opens}." },
  },
  "chain.return-target": {
    vi: "Không thể trả lại cho bước “{to}”.",
    en: "It cannot be returned to the stage “{to}”.",
    fix: {
      vi: "Có thể trả lại cho: {may}; gần nhất: {suggestion}.",
      en: "It may be returned to: {may}; closest: {suggestion}.",
    },
  },
  "chain.decided": {
    vi: "Đã có quyết định kết quả nên không thể trả lại điểm của “{unit}”.",
    en: "Results are already decided, so the scores of “{unit}” cannot be returned.",
    fix: { vi: "Sau công bố, dùng kiến nghị.", en: "After publication, use an appeal." },
  },
  "evidence.missing": {
    vi: "Tiêu chí “{criterion}” chưa có minh chứng.",
    en: "The criterion “{criterion}” has no evidence.",
    fix: {
      vi: "Thêm văn bản, tệp hoặc quyết định của cơ quan khác.",
      en: "Add a document, a file or another body's decision.",
    },
  },
  "evidence.too-big": {
    vi: "Tệp “{name}” có {bytes} byte, quá mức {limit} byte.",
    en: "The file “{name}” has {bytes} bytes, more than {limit}.",
    fix: { vi: "Nén hoặc chia nhỏ tệp.", en: "Compress or split it." },
  },
  "posting.not-asked": {
    vi: "Bước “{stage}” không cần niêm yết.",
    en: "The stage “{stage}” needs no posting.",
    fix: { vi: "Bỏ bước niêm yết.", en: "Leave it out." },
  },
  "posting.already": {
    vi: "Điểm của “{unit}” đã được niêm yết từ {since}.",
    en: "The scores of “{unit}” are already posted since {since}.",
    fix: { vi: "Không cần niêm yết lại.", en: "There is no need to post them again." },
  },
  "posting.missing": {
    vi: "Điểm của “{unit}” chưa được niêm yết ở bước “{stage}”.",
    en: "The scores of “{unit}” are not posted yet at the stage “{stage}”.",
    fix: { vi: "Niêm yết trước khi duyệt.", en: "Post them before approving." },
  },
  "posting.too-short": {
    vi: "Điểm của “{unit}” niêm yết từ {since}, đến {until} mới đủ thời gian, hôm nay mới là {on}.",
    en: "The scores of “{unit}”, posted since {since}, must stay so until {until}; this is dated {on}.",
    fix: { vi: "Duyệt từ ngày {until}.", en: "Approve on {until} or later." },
  },
} as const satisfies Record<string, CatalogEntry>
