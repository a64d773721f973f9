import type { CatalogEntry } from "./catalog-entry.ts"

/** What keeps a campaign's plan from working, in itself or with its rulebook. */
export const planIssues = {
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
  "plan.base-overlap": {
    vi: "Mức lương cơ sở áp dụng từ {from} đến {to} trùng thời gian với mức áp dụng từ {other}.",
    en: "The base salary from {from} to {to} holds on days that the one from {other} holds on too.",
    fix: {
      vi: "Ghi ngày hết áp dụng của mức cũ là ngày bắt đầu của mức mới.",
      en: "End the older one on the day the newer one begins.",
    },
  },
  "plan.base-inverted": {
    vi: "Mức lương cơ sở áp dụng từ {from} nhưng hết áp dụng từ {to}.",
    en: "The base salary begins on {from}, yet no longer applies from {to}.",
    fix: { vi: "Ghi ngày hết áp dụng sau ngày bắt đầu.", en: "Let it end after it begins." },
  },
  "plan.unknown-document": {
    vi: "Kế hoạch thi đua và bộ tiêu chí đều không có văn bản “{name}”.",
    en: "Neither the campaign's plan nor its rulebook has a document “{name}”.",
    fix: {
      vi: "Thêm văn bản vào “documents”, hoặc sửa khóa. Gần nhất: {suggestion}.",
      en: "Add it to “documents”, or correct the key. Closest: {suggestion}.",
    },
  },
  "plan.opens-after-deadline": {
    vi: "Bước “{stage}” bắt đầu ngày {opens}, sau ngày cuối cùng {last} của chính bước đó.",
    en: "The stage “{stage}” opens on {opens}, after its own last day, {last}.",
    fix: {
      vi: "Cho bước bắt đầu từ ngày {last} trở về trước, hoặc lùi thời hạn.",
      en: "Open it on {last} or earlier, or set a later deadline.",
    },
  },
  "plan.special-twice": {
    vi: "“{unit}” có hai thời hạn riêng cho cùng một việc.",
    en: "“{unit}” has two limits of its own for the same thing.",
    fix: { vi: "Giữ một thời hạn cho mỗi đơn vị.", en: "Keep one limit for each unit." },
  },
  "plan.opens-too-early": {
    vi: "Bước “{stage}” bắt đầu ngày {date}, trước bước “{other}” đứng trước nó ({otherDate}).",
    en: "The stage “{stage}” opens on {date}, before the earlier stage “{other}” does ({otherDate}).",
    fix: {
      vi: "Cho bước sau bắt đầu từ ngày {otherDate} trở đi, hoặc đổi thứ tự các bước.",
      en: "Open the later one on {otherDate} or after, or change the order of the stages.",
    },
  },
  "plan.ends-too-early": {
    vi: "Bước “{stage}” kết thúc ngày {date}, trước bước “{other}” đứng trước nó ({otherDate}).",
    en: "The stage “{stage}” ends on {date}, before the earlier stage “{other}” does ({otherDate}).",
    fix: {
      vi: "Cho bước sau kết thúc từ ngày {otherDate} trở đi, hoặc đổi thứ tự các bước.",
      en: "End the later one on {otherDate} or after, or change the order of the stages.",
    },
  },
  "plan.holiday-worked": {
    vi: "Ngày {date} vừa là ngày nghỉ vừa là ngày làm bù.",
    en: "{date} is both a holiday and a day worked instead of another.",
    fix: {
      vi: "Bỏ ngày này khỏi “holidays” hoặc “workdays”.",
      en: "Leave it out of “holidays” or of “workdays”.",
    },
  },
  "plan.date-far": {
    vi: "Ngày {date} cách kỳ của đợt thi đua ({period}) hơn một năm.",
    en: "{date} is more than a year away from the campaign's period ({period}).",
    fix: {
      vi: "Kiểm tra ngày, nhất là năm; hoặc sửa “period”.",
      en: "Check the date, above all its year; or correct “period”.",
    },
  },
  "plan.document-later": {
    vi: "Văn bản “{name}” ký ngày {signed}, sau ngày mở đợt thi đua {on}.",
    en: "The document “{name}” was signed on {signed}, after the campaign opens on {on}.",
    fix: {
      vi: "Sửa ngày ký, hoặc mở đợt thi đua từ ngày đó trở đi.",
      en: "Correct the date of signing, or open the campaign on that day or later.",
    },
  },
  "plan.document-ended": {
    vi: "Quy tắc của kế hoạch dẫn văn bản “{name}”, nhưng văn bản này hết hiệu lực từ {ended}, trước ngày mở đợt thi đua {on}.",
    en: "The plan's rules rest on the document “{name}”, which ended on {ended}, before the campaign opens on {on}.",
    fix: {
      vi: "Dẫn văn bản đang có hiệu lực, hoặc sửa ngày hết hiệu lực.",
      en: "Cite one in force, or correct the date it ended.",
    },
  },
  "plan.outside-movement": {
    vi: "Kỳ của đợt thi đua ({period}) không nằm trọn trong kỳ của phong trào ({movement}).",
    en: "The campaign's period ({period}) does not lie within its movement's ({movement}).",
    fix: {
      vi: "Sửa “period” của đợt hoặc của phong trào.",
      en: "Correct the period of the one or the other.",
    },
  },
  "plan.no-authority": {
    vi: "Không ai có vai trò cấp có thẩm quyền (authority) đối với toàn đợt thi đua, nên không ai quyết định và công bố được kết quả.",
    en: "Nobody is an authority over the whole campaign, so nobody could decide and publish its results.",
    fix: {
      vi: "Thêm vào “actors” một người có vai trò “authority” với phạm vi “all”.",
      en: "Add to “actors” somebody with the role “authority” over “all”.",
    },
  },
  "plan.council-size": {
    vi: "Hội đồng có ít nhất {fewest} thành viên nhưng nhiều nhất {most}.",
    en: "The council has at least {fewest} members, yet at most {most}.",
    fix: { vi: "Sửa “fewest” hoặc “most”.", en: "Correct “fewest” or “most”." },
  },
  "plan.share-zero": {
    vi: "“{name}” là {share}: không có ai tham gia hoặc tán thành cũng đủ.",
    en: "“{name}” is {share}: nobody at all would be enough.",
    fix: { vi: "Ghi tỷ lệ lớn hơn 0, ví dụ 2/3.", en: "Write a share above 0, for example 2/3." },
  },
  "plan.threshold-beyond": {
    vi: "Phải có hơn {share} số phiếu nên không bao giờ thông qua được.",
    en: "It takes more than {share} of the ballots, so nothing could ever pass.",
    fix: { vi: "Giảm tỷ lệ, hoặc bỏ “strictly”.", en: "Lower the share, or leave “strictly” out." },
  },
  "plan.head-elsewhere": {
    vi: "“{unit}” là trưởng cụm “{cluster}” nhưng lại thuộc cụm “{own}”.",
    en: "“{unit}” heads the cluster “{cluster}” but competes in “{own}”.",
    fix: { vi: "Chọn trưởng cụm trong chính cụm đó.", en: "Let one of the cluster's own units head it." },
  },
} as const satisfies Record<string, CatalogEntry>
