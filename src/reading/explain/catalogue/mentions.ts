import type { Rule } from "./types.ts";

/** Who is meant by which words. */
export const mentionRules = {
  "mention/known-name": {
    vi: "Tên của một người mà Parley biết, đầy đủ hoặc viết gọn.",
    en: "The name, full or short, of a person whom Parley knows.",
  },
  "mention/unknown-name": {
    vi: "Tên mà chỉ bài này nêu.",
    en: "A name that only this page tells.",
  },
  "mention/office-by-day": {
    vi: "Chức vụ không kèm tên là người giữ chức đó theo bài, hoặc vào ngày của bài.",
    en: "An office without a name means who holds it by the page's words, or on its day.",
  },
  "mention/office-told-before": {
    vi: "Chức vụ không kèm nước là người có chức đó vừa được nhắc tới.",
    en: "An office without its state means whoever was last told of with it.",
  },
  "mention/counterpart": {
    vi: "“Người đồng cấp” giữ cùng chức vụ ở phía bên kia.",
    en: 'A "counterpart" holds the same office for the other side.',
  },
  "mention/pronoun": {
    vi: "Đại từ chỉ người, nước hoặc tổ chức vừa được nhắc tới.",
    en: "A pronoun means the person, state or body told of just before.",
  },
  "mention/first-person": {
    vi: "“Tôi” là người đang được trích lời, “chúng tôi” là bên của người đó.",
    en: '"I" is whoever is being quoted, "we" the side of that person.',
  },
  "mention/own-name": {
    vi: "Tên riêng của một nước hoặc tổ chức.",
    en: "The own name of a state or body.",
  },
  "mention/capital": {
    vi: "Thủ đô hoặc dinh thự đứng thay cho nước hoặc cơ quan của nó.",
    en: "A capital or palace stands for its state or body.",
  },
  "mention/institution": {
    vi: "Bộ hoặc cơ quan của nước được nêu, hoặc nước vừa nhắc tới.",
    en: "A ministry or office of the state named, or of the one told of last.",
  },
  "mention/unknown-body": {
    vi: "Tổ chức mà chỉ bài này nêu tên.",
    en: "A body that only this page names.",
  },
  "mention/group": {
    vi: "Từ chỉ nhiều bên (“hai bên”, “hai nước”) là những bên mà từ đó nêu, hoặc vừa được kể cùng nhau.",
    en: 'A word for several ("both sides") means those that it names, or those told of together last.',
  },
  "mention/offices": {
    vi: "Nhiều chức vụ nói gộp là người giữ chức của từng nước.",
    en: "Offices told together mean the holder of each state.",
  },
  "mention/delegation": {
    vi: "Phái đoàn đại diện cho bên đã cử nó.",
    en: "A delegation stands for the side that sends it.",
  },
  "mention/unnamed": {
    vi: "Quan chức hoặc nguồn tin không nêu tên.",
    en: "An official or source without a name.",
  },
} as const satisfies Readonly<Record<string, Rule>>;
