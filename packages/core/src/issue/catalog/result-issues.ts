import type { CatalogEntry } from "./catalog-entry.ts"

/** What proposing, deciding, awarding and publishing results is refused for. */
export const resultIssues = {
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
  "proposal.differs": {
    vi: "Đề xuất cho “{unit}” ghi {field} là {found}, nhưng điểm chính thức cho ra {expected}.",
    en: "The proposal for “{unit}” says {found} for {field}, but the official scores give {expected}.",
    fix: {
      vi: "Đề xuất đúng theo điểm; muốn khác, cấp có thẩm quyền quyết định kèm lý do và văn bản.",
      en: "Propose what the scores give; to differ, the authority decides so with a reason and its document.",
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
  "decision.override-without-document": {
    vi: "“{unit}” được đề xuất mức “{proposed}” nhưng quyết định mức “{decided}” mà không dẫn văn bản.",
    en: "“{unit}” is proposed as “{proposed}” but decided as “{decided}” without a document.",
    fix: {
      vi: "Ghi số và ngày của văn bản quyết định vào “basis”.",
      en: "Name the deciding document, with its number and date, in “basis”.",
    },
  },
  "award.duplicate": {
    vi: "Đã có khen thưởng “{award}”.",
    en: "There already is an award “{award}”.",
    fix: { vi: "Đặt mã khác.", en: "Give it another id." },
  },
  "award.other-period": {
    vi: "Kỳ khen thưởng ({period}) không có ngày nào thuộc kỳ của đợt thi đua ({campaign}).",
    en: "The award's period ({period}) has no day in common with the campaign's ({campaign}).",
    fix: { vi: "Sửa “period” của khen thưởng.", en: "Correct the period of the award." },
  },
  "award.granted-already": {
    vi: "“{id}” đã được khen thưởng đúng như vậy ở “{award}”.",
    en: "“{id}” already has exactly this award, as “{award}”.",
    fix: {
      vi: "Không cấp lại; nếu là khen thưởng khác thì ghi rõ danh hiệu, nội dung hoặc kỳ khác nhau.",
      en: "Do not grant it again; if it is another one, its title, theme or period must say so.",
    },
  },
  "award.unknown": {
    vi: "Không có khen thưởng “{award}”.",
    en: "There is no award “{award}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "award.unknown-target": {
    vi: "“{id}” ({kind}) không phải đơn vị tham gia, cũng không được đề nghị khen thưởng ở “{unit}”.",
    en: "“{id}” ({kind}) neither takes part nor is a nominee of “{unit}”.",
    fix: {
      vi: "Gần nhất: {suggestion}; cá nhân, tập thể khác phải có trong “nominees” của kế hoạch.",
      en: "Closest: {suggestion}; other officials and collectives must be among the plan's “nominees”.",
    },
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
} as const satisfies Record<string, CatalogEntry>
