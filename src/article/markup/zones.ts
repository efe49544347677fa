/** What an element is by its name, classes, id and role, as they are used across outlets. */
export type Zone =
  | "related"
  | "teaser"
  | "comments"
  | "boilerplate"
  | "caption"
  | "byline"
  | "date"
  | "tags"
  | "lead"
  | "article";

/**
 * A pattern for whole words of class names, in lower case. "_" is any joint or none, "*" at an edge any letters, "_*"
 * at the end a joint and anything.
 */
const words = (...rows: readonly string[]): RegExp => {
  const parts = rows
    .join(" ")
    .split(" ")
    .map((part) => {
      const open = part.startsWith("*") ? "" : "(?<![a-z])";
      const close = part.endsWith("_*") ? "[ _-]" : part.endsWith("*") ? "" : "(?![a-z])";
      return `${open}${part.replace(/^\*|_?\*$/gu, "").replaceAll("_", "[ _-]?")}${close}`;
    });
  return new RegExp(parts.join("|"), "u");
};

/** Patterns over the label of one element, first match wins; class names of outlets in many countries. */
const ZONES: readonly (readonly [Zone, RegExp])[] = [
  // "lead teasertext": the teaser of the article itself.
  ["lead", words("lead_teaser* article_teaser* teaser_text* artikel_teaser* intro_teaser*")],
  ["teaser", words("*teaser*")],
  [
    "related",
    words(
      "related* *recommend* suggest* suggestion* read_more readmore* read_also read_next see_also also_read more_news",
      "more_stories more_from more_on more_articles most_read most_view* most_popular popular* trending* top_stor* latest*",
      "outbrain* taboola* zergnet revcontent promo promos *promo promo_* promotion* other_news next_article",
      "next_post prev_post post_nav* rel_articles inline_link* further_reading crosslink* upnext up_next onward* you_may*",
      "story_package* recirc* linklist link_list similar* explore* cta cta_* callout* listicle_nav",
      "lien_quan tin_khac cung_chuyen_muc cung_chu_de doc_them doc_nhieu xem_them box_tin",
      "mehr_zum* weitere_* lesen_sie* empfehl* verwandte* lire_aussi a_lire articles_lies associe* leggi_anche correlat*",
      "lea_tambien lee_tambien relacionad* leia_mais leia_tambem saiba_mais gerelateerd* lees_ook podobne czytaj_* baca_juga terkait* ilgili*",
    ),
  ],
  [
    "comments",
    words(
      "comment comments comment_* comments_* cmt disqus* replies respond fb_comments binh_luan kommentar* commentaire*",
      "comentario* commenti reacties komentar* yorum*",
    ),
  ],
  ["boilerplate", /(?<= |^)nav(?=[ _-]|$)|(?<![a-z])nav(?= |$)/u],
  [
    "boilerplate",
    words(
      "navbar* *navigation* breadcrumb* menu menus menu_* footer* sidebar* side_bar right_rail left_rail side_rail rail_right rail_left pagination pager",
      "social social_* share shares share_* sharing* sharebar* sharedaddy addthis* follow follows follow_* likes reactions",
      "newsletter* subscri* sign_up signup* login* register paywall_banner premium_box donate* donation* contribution* support_us",
      "cookie* consent* gdpr* qc_cmp* onetrust* didomi* usercentrics* sp_message* popup* modal* *overlay sticky* alert alert_* notice notice_* disclaimer* legal privacy copyright*",
      "ad ads adv ad_* ads_* advert* adsense* adslot* dfp* gpt_* banner* sponsor* werbung* anzeige* publicidad* publicite* pubblicita* reklam* iklan quang_cao",
      "widget widgets widget_* toolbar* tools video_player* audio_player* media_player* jwplayer* player_wrap* player_container search search_* rating* vote* quiz poll polls counter stats utility*",
      "skip_* print_only print_block noprint no_print hidden_print screen_reader_text sr_only visually_hidden",
      "pullquote* pull_quote* quote_box author_bio author_box authorbox about_author about_the_author bio author_info author_desc* saboxplugin* abh abh_* molongui* masthead site_header global_header app_banner",
      "complementary contentinfo toc_container toc_list ez_toc* table_of_contents correction_form jump_link* partage* compartir* compartilh* condivi* chia_se abonn* suscri*",
    ),
  ],
  [
    "caption",
    words(
      "photo photos image images picture pictures gallery* slideshow* *caption* *legend photo_* image_credit* image_desc*",
      "img_desc* figure_desc* credit credits chu_thich bildunterschrift* bild_* pie_de_foto didascalia leyenda",
    ),
  ],
  [
    "tags",
    words(
      "tag tags tag_* tags_* taglist keyword* tu_khoa hashtag* topics topic_list etiquetas post_categories schlagw*",
    ),
  ],
  [
    "byline",
    words(
      "author authors author_* authors_* byline* by_line tac_gia reporter* writer* autor autores autor_* auteur* signature contributor* firma redaktor*",
    ),
  ],
  [
    "date",
    words(
      "date dates date_* datetime* time time_* timestamp* dateline* published* publish_date* publish_time* publication_date* pubdate* updated*",
      "publication_* ngay fecha* datum* post_meta entry_meta article_meta meta_info metadata",
    ),
  ],
  [
    "lead",
    words(
      "sapo summary* lead lede leads standfirst* stand_first chapeau* chapo description desc sub_title* subtitle* sub_headline* subheadline* sub_heading* subheading* dek deck",
      "intro intro_* introduction abstract entradilla* bajada* vorspann* sommario occhiello excerpt ingress* manchet* preamble* perex lid",
    ),
  ],
  [
    "article",
    words(
      "paywall paywall_* article_body* *articlebody* article_content* article_text* article_detail* detail_content* news_content* news_detail*",
      "post_content* entry_content* story_body* story_content* story_text* fck_detail* body_text* main_content article_main* rich_text* richtext* content_body* text_content",
    ),
  ],
];

