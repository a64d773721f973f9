import type { CatalogEntry } from "./catalog-entry.ts"

export const campaignIssues = {
  "plan.duplicate": {
    vi: "“{id}” xuất hiện hai lần trong “{list}” của kế hoạch thi đua.",
    en: "“{id}” is twice in “{list}” of the campaign's plan.",
    fix: { vi: "Xóa một mục hoặc đặt mã khác.", en: "Remove one of them, or give it another id." },
  },
  "plan.unknown": {
    vi: "Kế hoạch thi đua không có “{name}”.",
    en: "The campaign's plan has no “{name}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "plan.first-stage-scores": {
    vi: "Bước đầu tiên không được chấm điểm, nên các bước sau không có gì để duyệt.",
    en: "The first stage may not score, so later ones would have nothing to approve.",
    fix: { vi: "Cho bước đầu tiên quyền chấm điểm.", en: "Let the first stage score." },
  },
  "plan.stages-differ": {
    vi: "Đợt thi đua chấm điểm ở các bước {found}, còn bộ tiêu chí ở các bước {wanted}.",
    en: "The campaign scores at the stages {found}, its rulebook at {wanted}.",
    fix: {
      vi: "Đặt các bước chấm điểm đúng như bộ tiêu chí; các bước khác chỉ duyệt hoặc trả lại.",
      en: "Let exactly the rulebook's stages score, in its order; others only approve or return.",
    },
  },
  "plan.vote-without-council": {
    vi: "Bước “{stage}” cần hội đồng biểu quyết, nhưng kế hoạch không có quy định về hội đồng.",
    en: "The stage “{stage}” needs a vote of the council, but the plan has no rules for one.",
    fix: { vi: "Thêm quy định về hội đồng.", en: "Add the council's rules." },
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
    vi: "Việc ghi ngày {on} trong khi việc gần nhất đã ghi ngày {last}.",
    en: "This is dated {on}, but the last thing done is dated {last}.",
    fix: { vi: "Ghi ngày {last} hoặc muộn hơn.", en: "Date it {last} or later." },
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
  "actor.out-of-scope": {
    vi: "Phạm vi của “{actor}” không bao gồm “{over}” nên không thể thực hiện “{command}”.",
    en: "The scope of “{actor}” does not cover “{over}”, so they may not do “{command}”.",
    fix: {
      vi: "Giao cho người có phạm vi phù hợp; dấu * nghĩa là toàn đợt thi đua.",
      en: "Leave it to somebody whose scope covers it; * is the whole campaign.",
    },
  },
  "actor.recused": {
    vi: "“{actor}” không được tham gia chấm “{unit}”.",
    en: "“{actor}” is recused from scoring “{unit}”.",
    fix: { vi: "Giao cho người khác.", en: "Leave it to somebody else." },
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
      vi: "Nếu được gia hạn, ghi thời hạn riêng cho đơn vị trong kế hoạch.",
      en: "If it was given more time, the plan must name its own date.",
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
  "sheet.unknown-criterion": {
    vi: "Bộ tiêu chí không có tiêu chí “{criterion}”.",
    en: "The rulebook has no criterion “{criterion}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "sheet.duplicate-value": {
    vi: "“{field}” của tiêu chí “{criterion}” được nhập hai lần trong phiếu.",
    en: "“{field}” of the criterion “{criterion}” is twice on the sheet.",
    fix: { vi: "Chỉ để một giá trị.", en: "Keep one value." },
  },
  "sheet.locked": {
    vi: "Bước “{stage}” không được sửa tiêu chí “{criterion}”.",
    en: "The stage “{stage}” may not change the criterion “{criterion}”.",
    fix: { vi: "Giữ nguyên giá trị của bước trước.", en: "Keep the values of the stage before." },
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
  "posting.too-short": {
    vi: "Điểm của “{unit}” mới niêm yết được {days} ngày, cần {needed} ngày.",
    en: "The scores of “{unit}” have been posted for {days} days; it takes {needed}.",
    fix: { vi: "Niêm yết đủ số ngày rồi mới duyệt.", en: "Approve once they were posted long enough." },
  },
  "council.no-rules": {
    vi: "Kế hoạch thi đua không quy định về hội đồng.",
    en: "The campaign's plan has no rules for a council.",
    fix: { vi: "Thêm quy định về hội đồng vào kế hoạch.", en: "Add them to the plan." },
  },
  "council.too-big": {
    vi: "Hội đồng có {count} thành viên, quá {limit}.",
    en: "The council has {count} members, more than {limit}.",
    fix: { vi: "Giảm số thành viên.", en: "Appoint fewer." },
  },
  "council.too-small": {
    vi: "Hội đồng có {count} thành viên, ít hơn {limit}.",
    en: "The council has {count} members, fewer than {limit}.",
    fix: { vi: "Bổ sung thành viên.", en: "Appoint more." },
  },
  "council.one-chair": {
    vi: "Hội đồng có {count} chủ tịch.",
    en: "The council has {count} chairs.",
    fix: { vi: "Cử đúng một chủ tịch.", en: "Appoint exactly one." },
  },
  "council.duplicate-member": {
    vi: "“{member}” xuất hiện hai lần.",
    en: "“{member}” is named twice.",
    fix: { vi: "Chỉ ghi một lần.", en: "Name them once." },
  },
  "council.not-appointed": {
    vi: "Chưa thành lập hội đồng.",
    en: "No council is appointed.",
    fix: { vi: "Thành lập hội đồng trước.", en: "Appoint it first." },
  },
  "council.not-member": {
    vi: "“{member}” không phải thành viên hội đồng.",
    en: "“{member}” is no member of the council.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "council.in-session": {
    vi: "Phiên họp “{session}” chưa ký biên bản.",
    en: "The minutes of the session “{session}” are not signed yet.",
    fix: { vi: "Ký biên bản để kết thúc phiên họp.", en: "Sign them to end the session." },
  },
  "session.duplicate": {
    vi: "Đã có phiên họp “{session}”.",
    en: "There already is a session “{session}”.",
    fix: { vi: "Đặt mã khác.", en: "Give it another id." },
  },
  "session.unknown": {
    vi: "Không có phiên họp “{session}”.",
    en: "There is no session “{session}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "session.closed": {
    vi: "Phiên họp “{session}” đã ký biên bản.",
    en: "The minutes of the session “{session}” are already signed.",
    fix: { vi: "Mở phiên họp khác.", en: "Open another session." },
  },
  "session.no-minutes": {
    vi: "Phiên họp “{session}” chưa có biên bản nên kết quả biểu quyết chưa có hiệu lực.",
    en: "The session “{session}” has no minutes, so its votes have no effect yet.",
    fix: { vi: "Ký biên bản.", en: "Sign the minutes." },
  },
  "recusal.duplicate": {
    vi: "“{official}” đã không tham gia đối với “{unit}”.",
    en: "“{official}” is already recused from “{unit}”.",
    fix: { vi: "Không cần ghi lại.", en: "There is no need to say it again." },
  },
  "vote.not-awaited": {
    vi: "“{unit}” không ở bước cần hội đồng biểu quyết.",
    en: "“{unit}” is not at a stage that waits for a vote.",
    fix: { vi: "Hoàn thành các bước trước.", en: "Finish the stages before it." },
  },
  "vote.already-held": {
    vi: "Hội đồng đã biểu quyết về “{unit}”.",
    en: "The council has already voted on “{unit}”.",
    fix: {
      vi: "Muốn biểu quyết lại, trả điểm về bước trước.",
      en: "To vote again, the scores must first be returned.",
    },
  },
  "vote.duplicate-ballot": {
    vi: "“{member}” có hai phiếu.",
    en: "“{member}” has two ballots.",
    fix: { vi: "Mỗi thành viên một phiếu.", en: "One ballot each." },
  },
  "vote.absent": {
    vi: "“{member}” vắng mặt nhưng có phiếu trực tiếp.",
    en: "“{member}” is absent but voted in person.",
    fix: {
      vi: "Ghi người này có mặt, hoặc ghi là ý kiến bằng văn bản.",
      en: "Note them as present, or the ballot as written.",
    },
  },
  "vote.written-not-taken": {
    vi: "Hội đồng không nhận ý kiến bằng văn bản, nhưng “{member}” gửi văn bản.",
    en: "The council takes no written opinions, but “{member}” sent one.",
    fix: { vi: "Bỏ phiếu này.", en: "Leave this ballot out." },
  },
  "vote.recused": {
    vi: "“{member}” không được bỏ phiếu về “{unit}”.",
    en: "“{member}” is recused and may not vote on “{unit}”.",
    fix: { vi: "Bỏ phiếu này.", en: "Leave this ballot out." },
  },
  "vote.no-quorum": {
    vi: "Chỉ có {count} trên {members} thành viên tham gia, chưa đủ {quorum}.",
    en: "Only {count} of {members} members take part, less than {quorum}.",
    fix: { vi: "Họp lại khi đủ thành viên.", en: "Meet again with enough members." },
  },
  "vote.missing": {
    vi: "Hội đồng chưa biểu quyết về “{unit}”.",
    en: "The council has not voted on “{unit}” yet.",
    fix: { vi: "Tổ chức biểu quyết.", en: "Hold the vote." },
  },
  "vote.failed": {
    vi: "Hội đồng không thông qua “{unit}” tại phiên họp “{session}”.",
    en: "The council did not pass “{unit}” at the session “{session}”.",
    fix: { vi: "Trả lại kèm lý do.", en: "Return it with a reason." },
  },
  "proposal.chain-open": {
    vi: "“{unit}” còn ở bước “{stage}”.",
    en: "“{unit}” is still at the stage “{stage}”.",
    fix: { vi: "Hoàn thành mọi bước rồi mới đề xuất.", en: "Finish every stage before proposing." },
  },
  "proposal.too-late": {
    vi: "Đã có quyết định nên không thể đề xuất lại.",
    en: "Results are already decided, so nothing can be proposed again.",
    fix: { vi: "Sau công bố, dùng kiến nghị.", en: "After publication, use an appeal." },
  },
  "proposal.duplicate": {
    vi: "“{unit}” được đề xuất hai lần.",
    en: "“{unit}” is proposed twice.",
    fix: { vi: "Chỉ để một đề xuất.", en: "Keep one proposal." },
  },
  "proposal.unit-missing": {
    vi: "Đề xuất thiếu “{unit}”.",
    en: "The proposal leaves out “{unit}”.",
    fix: {
      vi: "Đề xuất cho mọi đơn vị tham gia; không xếp loại thì ghi null.",
      en: "Propose for every participant; null where there is no class.",
    },
  },
  "decision.no-proposal": {
    vi: "Chưa có đề xuất cho “{unit}”.",
    en: "Nothing is proposed for “{unit}” yet.",
    fix: { vi: "Đề xuất kết quả trước.", en: "Propose the results first." },
  },
  "decision.unknown-class": {
    vi: "Bộ tiêu chí không có mức “{class}”.",
    en: "The rulebook has no class “{class}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "decision.already-made": {
    vi: "“{unit}” đã được quyết định mức “{class}”.",
    en: "“{unit}” is already decided: “{class}”.",
    fix: { vi: "Sau công bố, dùng kiến nghị.", en: "After publication, use an appeal." },
  },
  "decision.override-without-reason": {
    vi: "“{unit}” được đề xuất mức “{proposed}” nhưng quyết định mức “{decided}” mà không nêu lý do.",
    en: "“{unit}” is proposed as “{proposed}” but decided as “{decided}” without a reason.",
    fix: { vi: "Nêu lý do, hoặc theo đề xuất.", en: "Give the reason, or follow the proposal." },
  },
  "award.duplicate": {
    vi: "Đã có khen thưởng “{award}”.",
    en: "There already is an award “{award}”.",
    fix: { vi: "Đặt mã khác.", en: "Give it another id." },
  },
  "award.unknown": {
    vi: "Không có khen thưởng “{award}”.",
    en: "There is no award “{award}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "award.before-decision": {
    vi: "Chưa quyết định kết quả của “{unit}” nên chưa thể khen thưởng.",
    en: "The result of “{unit}” is not decided yet, so nothing can be awarded.",
    fix: { vi: "Quyết định kết quả trước.", en: "Decide the result first." },
  },
  "award.no-base": {
    vi: "Không có mức lương cơ sở áp dụng ngày {on} để tính tiền thưởng.",
    en: "No base salary is in force on {on} to compute the award's money from.",
    fix: {
      vi: "Thêm mức lương cơ sở và thời gian áp dụng vào kế hoạch.",
      en: "Add the base salary and its dates to the plan.",
    },
  },
  "award.already-revoked": {
    vi: "Khen thưởng “{award}” đã bị thu hồi ngày {on}.",
    en: "The award “{award}” was already revoked on {on}.",
    fix: { vi: "Không cần thu hồi lại.", en: "There is no need to revoke it again." },
  },
  "publication.undecided": {
    vi: "Chưa quyết định kết quả của “{unit}”.",
    en: "The result of “{unit}” is not decided yet.",
    fix: { vi: "Quyết định mọi kết quả rồi mới công bố.", en: "Decide every result before publishing." },
  },
  "publication.twice": {
    vi: "Kết quả đã được công bố ngày {on}.",
    en: "The results were already published on {on}.",
    fix: {
      vi: "Chỉ công bố một lần; thay đổi phải qua kiến nghị.",
      en: "They are published once; an appeal is how they change.",
    },
  },
  "publication.closed": {
    vi: "Kết quả đã công bố ngày {on} nên không thể thực hiện “{command}”.",
    en: "The results were published on {on}, so “{command}” cannot be done any more.",
    fix: {
      vi: "Sau công bố chỉ còn kiến nghị, giải quyết kiến nghị và thu hồi khen thưởng.",
      en: "After publication there are only appeals, their settlement and the revocation of awards.",
    },
  },
  "appeal.before-publication": {
    vi: "Chưa công bố kết quả nên chưa thể kiến nghị.",
    en: "Nothing is published yet that could be appealed against.",
    fix: { vi: "Đợi công bố kết quả.", en: "Wait for the publication." },
  },
  "appeal.not-taken": {
    vi: "Kế hoạch thi đua không quy định việc kiến nghị.",
    en: "The campaign's plan takes no appeals.",
    fix: { vi: "Thêm thời hạn kiến nghị vào kế hoạch.", en: "Add the time for appeals to the plan." },
  },
  "appeal.late": {
    vi: "Kiến nghị ngày {on} đã quá hạn {last}.",
    en: "The appeal of {on} comes after the last day, {last}.",
    fix: { vi: "Kiến nghị trong thời hạn.", en: "Appeal in time." },
  },
  "appeal.duplicate": {
    vi: "Đã có kiến nghị “{appeal}”.",
    en: "There already is an appeal “{appeal}”.",
    fix: { vi: "Đặt mã khác.", en: "Give it another id." },
  },
  "appeal.pending": {
    vi: "“{unit}” còn một kiến nghị chưa được giải quyết.",
    en: "An appeal of “{unit}” is not settled yet.",
    fix: { vi: "Đợi giải quyết kiến nghị đó.", en: "Wait until it is." },
  },
  "appeal.unknown": {
    vi: "Không có kiến nghị “{appeal}”.",
    en: "There is no appeal “{appeal}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "appeal.already-settled": {
    vi: "Kiến nghị “{appeal}” đã được giải quyết.",
    en: "The appeal “{appeal}” is already settled.",
    fix: { vi: "Không cần giải quyết lại.", en: "There is no need to settle it again." },
  },
  "appeal.no-change": {
    vi: "Chấp nhận kiến nghị nhưng mức vẫn là “{class}”.",
    en: "The appeal is upheld, but the class stays “{class}”.",
    fix: { vi: "Ghi mức mới, hoặc bác kiến nghị.", en: "Give the new class, or dismiss the appeal." },
  },
  "appeal.dismissed-with-class": {
    vi: "Kiến nghị “{appeal}” bị bác nhưng lại kèm mức mới.",
    en: "The appeal “{appeal}” is dismissed, yet it comes with a new class.",
    fix: { vi: "Bỏ mức mới, hoặc chấp nhận kiến nghị.", en: "Leave the class out, or uphold the appeal." },
  },
} as const satisfies Record<string, CatalogEntry>
