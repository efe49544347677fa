import type { Rule } from "./types.ts";

/** Who said what, through whom and when. */
export const speechRules = {
  "speech/verb": {
    vi: "Chủ ngữ của động từ nói năng là người nói; lời nói đứng sau động từ.",
    en: "The subject of a verb of saying is the speaker; what stands behind the verb was said.",
  },
  "speech/verb-behind": {
    vi: "Câu trích hoặc mệnh đề đứng trước người nói và động từ nói năng.",
    en: "A quotation or clause stands before its speaker and the verb of saying.",
  },
  "speech/joined-verb": {
    vi: "Động từ nói năng không có chủ ngữ riêng lấy chủ ngữ của động từ trước.",
    en: "A verb of saying without a subject of its own has that of the verb before it.",
  },
  "speech/first-subject": {
    vi: "Trước động từ nói năng không có chủ ngữ liền kề: người nói là chủ ngữ đầu câu.",
    en: "No subject stands next to the verb of saying: the first subject of the sentence speaks.",
  },
  "speech/unnamed-speaker": {
    vi: "Chủ ngữ của động từ nói năng là người không nêu tên.",
    en: "The subject of the verb of saying is somebody without a name.",
  },
  "speech/paper": {
    vi: "Văn bản không ghi tác giả là lời của người vừa được nhắc tới.",
    en: "A paper without an author is in the words of whoever was told of before.",
  },
  "speech/according-to": {
    vi: "Người đứng sau “theo” nói điều mà câu kể.",
    en: 'Whoever stands behind "according to" said what the sentence tells.',
  },
  "speech/relay": {
    vi: "Người đứng sau “dẫn lời” nói điều theo sau hoặc câu trích ngay trước.",
    en: "Whoever a medium cites said what follows, or the quotation before.",
  },
  "speech/noun": {
    vi: "Danh từ chỉ lời nói có người nói sau “của”; lời nói đứng sau “rằng”.",
    en: 'A noun of saying has its speaker behind "of"; what stands behind "that" was said.',
  },
  "speech/behind-colon": {
    vi: "Câu trích sau dấu hai chấm là lời của chủ ngữ đứng trước.",
    en: "A quotation behind a colon was said by the subject before it.",
  },
  "speech/before-speaker": {
    vi: "Câu trích mở đầu câu là lời của người đứng ngay sau nó.",
    en: "A quotation that opens a sentence was said by whoever follows it.",
  },
  "speech/inserted-speaker": {
    vi: "Người nói được chen vào giữa câu trích bằng hai dấu gạch ngang.",
    en: "The speaker is inserted between dashes inside the quotation.",
  },
  "speech/continued-quotation": {
    vi: "Lời trích không có động từ nói năng nào nhận nối tiếp lời của người nói trước đó.",
    en: "A quotation that no verb of saying claims goes on with the last speaker's words.",
  },
  "via/nested": {
    vi: "Lời này nằm trong lời của người khác, người đó thuật lại.",
    en: "It stands inside somebody else's words, who passes it on.",
  },
  "via/medium": {
    vi: "Cơ quan báo chí dẫn lời, hoặc được người nói cho biết, thuật lại.",
    en: "The medium that cites the speaker, or was told by the speaker, passes it on.",
  },
  "via/credit": {
    vi: "Lời của người không nêu tên được thuật theo cơ quan báo chí ghi trong câu.",
    en: "Words of somebody without a name were read in the medium that the sentence credits.",
  },
  "via/still-told": {
    vi: "Người vừa thuật lời của người nói này vẫn đang thuật tiếp.",
    en: "Whoever passed this speaker's words on just before goes on doing so.",
  },
  "day/own-clause": {
    vi: "Ngày đứng trong cùng mệnh đề.",
    en: "The day stands in the same clause.",
  },
  "day/of-contact": {
    vi: "Lời nói trong một cuộc tiếp xúc được nói vào ngày của cuộc đó.",
    en: "What is said in a contact is said on the day of the contact.",
  },
  "day/told-before": {
    vi: "Ngày vừa nêu trước đó cho người nói này hoặc bên của người đó.",
    en: "The day told before for this speaker or their side.",
  },
  "day/told-behind": {
    vi: "Câu sau nói lời này được đưa ra ngày nào.",
    en: "The sentence behind tells the day of these words.",
  },
  "day/from-body": {
    vi: "Sapô không nêu ngày: lấy ngày đầu tiên mà thân bài nêu cho người nói này.",
    en: "The lead tells no day: it takes the first that the body tells for this speaker.",
  },
} as const satisfies Readonly<Record<string, Rule>>;
