import type { CatalogEntry } from "./catalog-entry.ts"

export const pluginIssues = {
  "plugin.not-called": {
    vi: "Ở vị trí {position} là một hàm, không phải plugin.",
    en: "At place {position} stands a function, not a plugin.",
    fix: {
      vi: "Gọi hàm đó với các lựa chọn của nó, ví dụ “plugin(…)”, rồi đăng ký kết quả.",
      en: "Call it with its options, as in “plugin(…)”, and register what it returns.",
    },
  },
  "plugin.duplicate": {
    vi: "Hai plugin cùng mã “{id}”: bản {one} và bản {other}.",
    en: "Two plugins have the id “{id}”: versions {one} and {other}.",
    fix: {
      vi: "Chỉ đăng ký một plugin cho mỗi mã; plugin của bạn cần mã riêng “đơn-vị/tên”.",
      en: "Register one plugin an id; yours needs an id of its own, “scope/name”.",
    },
  },
  "plugin.engine": {
    vi: "Plugin “{id}” {version} cần danvan {wanted}, nhưng bản đang chạy là {found}.",
    en: "The plugin “{id}” {version} wants danvan {wanted}, but this is {found}.",
    fix: {
      vi: "Dùng bản plugin hợp với {found}; hoặc, nếu đã tự kiểm tra, ghi lý do vào “engineOverrides”.",
      en: "Take a version of the plugin made for {found}, or, having checked it, say why under “engineOverrides”.",
    },
  },
  "plugin.override-unknown": {
    vi: "“engineOverrides” nêu “{id}”, không phải plugin nào được đăng ký.",
    en: "“engineOverrides” names “{id}”, which is no plugin registered here.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "plugin.override-idle": {
    vi: "“engineOverrides” nêu “{id}”, nhưng plugin này vốn nhận danvan {found}.",
    en: "“engineOverrides” names “{id}”, but that plugin takes danvan {found} as it is.",
    fix: { vi: "Bỏ mục đó.", en: "Remove the entry." },
  },
  "plugin.override-empty": {
    vi: "“engineOverrides” nêu “{id}” nhưng không ghi lý do.",
    en: "“engineOverrides” names “{id}” without a reason.",
    fix: {
      vi: "Ghi vì sao dùng được với bản danvan này: lý do đi theo kết quả.",
      en: "Say why it may be used with this danvan: the reason goes with every result.",
    },
  },
  "plugin.extension-unknown": {
    vi: "Plugin “{id}” dùng điểm mở rộng “{name}”, là điểm không có ở đây.",
    en: "The plugin “{id}” uses the extension point “{name}”, which there is none of here.",
    fix: {
      vi: "Gần nhất: {suggestion}. Nếu viết đúng, plugin cần một bản danvan mới hơn.",
      en: "Closest: {suggestion}. If the name is right, the plugin needs a newer danvan.",
    },
  },
  "plugin.extension-version": {
    vi: "Plugin “{id}” cần điểm mở rộng “{name}” bản {wanted}, ở đây là bản {found}.",
    en: "The plugin “{id}” wants version {wanted} of the extension point “{name}”; here it is {found}.",
    fix: {
      vi: "Dùng bản plugin viết cho “{name}” bản {found}.",
      en: "Take a version of the plugin written for “{name}” {found}.",
    },
  },
  "plugin.extension-undeclared": {
    vi: "Plugin “{id}” có “{name}” nhưng không khai điều đó trong “uses” của manifest.",
    en: "The plugin “{id}” brings “{name}” without saying so under “uses” of its manifest.",
    fix: { vi: "Thêm “{name}: {version}” vào “uses”.", en: "Add “{name}: {version}” to “uses”." },
  },
  "plugin.requires-missing": {
    vi: "Plugin “{id}” cần plugin “{other}” {wanted}, là plugin không được đăng ký.",
    en: "The plugin “{id}” requires the plugin “{other}” {wanted}, which is not registered.",
    fix: {
      vi: "Đăng ký thêm “{other}”, hoặc bỏ “{id}”.",
      en: "Register “{other}” too, or leave “{id}” out.",
    },
  },
  "plugin.requires-version": {
    vi: "Plugin “{id}” cần “{other}” {wanted}, nhưng bản được đăng ký là {found}.",
    en: "The plugin “{id}” requires “{other}” {wanted}, but {found} is registered.",
    fix: {
      vi: "Đăng ký một bản “{other}” hợp với {wanted}.",
      en: "Register a version of “{other}” that fits {wanted}.",
    },
  },
  "plugin.requires-cycle": {
    vi: "Các plugin cần lẫn nhau thành vòng: {cycle}.",
    en: "Plugins require each other in a circle: {cycle}.",
    fix: {
      vi: "Bỏ một “requires” trong vòng, hoặc gộp các plugin đó làm một.",
      en: "Drop one “requires” of the circle, or make the plugins one.",
    },
  },
  "plugin.order-cycle": {
    vi: "Thứ tự các plugin thành vòng: {cycle}.",
    en: "The order of the plugins is a circle: {cycle}.",
    fix: {
      vi: "Bỏ một “after” hoặc “before” trong vòng.",
      en: "Drop one “after” or “before” of the circle.",
    },
  },
  "option.refused": {
    vi: "Lựa chọn “{name}” bị từ chối: {reason}.",
    en: "The option “{name}” was refused: {reason}.",
    fix: { vi: "Sửa lựa chọn đó.", en: "Correct the option." },
  },
  "part.closed": {
    vi: "“{name}” đã đóng, không dùng được nữa.",
    en: "“{name}” is closed and can no longer be used.",
    fix: {
      vi: "Mở lại trước khi dùng, hoặc đóng sau khi dùng xong.",
      en: "Open it again first, or close it after its last use.",
    },
  },
  "plugin.foreign-name": {
    vi: "Plugin “{id}” đặt tên “{name}”, ngoài phạm vi “{scope}/” của nó.",
    en: "The plugin “{id}” names something “{name}”, outside its own “{scope}/”.",
    fix: { vi: "Đặt tên bắt đầu bằng “{scope}/”.", en: "Begin the name with “{scope}/”." },
  },
  "plugin.name-taken": {
    vi: "Plugin “{id}” đặt tên “{name}”, là tên “{other}” đã dùng.",
    en: "The plugin “{id}” names something “{name}”, as “{other}” already does.",
    fix: { vi: "Đổi tên một trong hai.", en: "Rename one of the two." },
  },
} as const satisfies Record<string, CatalogEntry>
