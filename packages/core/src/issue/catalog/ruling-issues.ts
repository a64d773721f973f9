import type { CatalogEntry } from "./catalog-entry.ts"

/** What councils and authorities are refused: votes and appeals. */
export const rulingIssues = {
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
  "council.member-unknown": {
    vi: "“{member}” chưa có vai trò nào trong đợt thi đua nên không thể vào hội đồng.",
    en: "“{member}” has no role in the campaign, so they cannot sit in its council.",
    fix: {
      vi: "Cấp vai trò trước (change-grants), ví dụ council-member. Gần nhất: {suggestion}.",
      en: "Give them a role first (change-grants), such as council-member. Closest: {suggestion}.",
    },
  },
  "council.member-is-unit": {
    vi: "“{member}” là tài khoản của đơn vị dự thi, không thể vào hội đồng xét chính các đơn vị dự thi.",
    en: "“{member}” is the account of a unit that takes part; it cannot sit in the council that judges them.",
    fix: {
      vi: "Cử một người có vai trò riêng, ví dụ council-member (change-grants).",
      en: "Appoint a person with a role of their own, such as council-member (change-grants).",
    },
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
  "session.nobody-present": {
    vi: "Phiên họp “{session}” không có ai dự.",
    en: "Nobody is present at the session “{session}”.",
    fix: {
      vi: "Ghi thành viên dự họp ở “present”; ý kiến bằng văn bản chỉ thêm vào phiên họp có người dự.",
      en: "Name the members present in “present”; written opinions only add to a session that is attended.",
    },
  },
  "session.minutes-early": {
    vi: "Biên bản ký ngày {signed}, trước phiên họp “{session}” ngày {held}.",
    en: "The minutes were signed on {signed}, before the session “{session}” of {held}.",
    fix: { vi: "Sửa ngày ký ở “minutes.signed”.", en: "Correct the date in “minutes.signed”." },
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
  "recusal.unknown-official": {
    vi: "“{official}” không thuộc hội đồng và không có vai trò trong đợt thi đua.",
    en: "“{official}” is neither in the council nor an actor of the campaign.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "recusal.unit-itself": {
    vi: "“{unit}” không thể tự rút khỏi việc của chính mình.",
    en: "“{unit}” cannot be recused from itself.",
    fix: {
      vi: "Chỉ người chấm, người bỏ phiếu mới không tham gia; đơn vị muốn thôi dự thi thì dùng withdraw-participant.",
      en: "Only those who score or vote are recused; a unit that leaves is withdrawn (withdraw-participant).",
    },
  },
  "chair.is-chair": {
    vi: "“{official}” đang là chủ tịch hội đồng.",
    en: "“{official}” is the chair already.",
    fix: { vi: "Cử thành viên khác.", en: "Appoint another member." },
  },
  "chair.no-actor": {
    vi: "“{official}” chưa được cấp quyền trong đợt thi đua nên không thể chủ trì.",
    en: "“{official}” is no actor of the campaign, so they could not act as chair.",
    fix: {
      vi: "Cấp quyền cho người này trước (change-grants).",
      en: "Give them a role first (change-grants).",
    },
  },
  "chair.recused": {
    vi: "“{official}” cũng không được tham gia xét “{unit}”.",
    en: "“{official}” is recused from “{unit}”, too.",
    fix: { vi: "Cử thành viên khác.", en: "Appoint another member." },
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
      vi: "Muốn biểu quyết lại điểm đã thông qua, trả điểm về bước trước.",
      en: "To vote again on scores that were passed, return them first.",
    },
  },
  "vote.no-more-rounds": {
    vi: "Hội đồng đã biểu quyết “{unit}” {round} lần; kế hoạch cho tối đa {limit} lần.",
    en: "The council has voted {round} times on “{unit}”; the plan allows {limit}.",
    fix: {
      vi: "Trả lại kèm lý do; số lần biểu quyết tối đa là council.rounds trong kế hoạch.",
      en: "Return the scores with a reason; the limit is council.rounds of the plan.",
    },
  },
  "vote.no-ballots": {
    vi: "Biểu quyết về “{unit}” không có phiếu nào.",
    en: "The vote on “{unit}” has no ballot at all.",
    fix: {
      vi: "Ghi phiếu của từng thành viên dự họp; không có ý kiến cũng là một phiếu (abstain).",
      en: "Record a ballot for each member present; an abstention is a ballot, too (abstain).",
    },
  },
  "vote.ballot-missing": {
    vi: "“{member}” dự họp và được biểu quyết về “{unit}” nhưng không có phiếu.",
    en: "“{member}” is present and may vote on “{unit}”, but has no ballot.",
    fix: {
      vi: "Ghi phiếu của người này: for, against hoặc abstain (không có ý kiến).",
      en: "Record their ballot: for, against or abstain.",
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
  "vote.written-present": {
    vi: "“{member}” dự họp nhưng phiếu lại được ghi là ý kiến bằng văn bản.",
    en: "“{member}” is present, yet the ballot is said to be written.",
    fix: {
      vi: "Bỏ “written”: chỉ người vắng mặt gửi ý kiến bằng văn bản.",
      en: "Leave “written” out: only who is absent sends an opinion in writing.",
    },
  },
  "vote.another-day": {
    vi: "Biểu quyết ngày {on}, nhưng phiên họp “{session}” họp ngày {held}.",
    en: "The vote is dated {on}, but the session “{session}” is of {held}.",
    fix: {
      vi: "Ghi ngày {held}; họp sang ngày khác thì ký biên bản và mở phiên mới.",
      en: "Date it {held}; to meet on another day, sign the minutes and open a new session.",
    },
  },
  "vote.chair-absent": {
    vi: "“{actor}” tổ chức biểu quyết nhưng không dự phiên họp “{session}”.",
    en: "“{actor}” holds the vote but is not present at the session “{session}”.",
    fix: {
      vi: "Người chủ trì phải dự họp: chủ tịch, phó chủ tịch hoặc người được cử chủ trì thay.",
      en: "Whoever chairs must be present: the chair, a vice-chair, or an acting chair.",
    },
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
  "vote.void": {
    vi: "Sau khi biểu quyết, {members} không được tham gia xét “{unit}” nữa, nên kết quả tại phiên họp “{session}” mất giá trị.",
    en: "Recused from “{unit}” after they voted: {members}. What the session “{session}” voted is void.",
    fix: {
      vi: "Biểu quyết lại, không tính người ấy (hold-vote).",
      en: "Vote again without them (hold-vote).",
    },
  },
  "vote.failed": {
    vi: "Hội đồng không thông qua “{unit}” tại phiên họp “{session}”.",
    en: "The council did not pass “{unit}” at the session “{session}”.",
    fix: {
      vi: "Biểu quyết lại tại phiên họp khác nếu kế hoạch cho phép, hoặc trả lại kèm lý do.",
      en: "Vote again in another session if the plan allows it, or return it with a reason.",
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
  "appeal.class-missing": {
    vi: "Chấp nhận kiến nghị “{appeal}” nhưng chưa ghi mức mới ở “class”.",
    en: "The appeal “{appeal}” is upheld, but no new class is given in “class”.",
    fix: {
      vi: "Ghi mức mới vào “class”; nếu quyết định không xếp mức nào thì ghi rõ null.",
      en: "Give the new class in “class”; if the decision is that there is none, write null.",
    },
  },
  "appeal.without-document": {
    vi: "Chấp nhận kiến nghị “{appeal}” nhưng chưa nêu văn bản quyết định thay thế.",
    en: "The appeal “{appeal}” is upheld without the document of the decision that replaces the old one.",
    fix: {
      vi: "Ghi số, ngày ký của quyết định thay thế ở “basis”.",
      en: "Give the number and date of the new decision in “basis”.",
    },
  },
  "appeal.dismissed-with-class": {
    vi: "Kiến nghị “{appeal}” bị bác nhưng lại kèm mức mới.",
    en: "The appeal “{appeal}” is dismissed, yet it comes with a new class.",
    fix: { vi: "Bỏ mức mới, hoặc chấp nhận kiến nghị.", en: "Leave the class out, or uphold the appeal." },
  },
} as const satisfies Record<string, CatalogEntry>
