import { offsetOf } from "../../time/written/zones.ts";

/**
 * Time zones of countries by the last part of their domains (IANA time zone database, zone1970.tab): where a country
 * has several, the one in which nearly all of its press sits. Countries without such a one, and domains that the
 * whole world uses (.com, .tv, .io, .me, .co), are missing.
 */
const ZONES: ReadonlyMap<string, string> = new Map(
  (
    "de Europe/Berlin at Europe/Vienna ch Europe/Zurich li Europe/Zurich fr Europe/Paris be Europe/Brussels " +
    "nl Europe/Amsterdam lu Europe/Luxembourg it Europe/Rome es Europe/Madrid pt Europe/Lisbon uk Europe/London " +
    "ie Europe/Dublin dk Europe/Copenhagen no Europe/Oslo se Europe/Stockholm fi Europe/Helsinki is Atlantic/Reykjavik " +
    "pl Europe/Warsaw cz Europe/Prague sk Europe/Bratislava hu Europe/Budapest si Europe/Ljubljana hr Europe/Zagreb " +
    "ba Europe/Sarajevo rs Europe/Belgrade mk Europe/Skopje al Europe/Tirane gr Europe/Athens cy Asia/Nicosia " +
    "mt Europe/Malta ro Europe/Bucharest md Europe/Chisinau bg Europe/Sofia ee Europe/Tallinn lv Europe/Riga " +
    "lt Europe/Vilnius ua Europe/Kiev by Europe/Minsk ru Europe/Moscow tr Europe/Istanbul ge Asia/Tbilisi " +
    "am Asia/Yerevan az Asia/Baku kz Asia/Almaty uz Asia/Tashkent kg Asia/Bishkek il Asia/Jerusalem " +
    "ps Asia/Hebron lb Asia/Beirut jo Asia/Amman sy Asia/Damascus iq Asia/Baghdad ir Asia/Tehran sa Asia/Riyadh " +
    "ae Asia/Dubai qa Asia/Qatar kw Asia/Kuwait om Asia/Muscat ye Asia/Aden af Asia/Kabul pk Asia/Karachi " +
    "in Asia/Kolkata lk Asia/Colombo np Asia/Kathmandu bd Asia/Dhaka mm Asia/Yangon th Asia/Bangkok la Asia/Vientiane " +
    "kh Asia/Phnom_Penh vn Asia/Ho_Chi_Minh my Asia/Kuala_Lumpur sg Asia/Singapore id Asia/Jakarta ph Asia/Manila " +
    "cn Asia/Shanghai hk Asia/Hong_Kong tw Asia/Taipei jp Asia/Tokyo kr Asia/Seoul mn Asia/Ulaanbaatar " +
    "nz Pacific/Auckland eg Africa/Cairo ly Africa/Tripoli tn Africa/Tunis dz Africa/Algiers ma Africa/Casablanca " +
    "ng Africa/Lagos gh Africa/Accra sn Africa/Dakar ke Africa/Nairobi tz Africa/Dar_es_Salaam ug Africa/Kampala " +
    "et Africa/Addis_Ababa rw Africa/Kigali zm Africa/Lusaka zw Africa/Harare za Africa/Johannesburg " +
    "br America/Sao_Paulo ar America/Argentina/Buenos_Aires uy America/Montevideo py America/Asuncion cl America/Santiago " +
    "bo America/La_Paz pe America/Lima ec America/Guayaquil ve America/Caracas pa America/Panama cr America/Costa_Rica " +
    "ni America/Managua hn America/Tegucigalpa sv America/El_Salvador gt America/Guatemala mx America/Mexico_City " +
    "cu America/Havana do America/Santo_Domingo pr America/Puerto_Rico jm America/Jamaica"
  )
    .split(" ")
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? ""] as const] : [])),
);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const parts = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  } as const;
  const made = new Intl.DateTimeFormat("en-US", { ...parts, timeZone: zone, hourCycle: "h23" });
  formats.set(zone, made);
  return made;
}

const MINUTE = 60_000;

/**
 * The offset from UTC ("+02:00") that clocks in a country show at a moment in minutes since 1970, summer time
 * included; null for domains that no single zone belongs to.
 */
export function offsetAt(country: string | null, moment: number): string | null {
  const zone = ZONES.get(country ?? "");
  if (zone === undefined) return null;
  const parts = formatOf(zone).formatToParts(moment * MINUTE);
  const of = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"));
  return offsetOf(Math.round(shown / MINUTE - moment));
}
