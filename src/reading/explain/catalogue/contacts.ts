import type { Rule } from "./types.ts";

/** Who met, called or agreed with whom, and what became of it. */
export const contactRules = {
  "contact/noun-between": {
    vi: "Các bên đứng sau “giữa”.",
    en: 'The parties stand behind "between".',
  },
  "contact/with": {
    vi: "Một bên đứng sau “với”, “cho” hoặc “tới”, bên kia là chủ ngữ.",
    en: 'One party stands behind "with" or "to", the other is the subject.',
  },
  "contact/of": {
    vi: "Các bên đứng sau “của”; nếu chỉ có một thì bên kia là chủ ngữ.",
    en: 'The parties stand behind "of"; where one stands there alone, the other is the subject.',
  },
  "contact/verb-with-object": {
    vi: "Chủ ngữ và bổ ngữ của động từ tiếp xúc là các bên.",
    en: "Subject and object of a verb of contact are its parties.",
  },
  "contact/noun-with-parties": {
    vi: "Các bên đứng liền sau danh từ chỉ cuộc tiếp xúc.",
    en: "The parties stand right behind the noun of contact.",
  },
  "contact/subject": {
    vi: "Chủ ngữ của mệnh đề là bên tham gia.",
    en: "The subject of the clause takes part.",
  },
  "contact/word-alone": {
    vi: "Từ chỉ cuộc tiếp xúc đứng một mình và nhắc lại cuộc đã kể.",
    en: "The word of contact stands alone and points at one told elsewhere.",
  },
  "contact/delegation-goes": {
    vi: "Phái đoàn đi tới một nơi là đi đàm phán.",
    en: "A delegation that goes somewhere goes to talks.",
  },
  "contact/official-goes": {
    vi: "Người giữ chức vụ tới một nước khác là đi thăm nước đó.",
    en: "An office-holder who goes to another state visits it.",
  },
  "parties/told-before": {
    vi: "Không nêu bên nào: lấy các bên của cuộc tiếp xúc vừa kể.",
    en: "No party is named: they are those of the contact told last.",
  },
  "parties/page-sides": {
    vi: "Bên còn thiếu là bên chính kia của cả bài.",
    en: "The party that is not named is the other main side of the page.",
  },
  "parties/visited-state": {
    vi: "Người đi thăm có nước chủ nhà là bên kia.",
    en: "The other party of a visit is the state where it takes place.",
  },
  "parties/summit-leaders": {
    vi: "Thượng đỉnh giữa hai nước là cuộc gặp của hai nhà lãnh đạo có tên trong bài.",
    en: "A summit of states is a meeting of their leaders, where the page names them.",
  },
  "status/word-before": {
    vi: "Từ chỉ thì hoặc thể đứng trước cho biết tình trạng.",
    en: "A word of tense or mood before the contact tells its status.",
  },
  "status/word-behind": {
    vi: "Từ đứng sau cho biết điều gì xảy ra với cuộc tiếp xúc.",
    en: "A word behind the contact tells what becomes of it.",
  },
  "status/moved": {
    vi: "Được hoãn hoặc đẩy sớm sang ngày khác: dự kiến vào ngày mới.",
    en: "Put off or brought forward to another day: planned for the new one.",
  },
  "status/denied": {
    vi: "Từ phủ định đứng ngay trước: không có cuộc tiếp xúc.",
    en: "A negation right before it: there is to be no contact.",
  },
  "status/setting": {
    vi: "Cuộc tiếp xúc được kể như bối cảnh (“tại”, “sau”, “khi”) của việc khác.",
    en: 'The contact is told as the setting ("at", "after", "when") of something else.',
  },
  "status/agreed": {
    vi: "Điều đã thỏa thuận thì còn phải làm; riêng lệnh ngừng bắn theo chính thỏa thuận.",
    en: "What was agreed on is still to be done; a ceasefire stands as its agreement does.",
  },
  "status/plain-verb": {
    vi: "Mệnh đề chính kể việc mà không có từ chỉ thì: việc đã diễn ra.",
    en: "A main clause that tells it without a word of tense tells the past.",
  },
  "status/past-form": {
    vi: "Dạng của động từ tự nó cho biết việc đã xảy ra (“met”, “held talks”).",
    en: 'The form of the verb itself tells the past ("met", "held talks").',
  },
  "status/alluded": {
    vi: "Cuộc tiếp xúc của hai bên đã nêu tên được nhắc tới như điều đã biết thì đã diễn ra.",
    en: "A contact of two who are named, spoken of as known, took place; talks of two sides go on.",
  },
  "status/going-on": {
    vi: "Nhiều vòng đàm phán giữa các bên có tên, không nêu ngày: đang tiếp diễn.",
    en: "Several rounds of talks between sides that are named, and no day: they go on.",
  },
  "status/by-day": {
    vi: "Ngày đã qua là đã diễn ra, ngày chưa tới là dự kiến.",
    en: "A day gone by makes it held, a day ahead planned.",
  },
  "place/own-clause": {
    vi: "Nơi được nêu cạnh cuộc tiếp xúc trong cùng câu.",
    en: "The place is named beside the contact in its sentence.",
  },
} as const satisfies Readonly<Record<string, Rule>>;
