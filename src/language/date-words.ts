const words = (text: string): readonly string[] => text.split(" ");

/**
 * Words that stand beside the day of publication in date lines, by what they are: published, at what time, on which
 * day of the week. In the languages of the world's larger presses; the words of a language pack come on top.
 */
const PUBLISHED = words(
  "published publication posted post date dated released issued first by on at am pm and the of de la el du " +
    "veröffentlicht erschienen datum uhr um vom am von publié publie le mis en ligne à par publicado publicada fecha a las los día por " +
    "pubblicato pubblicata il alle ore data di às publicação postado em gepubliceerd geplaatst op om door " +
    "publicerad publicerat publisert udgivet offentliggjort kl den julkaistu klo opublikowano dodano dnia godz godzina " +
    "publikováno vydáno zveřejněno dne megjelent közzétéve publicat data objavljeno datum u ob " +
    "опубликовано опубліковано дата публикации публикувано в о г год yayınlanma yayın tarihi giriş tarih saat " +
    "δημοσίευση δημοσιεύτηκε ώρα στις diterbitkan tayang terbit pukul wib wita diterbitkan pada " +
    "نشر تاريخ النشر في الساعة تم منتشر تاریخ انتشار ساعت פורסם תאריך בשעה בתאריך प्रकाशित पर बजे প্রকাশিত প্রকাশ " +
    "เผยแพร่ วันที่ เวลา น 发布 发布时间 发表 發布 時間 时间 来源 配信 公開 掲載 入力 등록 입력 승인 기사입력 h hrs utc gmt cet cest edt est",
);
const UPDATED_WORDS = words(
  "updated update modified aktualisiert stand actualisé mis jour modifié actualizado actualizada actualización " +
    "aggiornato atualizado bijgewerkt uppdaterad oppdatert opdateret päivitetty aktualizacja aktualizováno frissítve " +
    "обновлено оновлено güncelleme güncellenme ενημέρωση diperbarui تحديث עודכן अपडेट আপডেট 更新 수정",
);
const WEEKDAYS = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so " +
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo " +
    "lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira " +
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag " +
    "mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai " +
    "poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle " +
    "hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică " +
    "понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер п'ятниця субота неділя " +
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu ahad " +
    "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή " +
    "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد دوشنبه سه شنبه چهارشنبه پنجشنبه جمعه یکشنبه " +
    "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์",
);

/** Words of date lines in any language, in lower case. */
export const DATE_WORDS: ReadonlySet<string> = new Set([...PUBLISHED, ...UPDATED_WORDS, ...WEEKDAYS]);

/** Names of weekdays and their short forms, in lower case. */
export const WEEKDAY_WORDS: ReadonlySet<string> = new Set(WEEKDAYS);

/** What stands before the time of a later change, anywhere in a text in lower case. */
export const UPDATED =
  /updat|modifi|edited|revised|aktualis|aktualiz|stand:|ändert|änderung|mis à jour|actuali[sz]|aggiornat|atualiza|alterado|bijgewerkt|uppdatera|oppdatert|opdatere|päivitet|zmieniono|frissít|módosít|обновл|оновл|изменен|güncelle|ενημ[εέ]ρ|diperbarui|تحديث|به‌?روز|עודכן|अपडेट|अद्यतन|আপডেট|更新|수정|แก้ไข|อัปเดต|อัพเดต/u;
