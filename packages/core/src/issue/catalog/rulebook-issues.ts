import type { CatalogEntry } from "./catalog-entry.ts"

export const rulebookIssues = {
  "id.duplicate": {
    vi: "Mã “{id}” được dùng hai lần trong {kind}.",
    en: "The id “{id}” is used twice among the {kind}.",
    fix: { vi: "Đổi một trong hai mã.", en: "Change one of the two." },
  },
  "reference.unknown": {
    vi: "“{id}” không có trong {kind}.",
    en: "“{id}” is not among the {kind}.",
    fix: {
      vi: "Sửa lại hoặc khai báo nó. Gần nhất: {suggestion}.",
      en: "Correct or declare it. Closest: {suggestion}.",
    },
  },
  "criterion.no-maximum": {
    vi: "Tiêu chí “{id}” chấm điểm nhưng không có điểm tối đa.",
    en: "The criterion “{id}” is scored but has no maximum.",
    fix: { vi: "Thêm “max”.", en: "Add “max”." },
  },
  "criterion.no-mechanism": {
    vi: "Tiêu chí “{id}” không có cách chấm, cũng không có tiêu chí con.",
    en: "The criterion “{id}” has neither a mechanism nor criteria inside.",
    fix: {
      vi: "Thêm “mechanism”, hoặc “criteria”, hoặc “delegated: true” nếu văn bản giao cho quy chế của đơn vị.",
      en: "Add “mechanism”, or “criteria”, or “delegated: true” if the text leaves it to a lower rule.",
    },
  },
  "criterion.both-kinds": {
    vi: "Tiêu chí “{id}” vừa có cách chấm vừa có tiêu chí con.",
    en: "The criterion “{id}” has both a mechanism and criteria inside.",
    fix: { vi: "Giữ lại một.", en: "Keep one of them." },
  },
  "criterion.not-outermost": {
    vi: "“{field}” chỉ dùng được cho tiêu chí ở mức ngoài cùng; “{id}” nằm trong tiêu chí khác.",
    en: "“{field}” is only for the outermost criteria; “{id}” is inside another.",
    fix: { vi: "Chuyển nó ra mức ngoài cùng.", en: "Move it to the outermost level." },
  },
  "criterion.not-group": {
    vi: "“{field}” chỉ dùng được cho nhóm tiêu chí; “{id}” không có tiêu chí con.",
    en: "“{field}” is only for groups; “{id}” holds no criteria.",
    fix: { vi: "Chuyển nó lên nhóm chứa tiêu chí này.", en: "Move it to the group around it." },
  },
  "criterion.no-limit": {
    vi: "“{field}” của “{id}” cần một mức tối đa, nhưng nhóm không có “max”, cũng không có “cap”.",
    en: "“{field}” of “{id}” needs a limit, but the group has neither “max” nor “cap”.",
    fix: { vi: "Thêm “max” hoặc “cap”.", en: "Add “max” or “cap”." },
  },
  "criterion.sum-differs": {
    vi: "Các tiêu chí trong “{id}” có tổng điểm tối đa là {sum}, văn bản ghi {max}.",
    en: "The maxima inside “{id}” sum to {sum}; the text prints {max}.",
    fix: {
      vi: "Kiểm tra lại văn bản; nếu văn bản đúng là như vậy thì giữ nguyên, hoặc khai báo “cap”.",
      en: "Check against the text; if it really says so, leave it, or declare a “cap”.",
    },
  },
  "criterion.unknown-input": {
    vi: "Cách chấm của “{id}” không có dữ liệu đầu vào “{name}”.",
    en: "The mechanism of “{id}” has no input “{name}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "fact.bad-default": {
    vi: "Giá trị khi thiếu của “{name}” không hợp lệ: {value}.",
    en: "The value “{name}” takes when missing is not valid: {value}.",
    fix: { vi: "Viết một giá trị đúng kiểu của dữ liệu này.", en: "Write a value of the fact's own type." },
  },
  "fact.name-taken": {
    vi: "“{name}” vừa là dữ liệu vừa là tham số.",
    en: "“{name}” is both a fact and a parameter.",
    fix: { vi: "Đổi một tên.", en: "Rename one of them." },
  },
  "field.incomplete": {
    vi: "Dữ liệu “{name}” kiểu {type} phải khai báo “{needs}”.",
    en: "The fact “{name}” of type {type} must declare “{needs}”.",
    fix: { vi: "Thêm “{needs}”.", en: "Add “{needs}”." },
  },
  "class.overlap": {
    vi: "Khung điểm của “{first}” và “{second}” chồng lên nhau.",
    en: "The bands of “{first}” and “{second}” overlap.",
    fix: {
      vi: "Cho một đầu là “below” (dưới) và đầu kia là “atLeast” (từ).",
      en: "Make one end “below” and the other “atLeast”.",
    },
  },
  "class.unsound-band": {
    vi: "Khung điểm của “{id}” không chứa giá trị nào, hoặc có hai đầu cùng phía.",
    en: "No value can be in the band of “{id}”, or it states one end twice.",
    fix: {
      vi: "Dùng một trong atLeast/above và một trong below/atMost.",
      en: "Use one of atLeast/above and one of below/atMost.",
    },
  },
  "class.no-rounding": {
    vi: "Các mức xếp loại có khung điểm nhưng chưa nói điểm có được làm tròn trước khi xếp loại hay không.",
    en: "Classes have bands, but it is not said whether the value is rounded before it meets them.",
    fix: {
      vi: "Viết “rounding: none”, hoặc cách làm tròn theo văn bản: ở ranh giới, điều này quyết định mức xếp loại.",
      en: "Write “rounding: none”, or the rounding of the text: at an edge it decides the class.",
    },
  },
  "class.only-by-veto": {
    vi: "“{id}” ghi là chỉ do phủ quyết nhưng lại có khung điểm hoặc điều kiện.",
    en: "“{id}” is said to be reached only by a veto, but has a band or conditions.",
    fix: { vi: "Bỏ một trong hai.", en: "Drop one of the two." },
  },
  "condition.unclear": {
    vi: "Điều kiện “{id}” phải ghi đúng một trong ba: when, anyOf, everyCriterion.",
    en: "The condition “{id}” must state exactly one of when, anyOf and everyCriterion.",
    fix: {
      vi: "Giữ lại một; nhiều điều kiện cùng phải đạt thì tách thành nhiều mục.",
      en: "Keep one; conditions that must all hold are written as several.",
    },
  },
  "condition.no-criteria": {
    vi: "Điều kiện “{id}” đòi hỏi mọi tiêu chí nhưng không có tiêu chí nào trong nhóm được nêu.",
    en: "The condition “{id}” asks for every criterion, but the group it names holds none.",
    fix: {
      vi: "Ghi mã của một nhóm tiêu chí ở “of”, hoặc bỏ “of” để xét các tiêu chí ngoài cùng.",
      en: "Name a group of criteria in “of”, or leave “of” out for the outermost criteria.",
    },
  },
  "rulebook.no-scale": {
    vi: "Bộ tiêu chí chấm điểm nhưng không khai báo thang điểm.",
    en: "The rulebook scores criteria but declares no scale.",
    fix: {
      vi: "Thêm “scale” với “max” là điểm tối đa văn bản ghi.",
      en: "Add “scale” with the maximum the text prints as “max”.",
    },
  },
  "rulebook.nothing-rated": {
    vi: "Bộ tiêu chí không có tiêu chí chấm điểm, cũng không có mức xếp loại.",
    en: "The rulebook has neither criteria that are scored nor classes.",
    fix: { vi: "Thêm “criteria” hoặc “classification”.", en: "Add “criteria” or “classification”." },
  },
  "quota.no-ranking": {
    vi: "Tỷ lệ khống chế “{id}” cần biết ai đứng trước ai, nhưng bộ tiêu chí không khai báo xếp hạng.",
    en: "The quota “{id}” needs to know who comes first, but the rulebook declares no ranking.",
    fix: { vi: "Khai báo “ranking”.", en: "Declare “ranking”." },
  },
  "quota.no-limit": {
    vi: "Tỷ lệ khống chế “{id}” phải ghi đúng một trong ba: “share” (tỷ lệ), “atMost” (số lượng cố định), “policy” (của plugin).",
    en: "The quota “{id}” must state exactly one of “share”, “atMost” (a fixed number) and “policy” (of a plugin).",
    fix: { vi: "Giữ lại một.", en: "Keep one of them." },
  },
  "quota.share-of-what": {
    vi: "Tỷ lệ khống chế “{id}” chưa khai báo “{needed}”.",
    en: "The quota “{id}” states a share without “{needed}”.",
    fix: {
      vi: "Khai báo “{needed}”: tỷ lệ tính trên số nào và phần lẻ làm tròn thế nào quyết định giới hạn.",
      en: "Declare “{needed}”: what the share is of, and how a fraction becomes whole, decide the limit.",
    },
  },
  "quota.fixed-raised": {
    vi: "“{id}” là số lượng cố định nên không có tỷ lệ nâng.",
    en: "“{id}” is a fixed number, so no share can be raised.",
    fix: { vi: "Bỏ “raised”, hoặc dùng “share”.", en: "Drop “raised”, or use “share”." },
  },
  "quota.no-share": {
    vi: "Bảng tỷ lệ không có dòng cho “{option}” của “{by}”.",
    en: "The table of shares has no row for “{option}” of “{by}”.",
    fix: { vi: "Thêm dòng đó; không được ai thì ghi 0%.", en: "Add it; 0% where nobody may." },
  },
  "quota.mixed-base": {
    vi: "Cơ số của “{id}” đếm sau khi cắt nhưng chỉ gồm một phần các mức bị giới hạn.",
    en: "The base of “{id}” is counted after the cut but holds only some of the classes it limits.",
    fix: {
      vi: "Cho cả các mức bị giới hạn vào cơ số, hoặc bỏ ra hết, hoặc đếm trước khi cắt.",
      en: "Put all the limited classes in the base, or none, or count before the cut.",
    },
  },
  "quota.not-lower": {
    vi: "“{id}” chuyển người bị cắt sang mức “{cutTo}”, không thấp hơn mức “{class}”.",
    en: "“{id}” moves those it cuts to “{cutTo}”, which is not below “{class}”.",
    fix: { vi: "Chọn mức thấp hơn.", en: "Choose a lower class." },
  },
  "share.out-of-range": {
    vi: "Tỷ lệ {share} nằm ngoài khoảng 0% – 100%.",
    en: "The share {share} is outside 0% to 100%.",
    fix: { vi: "Viết ví dụ 20%.", en: "Write for example 20%." },
  },
  "stage.two-official": {
    vi: "Có hơn một bước chấm được đánh dấu chính thức.",
    en: "More than one stage is marked official.",
    fix: { vi: "Chỉ giữ “official: true” ở một bước.", en: "Keep “official: true” on one." },
  },
  "effective.inverted": {
    vi: "Ngày kết thúc {to} không sau ngày bắt đầu {from}.",
    en: "The end {to} is not after the start {from}.",
    fix: { vi: "Kiểm tra lại hai ngày.", en: "Check the two dates." },
  },
  "parameter.overlap": {
    vi: "Tham số “{name}” có hai giá trị cùng hiệu lực từ {from}.",
    en: "The parameter “{name}” has two values in force from {from}.",
    fix: { vi: "Cho giá trị trước một ngày kết thúc “to”.", en: "Give the earlier value an end, “to”." },
  },
  "parameter.gap": {
    vi: "Tham số “{name}” không có giá trị từ {from} đến trước {to}, khi bộ tiêu chí có hiệu lực.",
    en: "The parameter “{name}” has no value from {from} until {to}, while the rulebook is in force.",
    fix: {
      vi: "Bổ sung giá trị cho khoảng thời gian đó; chấm điểm tại ngày không có giá trị sẽ bị từ chối.",
      en: "Add a value for that time; scoring at a date without one is refused.",
    },
  },
  "parameter.no-value": {
    vi: "Tham số “{name}” không có giá trị tại ngày {date}.",
    en: "The parameter “{name}” has no value at {date}.",
    fix: { vi: "Bổ sung giá trị cho thời điểm đó.", en: "Add its value for that time." },
  },
  "rulebook.not-in-force": {
    vi: "Bộ tiêu chí “{id}” không có hiệu lực tại ngày {date} (thời gian có hiệu lực: {from} – {to}).",
    en: "The rulebook “{id}” is not in force at {date} (its time in force: {from} – {to}).",
    fix: {
      vi: "Chọn ngày khác, hoặc bộ tiêu chí có hiệu lực tại ngày đó.",
      en: "Choose another date, or the rulebook in force then.",
    },
  },
  "stage.unknown": {
    vi: "Bộ tiêu chí không có bước chấm “{stage}”.",
    en: "The rulebook has no stage “{stage}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "quota.awaits": {
    vi: "Tỷ lệ “{quota}” ({scope}) tính tạm: số đối tượng chưa có mức xếp loại: {count}.",
    en: "The quota “{quota}” ({scope}) is provisional; subjects without a class: {count}.",
    fix: {
      vi: "Bổ sung số liệu hoặc quyết định còn thiếu rồi chấm lại.",
      en: "Give the missing figures or decisions and score again.",
    },
  },
  "quota.unknown-limit": {
    vi: "Không tính được giới hạn của “{quota}” cho {scope}: thiếu {name}.",
    en: "The limit of “{quota}” for {scope} cannot be computed: {name} is missing.",
    fix: { vi: "Cung cấp {name} cho phạm vi này.", en: "Give {name} for this scope." },
  },
  "ranking.unresolved": {
    vi: "{count} đối tượng đồng hạng {rank} ({cluster}) sau mọi tiêu chí phụ: {subjects}.",
    en: "{count} subjects share rank {rank} ({cluster}) after every tie-break: {subjects}.",
    fix: {
      vi: "Cấp có thẩm quyền xem xét, hoặc khai báo thêm tiêu chí phụ.",
      en: "The authority decides, or declare a further tie-break.",
    },
  },
  "refinement.wrong-base": {
    vi: "Quy chế này cụ thể hóa “{wanted}”, nhưng được ghép với “{found}”.",
    en: "This refines “{wanted}” but is joined to “{found}”.",
    fix: { vi: "Chọn đúng bộ tiêu chí gốc.", en: "Choose the right base rulebook." },
  },
  "refinement.not-delegated": {
    vi: "Tiêu chí “{id}” không được giao cho quy chế của đơn vị quy định điểm.",
    en: "The criterion “{id}” is not left to a lower rule.",
    fix: {
      vi: "Chỉ cụ thể hóa các tiêu chí có “delegated: true”. Gần nhất: {suggestion}.",
      en: "Refine only criteria that are “delegated: true”. Closest: {suggestion}.",
    },
  },
  "refinement.missing": {
    vi: "Tiêu chí “{id}” được giao cho quy chế của đơn vị, nhưng chưa được quy định điểm.",
    en: "The criterion “{id}” is left to a lower rule, and none has set its points.",
    fix: {
      vi: "Thêm nó vào quy chế của đơn vị rồi ghép với bộ tiêu chí này.",
      en: "Add it to the unit's own rule, and join that to this rulebook.",
    },
  },
  "refinement.sum-differs": {
    vi: "Quy chế cho các tiêu chí trong “{id}” tổng cộng {sum} điểm; văn bản gốc ấn định {max}.",
    en: "The rule gives the criteria inside “{id}” {sum} points in all; the base text fixes {max}.",
    fix: { vi: "Điều chỉnh để tổng đúng bằng {max}.", en: "Adjust them to sum to exactly {max}." },
  },
  "refinement.already-set": {
    vi: "Văn bản gốc đã quy định “{name}”; quy chế không được quy định lại.",
    en: "The base text already sets “{name}”; a lower rule may not set it again.",
    fix: { vi: "Bỏ “{name}” khỏi quy chế.", en: "Remove “{name}” from the lower rule." },
  },
  "refinement.too-early": {
    vi: "Quy chế có hiệu lực từ {from}, trước văn bản gốc ({base}).",
    en: "The rule is in force from {from}, before its base ({base}).",
    fix: { vi: "Sửa ngày hiệu lực.", en: "Correct the date." },
  },
} as const satisfies Record<string, CatalogEntry>
