/**
 * Names of the twelve months as dates carry them, a row of twelve a language; rows of further forms (other cases,
 * regional names) follow under the same tag. Abbreviations that begin a name need no row.
 */
const ROWS: readonly (readonly [language: string, months: string])[] = [
  ["en", "january february march april may june july august september october november december"],
  ["de", "januar februar märz april mai juni juli august september oktober november dezember"],
  ["de", "jänner feber mrz apr mai jun jul aug sept okt nov dez"],
  ["fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"],
  ["fr", "janv fevrier mars avr mai juin juil aout sept oct nov decembre"],
  ["es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"],
  ["es", "ene feb mar abr may jun jul ago setiembre oct nov dic"],
  ["it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"],
  ["pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"],
  ["pt", "jan fev marco abr mai jun jul ago set out nov dez"],
  ["nl", "januari februari maart april mei juni juli augustus september oktober november december"],
  ["nl", "jan feb mrt apr mei jun jul aug sep okt nov dec"],
  ["af", "januarie februarie maart april mei junie julie augustus september oktober november desember"],
  ["ca", "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre"],
  ["gl", "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro"],
  ["eu", "urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua"],
  ["ro", "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"],
  ["sv", "januari februari mars april maj juni juli augusti september oktober november december"],
  ["nb", "januar februar mars april mai juni juli august september oktober november desember"],
  ["da", "januar februar marts april maj juni juli august september oktober november december"],
  ["is", "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"],
  [
    "fi",
    "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
  ],
  ["et", "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"],
  [
    "lv",
    "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
  ],
  ["lv", "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī"],
  ["lt", "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio"],
  ["lt", "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis"],
  [
    "pl",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  ],
  ["pl", "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"],
  ["cs", "ledna února března dubna května června července srpna září října listopadu prosince"],
  ["cs", "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec"],
  ["sk", "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra"],
  ["sk", "január február marec apríl máj jún júl august september október november december"],
  ["hu", "január február március április május június július augusztus szeptember október november december"],
  ["sl", "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra"],
  ["sl", "januar februar marec april maj junij julij avgust september oktober november december"],
  ["hr", "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca"],
  ["hr", "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac"],
  ["sr", "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar"],
  ["sr", "јануар фебруар март април мај јун јул август септембар октобар новембар децембар"],
  ["mk", "јануари февруари март април мај јуни јули август септември октомври ноември декември"],
  ["bg", "януари февруари март април май юни юли август септември октомври ноември декември"],
  ["ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"],
  ["ru", "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"],
  ["uk", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"],
  ["uk", "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень"],
  ["be", "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня"],
  ["kk", "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"],
  [
    "el",
    "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
  ],
  [
    "el",
    "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος",
  ],
  ["sq", "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor"],
  ["tr", "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"],
  ["tr", "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik"],
  ["az", "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr"],
  [
    "hy",
    "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի",
  ],
  [
    "ka",
    "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი",
  ],
  ["id", "januari februari maret april mei juni juli agustus september oktober november desember"],
  ["ms", "januari februari mac april mei jun julai ogos september oktober november disember"],
  ["fil", "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre"],
  ["sw", "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba"],
  ["ar", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"],
  ["ar", "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر"],
  ["ar", "كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول"],
  ["fa", "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر"],
  ["ur", "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"],
  ["he", "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר"],
  ["he", "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר"],
  ["hi", "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर"],
  ["hi", "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्तूबर नवम्बर दिसम्बर"],
  ["mr", "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर"],
  ["bn", "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর"],
  ["bn", "জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর"],
  ["gu", "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ સપ્ટેમ્બર ઓક્ટોબર નવેમ્બર ડિસેમ્બર"],
  ["ta", "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்"],
  ["te", "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్"],
  ["th", "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม"],
  ["th", "มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค"],
  ["lo", "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ"],
  ["my", "ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ"],
  ["si", "ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්"],
  ["km", "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ"],
];

/** Months of the Iranian calendar, from the spring; they name the calendar as well. */
const IRANIAN = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند";

/** A month by its number, 1 to 12, in the calendar that its name belongs to. */
export interface NamedMonth {
  readonly month: number;
  readonly calendar: "gregorian" | "iranian";
}

/** Shorter beginnings of names are no abbreviations, and shorter stems carry no endings. */
const FEWEST_LETTERS = 3;
const FEWEST_OF_STEM = 5;
/** Letters that a case adds to a name ("marraskuuta", "november-én"). */
const LONGEST_ENDING = 4;

/** Months by their names and the beginnings of those; 0 where two months begin so. */
type Names = Map<string, number>;

interface Table {
  readonly whole: Names;
  readonly begun: Names;
}

const enter = (names: Names, key: string, month: number): void => {
  const known = names.get(key);
  names.set(key, known === undefined || known === month ? month : 0);
};

/** One spelling for what pages spell in several: no marks on alif, no dots, none left over from a capital İ, no case. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[أإآ]/gu, "ا")
    .replace(/ي/gu, "ی")
    .replace(/ك/gu, "ک")
    .replace(/[.॰׳]|\u0307|\u200d/gu, "");

function addRow(table: Table, row: string): void {
  for (const [at, name] of row.split(" ").entries()) {
    const key = plain(name.replace("-", " "));
    enter(table.whole, key, at + 1);
    for (let length = FEWEST_LETTERS; length < key.length; length++)
      enter(table.begun, key.slice(0, length), at + 1);
  }
}

const tables = new Map<string, Table>();

/** Names of one language, or of all where it is null; made when first asked for. */
function tableOf(language: string | null): Table {
  const key = language ?? "";
  const known = tables.get(key);
  if (known) return known;
  const made: Table = { whole: new Map(), begun: new Map() };
  for (const [tag, row] of ROWS) if (language === null || tag === language) addRow(made, row);
  tables.set(key, made);
  return made;
}

function lookUp(word: string, { whole, begun }: Table): number {
  const found = whole.get(word) ?? begun.get(word);
  if (found !== undefined) return found;
  const shortest = Math.max(FEWEST_OF_STEM, word.length - LONGEST_ENDING);
  for (let length = word.length - 1; length >= shortest; length--) {
    const stem = word.slice(0, length);
    const month = whole.get(stem) ?? begun.get(stem);
    if (month !== undefined) return month;
  }
  return 0;
}

const iranian: ReadonlyMap<string, number> = new Map(
  IRANIAN.split(" ").map((name, at) => [plain(name), at + 1]),
);

function find(word: string, language: string | null): NamedMonth | null {
  const key = plain(word);
  const own = iranian.get(key);
  if (own !== undefined) return { month: own, calendar: "iranian" };
  for (const tag of language === null ? ["en", null] : [language, "en", null]) {
    const month = lookUp(key, tableOf(tag));
    if (month > 0) return { month, calendar: "gregorian" };
  }
  return null;
}

const found = new Map<string, NamedMonth | null>();
/** Words beyond these are forgotten: few words stand near figures, again and again. */
const MAX_REMEMBERED = 4000;
/** No name of a month is shorter, nor are two words of one longer. */
const SHORTEST = 2;
const LONGEST = 30;

/**
 * The month that a word names: in the page's language first, then in English, then in any language where all that
 * know the word agree ("listopad" is October or November). Null where it names none. `language`: BCP 47 tag or null.
 */
export function monthNamed(word: string, language: string | null): NamedMonth | null {
  if (word.length < SHORTEST || word.length > LONGEST) return null;
  const key = `${language ?? ""} ${word}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  if (found.size > MAX_REMEMBERED) found.clear();
  const month = find(word, language);
  found.set(key, month);
  return month;
}