const HEADING = /^h[1-6]$/u;

/** True for the names of the elements of headings. */
export const isHeading = (name: string): boolean => HEADING.test(name);

/** Names and roles of elements that say what they hold. */
const BY_NAME: Readonly<Record<string, Zone>> = {
  nav: "boilerplate",
  footer: "boilerplate",
  aside: "boilerplate",
  menu: "boilerplate",
  form: "boilerplate",
  button: "boilerplate",
  dialog: "boilerplate",
  address: "byline",
  figure: "caption",
  figcaption: "caption",
  time: "date",
};

/** Posts of social networks quoted inside an article are part of it. */
const EMBED = words("embed* *tweet* instagram_media twitter_embed*");

const zones = new Map<string, Zone | "embed" | null>();
/** Labels repeat from page to page; beyond this the memory is dropped. */
const MAX_REMEMBERED = 20_000;
const MAX_LABEL = 200;
/** "block--with-sidebar": a variant of a class (BEM) says how it looks, not what it holds. */
const MODIFIER = /--[a-z0-9_-]+|(?<![a-z])(?:has|is|with|no|without|elementor)-[a-z0-9_-]+/gu;

/** What a label says; `fallback` where it says nothing. */
function zoneOfLabel(label: string, fallback: Zone | null): Zone | null {
  const seen = zones.get(label) ?? readLabel(label);
  if (seen === "embed") return null;
  return seen ?? fallback;
}

function readLabel(label: string): Zone | "embed" | null {
  if (zones.has(label)) return null;
  if (zones.size > MAX_REMEMBERED) zones.clear();
  const plain = label
    .slice(0, MAX_LABEL)
    .replace(/([a-z])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .replace(MODIFIER, " ");
  const found = EMBED.test(plain) ? "embed" : (ZONES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null);
  zones.set(label, found);
  return found;
}

/** What an element alone says of what it holds; null when it says nothing. */
export function zoneOf(element: { readonly name: string; readonly label: string }): Zone | null {
  const { name, label } = element;
  // The class or id of a heading repeats its words.
  if (isHeading(name)) return null;
  const named = BY_NAME[name] ?? null;
  const own = name.includes("-") ? `${name} ${label}` : label;
  if (own === "" || named === "boilerplate") return named;
  return zoneOfLabel(own, named);
}

/** Matter beside the article. */
export const isAsideZone = (zone: Zone | null): boolean =>
  zone === "related" || zone === "teaser" || zone === "boilerplate" || zone === "comments";
