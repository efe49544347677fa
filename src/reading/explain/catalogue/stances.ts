import type { Rule } from "./types.ts";

/** What is offered, demanded or promised, and who stands where. */
export const stanceRules = {
  "undertaking/verb": {
    vi: "Động từ chỉ đề nghị, yêu cầu, hứa, đe dọa, chấp nhận hoặc từ chối; nội dung đứng sau.",
    en: "A verb of offering, demanding, promising, threatening, accepting or refusing; what it is about follows.",
  },
  "undertaking/mutual": {
    vi: "Nhiều bên cùng nhất trí: mỗi bên hứa với các bên kia.",
    en: "Several agree on something: each promises it to the others.",
  },
  "undertaking/agreement": {
    vi: "Nội dung của một thỏa thuận đã đạt là lời hứa của mỗi bên.",
    en: "What an agreement that was reached is about is a promise of each of its parties.",
  },
  "undertaking/condition": {
    vi: "Mệnh đề điều kiện bên cạnh giới hạn cam kết.",
    en: "A clause of condition beside it limits the undertaking.",
  },
  "undertaking/due": {
    vi: "Ngày chưa tới nêu trong nội dung là hạn.",
    en: "A day still to come that the content names is when it is due.",
  },
  "position/verb": {
    vi: "Động từ chỉ lập trường đi với chủ đề được nêu gần đó.",
    en: "A verb of stance together with a topic named near it.",
  },
  "position/condition": {
    vi: "Ủng hộ hoặc đề nghị kèm điều kiện là ra điều kiện.",
    en: "Support or an offer on a condition makes conditions.",
  },
  "stance/subject": {
    vi: "Lập trường là của chủ ngữ đứng trước động từ.",
    en: "The stance is that of the subject before the verb.",
  },
  "stance/speaker": {
    vi: "Lập trường là của chính người nói.",
    en: "The stance is the speaker's own.",
  },
  "stance/joined-verb": {
    vi: "Động từ nối tiếp có cùng chủ ngữ với động từ trước.",
    en: "A joined verb has the subject of the verb before it.",
  },
} as const satisfies Readonly<Record<string, Rule>>;
