import type { Role } from "../../schema/index.ts";
import type { Weighed } from "./weigh.ts";

/** So many of the last blocks of text are looked at, and none that is longer. */
const LAST = 4;
const LONGEST = 420;

const starting = (...phrases: readonly string[]): RegExp =>
  new RegExp(`^[\\s([*_–—-]*(?:${phrases.join("|")})(?![\\p{L}\\p{M}])`, "iu");

/** Who else worked on the article, as agencies and papers say it below the text. */
const CREDITS = starting(
  "(?:additional |further )?(?:reporting|writing|editing|production|translation) (?:by|for)",
  "(?:written|edited|compiled|translated|produced|reported) by|this (?:article|story|report) was (?:edited|written|compiled|translated) by",
  "(?:avec|source ?:) (?:afp|reuters|agences?)|reportage (?:de|par)|édité par|version française",
  "(?:geschrieben|bericht|redigiert|bearbeitet) von|mit material (?:von|der)",
  "(?:con )?(?:reporte|reportaje|información) (?:de|adicional)|editado por|traducido por",
  "reportagem (?:de|adicional)|edição de|com informações d[aeo]s?",
  "(?:a cura|servizio) di|tradotto da",
);
const CONTRIBUTED =
  /contributed (?:reporting|to this (?:report|story|article))|a contribué à (?:cet article|ce reportage)/iu;

/** Requests to readers, as they begin. */
const REQUESTS = starting(
  "follow|sign up|subscribe|get (?:the latest|our|more)|like this|join (?:our|us)|download (?:our|the)|click here|reach (?:the|him|her|out)|if you (?:enjoyed|liked|like)|want (?:more|to know)|have a (?:tip|story|question)|share (?:this|your)|contact (?:us|the)|for more (?:news|stories|information)|listen to|watch more",
  "abonnez-vous|inscrivez-vous|suivez|retrouvez|recevez|téléchargez|rejoignez",
  "abonnieren sie|abonniere|melden sie sich|folgen sie|folge uns|mehr (?:news|nachrichten)|jetzt (?:abonnieren|anmelden)|laden sie",
  "suscríbete|suscribite|suscríbase|síguenos|síganos|seguinos|sigue|únete|recibe|regístrate|descarga",
  "assine|inscreva-se|siga|receba|participe|acompanhe|baixe|clique aqui|entre no",
  "iscriviti|seguici|segui|abbonati|scarica|ricevi",
  "abonneer|volg|meld je|schrijf je|download de",
  "obserwuj|zapisz się|subskrybuj|dołącz|polub",
  "подписывайтесь|подпишитесь|подписаться|следите за|читайте нас|присоединяйтесь",
  "підписуйтесь|підписуйтеся|підпишіться|читайте нас|стежте за|долучайтесь",
  "abone ol\\p{L}*|takip e\\p{L}+|bizi",
  "mời (?:quý )?(?:độc giả|bạn)|theo dõi|đăng ký",
  "ikuti|dapatkan|simak|gabung|langganan",
  "följ|prenumerera|abonner|følg|tilaa|seuraa|urmărește|urmăriți|abonează-te|abonați-vă|iratkozz|kövess|sledujte|odebírejte",
);
/** Where the request leads. */
const CHANNELS =
  /newsletter|bulletin|mailing|inbox|e-?mail|podcast|\bapps?\b|facebook|twitter|instagram|telegram|whatsapp|youtube|tiktok|linkedin|google (?:news|notícias|noticias|actualités)|viber|zalo|threads|bluesky|flipboard|@\w|https?:|www\.|bản tin|bolet[íi]n|infolettre|kanal|канал|рассылк/iu;

/** Signs that part, and nothing else. */
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

function roleOf({ text, linked }: Weighed): Role | null {
  if (CREDITS.test(text) || CONTRIBUTED.test(text)) return "credit";
  if (REQUESTS.test(text) && (linked > 0 || CHANNELS.test(text))) return "furniture";
  return WORDLESS.test(text) ? "furniture" : null;
}

/** Takes what follows the text out of its end: who else worked on it, requests to follow or to subscribe. */
export function trimTail(roles: Role[], blocks: readonly Weighed[]): void {
  const text = [...roles.keys()].filter((at) => roles[at] === "body" || roles[at] === "subhead");
  for (const at of text.slice(-LAST).reverse()) {
    const one = blocks[at];
    const role = one && one.weight <= LONGEST && one.tag !== "li" ? roleOf(one) : null;
    if (role === null) return;
    roles[at] = role;
  }
}
