import type { CatalogEntry } from "./catalog-entry.ts"

export const officialIssues = {
  "name.empty": {
    vi: "Không có tên nào trong “{value}”.",
    en: "There is no name in “{value}”.",
    fix: { vi: "Viết họ và tên, ví dụ Nguyễn Văn A.", en: "Write the name, for example Nguyễn Văn A." },
  },
  "name.too-long": {
    vi: "Tên dài {length} ký tự, vượt giới hạn {limit}.",
    en: "The name has {length} characters, over the limit of {limit}.",
    fix: {
      vi: "Chỉ viết họ và tên; chức vụ để ở trường riêng.",
      en: "Write the name only; posts have a field of their own.",
    },
  },
  "name.malformed": {
    vi: "“{value}” có ký tự không dùng trong tên người.",
    en: "“{value}” has characters that names do not have.",
    fix: {
      vi: "Chỉ dùng chữ cái, dấu nháy và gạch nối; bỏ số, ngoặc và chức vụ.",
      en: "Use letters, apostrophes and hyphens; leave out digits, brackets and posts.",
    },
  },
  "name.honorific-unclear": {
    vi: "Không rõ “đồng” trong “{value}” là “đồng chí” viết thiếu hay là họ Đồng.",
    en: "In “{value}” it is unclear whether “đồng” is half of “đồng chí” or the family name Đồng.",
    fix: { vi: "Viết đủ “đồng chí”, hoặc viết hoa họ Đồng.", en: "Write “đồng chí”, or capitalise Đồng." },
  },
  "name.not-text": {
    vi: "Tên phải là chữ, nhưng nhận được {found}.",
    en: "A name has to be text, but this is of type {found}.",
    fix: { vi: "Đưa vào chuỗi họ và tên.", en: "Give the name as a string." },
  },
  "name.not-name": {
    vi: "Đây không phải là tên đã đọc (họ, tên đệm, tên).",
    en: "This is not a name in parts (family, middle and given name).",
    fix: {
      vi: "Đọc tên bằng `parseName`, hoặc kiểm tra bằng `personNameSchema`.",
      en: "Read the name with `parseName`, or check it with `personNameSchema`.",
    },
  },
  "name.style-unknown": {
    vi: "Không có cách in tên “{style}”.",
    en: "There is no style of names “{style}”.",
    fix: { vi: "Chọn một trong: {options}.", en: "Choose one of: {options}." },
  },
  "name.family-unclear": {
    vi: "Không rõ “{second}” trong “{value}” thuộc họ (họ kép, họ mẹ) hay là tên đệm; đọc họ là “{family}”.",
    en: "In “{value}” it is unclear whether “{second}” belongs to the family name or is a middle name; the family name was read as “{family}”.",
    fix: {
      vi: "Nếu khác, khai báo số từ của họ: `familyWords`.",
      en: "If it is otherwise, say how many words the family name has: `familyWords`.",
    },
  },
  "name.family-words-invalid": {
    vi: "“{value}” không thể có họ gồm {count} từ.",
    en: "“{value}” cannot have a family name of {count} words.",
    fix: {
      vi: "Dùng số nguyên từ 0 đến ít hơn số từ của họ tên.",
      en: "Use a whole number from 0 to one less than the words of the name.",
    },
  },
  "name.introduction-unclear": {
    vi: "Không rõ “{word}” trong “{value}” là cách xưng hô hay là họ; được đọc là cách xưng hô.",
    en: "In “{value}” it is unclear whether “{word}” is a form of address or a family name; it was read as an address.",
    fix: {
      vi: 'Nếu là họ, truyền `honorific: "none"`; nếu không, viết thường.',
      en: 'If it is a family name, pass `honorific: "none"`; otherwise write it in lower case.',
    },
  },
  "post.not-text": {
    vi: "Chức vụ phải là chữ, nhưng nhận được {found}.",
    en: "Posts have to be text, but this is of type {found}.",
    fix: { vi: "Đưa vào chuỗi chức vụ.", en: "Give the posts as a string." },
  },
  "post.not-post": {
    vi: "Đây không phải là chức vụ đã đọc (chức danh, thường trực, cơ quan).",
    en: "This is not a post in parts (title, standing, organ).",
    fix: {
      vi: "Đọc chức vụ bằng `parsePosts`, hoặc kiểm tra bằng `postSchema`.",
      en: "Read the post with `parsePosts`, or check it with `postSchema`.",
    },
  },
  "post.former-unclear": {
    vi: "Không rõ chữ “nguyên” đứng trước có bao gồm chức vụ thứ {entry} hay không; được đọc là đang giữ.",
    en: "It is unclear whether the “nguyên” further up covers post {entry}, too; it was read as held still.",
    fix: {
      vi: "Viết “nguyên” trước từng chức vụ không còn giữ.",
      en: "Write “nguyên” before each post that is no longer held.",
    },
  },
  "post.abbreviation-unknown": {
    vi: "Không biết “{abbreviation}” viết tắt của gì; được giữ nguyên như đã viết.",
    en: "It is not known what “{abbreviation}” stands for; it was kept as written.",
    fix: {
      vi: "Viết đầy đủ, hoặc thêm vào từ vựng bằng `extendVocabulary`.",
      en: "Write it in full, or add it to a vocabulary with `extendVocabulary`.",
    },
  },
  "post.empty": {
    vi: "Không có chức vụ nào trong “{value}”.",
    en: "There is no post in “{value}”.",
    fix: {
      vi: "Viết chức vụ, ví dụ “Chủ tịch UBND huyện”.",
      en: "Write a post, for example “Chủ tịch UBND huyện”.",
    },
  },
  "post.too-long": {
    vi: "Chuỗi chức vụ dài {length} ký tự, vượt giới hạn {limit}.",
    en: "The text of posts has {length} characters, over the limit of {limit}.",
    fix: { vi: "Chỉ đưa vào chức vụ của một người.", en: "Give the posts of one person only." },
  },
  "post.too-many": {
    vi: "Có hơn {limit} chức vụ trong một chuỗi.",
    en: "There are more than {limit} posts in one text.",
    fix: { vi: "Chỉ đưa vào chức vụ của một người.", en: "Give the posts of one person only." },
  },
  "post.title-unknown": {
    vi: "“{value}” không bắt đầu bằng một chức danh đã biết.",
    en: "“{value}” does not begin with a known title.",
    fix: {
      vi: "Viết chức danh trước, cơ quan sau. Có phải ý là: {suggestion}?",
      en: "Write the title first, then the organ. Did you mean: {suggestion}?",
    },
  },
  "post.word-unclear": {
    vi: "“{value}” gần giống tên một cơ quan nhưng không khớp; được giữ nguyên như đã viết.",
    en: "“{value}” is nearly the name of an organ, but not quite; it was kept as written.",
    fix: { vi: "Có phải ý là “{suggestion}”?", en: "Did you mean “{suggestion}”?" },
  },
  "post.words-glued": {
    vi: "“{value}” được đọc là “{apart}”.",
    en: "“{value}” was read as “{apart}”.",
    fix: { vi: "Thêm dấu cách giữa hai từ.", en: "Put a space between the words." },
  },
  "post.organ-separated": {
    vi: "“{value}” được đọc là cơ quan của chức vụ đứng ngay trước.",
    en: "“{value}” was read as the organ of the post just before it.",
    fix: { vi: "Bỏ dấu ngăn giữa chức danh và cơ quan.", en: "Leave out what separates them." },
  },
  "post.abbreviation-ambiguous": {
    vi: "“{abbreviation}” có nhiều cách hiểu: {readings}; được giữ nguyên như đã viết.",
    en: "“{abbreviation}” can be read in several ways: {readings}; it was kept as written.",
    fix: {
      vi: "Viết đầy đủ, hoặc khai báo cách hiểu của địa phương.",
      en: "Write it in full, or pass your own reading of it.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
