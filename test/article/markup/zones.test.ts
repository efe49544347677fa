import { describe, expect, test } from "vitest";
import { isAsideZone, type Zone, zoneOf } from "../../../src/article/markup/zones.ts";

/** Class names and ids as they stand on pages of outlets and makers in many countries, with what they say. */
const LABELS: readonly (readonly [Zone | null, readonly string[]])[] = [
  [
    "related",
    [
      "related-articles",
      "tin-lien-quan",
      "box-tin",
      "mehr-zum-thema",
      "lire_aussi",
      "leia-mais",
      "baca-juga",
      "c-recirc",
      "outbrain-widget",
      "inline-link-box",
    ],
  ],
  ["teaser", ["card-teaser", "teaserList", "m-teaser m-teaser--small"]],
  ["comments", ["comments-area", "fb-comments", "binh-luan", "kommentare", "disqus_thread", "yorumlar"]],
  [
    "boilerplate",
    [
      "share-bar",
      "newsletter-signup",
      "ad-slot",
      "cookie-banner",
      "qc-cmp2-container",
      "onetrust-consent-sdk",
      "sidebar",
      "nav",
      "main-nav",
      "nav_list",
      "quang-cao",
      "pullquote",
      "author-bio",
      "saboxplugin-wrap",
    ],
  ],
  [
    "caption",
    ["wp-caption-text", "image-caption", "photo", "chu-thich", "bild-unterschrift caption", "pie-de-foto"],
  ],
  ["tags", ["tags", "tag-list", "keywords", "tu-khoa", "hashtag-box"]],
  ["byline", ["byline", "author-name", "tac-gia", "auteur", "c-authors"]],
  ["date", ["timestamp", "entry-meta", "article-date date", "datum", "published-time"]],
  [
    "lead",
    [
      "sapo",
      "standfirst",
      "entradilla",
      "article-dek dek",
      "chapo",
      "intro-text",
      "lead teasertext",
      "summary",
    ],
  ],
  [
    "article",
    [
      "article-body",
      "fck_detail",
      "entry-content post-content",
      "StoryBody",
      "newsContent news-content",
      "articleBody",
    ],
  ],
  [
    null,
    [
      "container",
      "content-nav-section",
      "navy-blue",
      "grid-main",
      "col-md-8",
      "text-4xl font-bold",
      "wrapper--with-sidebar",
      "has-related",
      "mt60",
      "cmp-container",
    ],
  ],
];

describe.each(LABELS)("%s", (zone, labels) => {
  test.each(labels)("is what %j says", (label) => {
    expect(zoneOf({ name: "div", label })).toBe(zone);
  });
});

describe("names of elements", () => {
  test.each([
    ["nav", "boilerplate"],
    ["aside", "boilerplate"],
    ["figure", "caption"],
    ["figcaption", "caption"],
    ["time", "date"],
    ["div", null],
    ["p", null],
  ])("%s alone says %s", (name, zone) => {
    expect(zoneOf({ name, label: "" })).toBe(zone);
  });

  test("a component tells by its name", () => {
    expect(zoneOf({ name: "x-caption", label: "" })).toBe("caption");
    expect(zoneOf({ name: "x-story", label: "" })).toBeNull();
  });

  test("the id of a heading repeats its words", () => {
    expect(zoneOf({ name: "h2", label: "related-parties" })).toBeNull();
  });
});

test("words inside other words say nothing", () => {
  for (const label of ["loaded", "heading", "download-area", "shadow", "padding", "updates-none-x"])
    expect(zoneOf({ name: "div", label })).not.toBe("boilerplate");
});

test("posts quoted from social networks are no boxes", () => {
  expect(zoneOf({ name: "div", label: "embed social-embed" })).toBeNull();
});

test("side matter is what stands beside the article", () => {
  expect(["related", "teaser", "boilerplate", "comments"].every((zone) => isAsideZone(zone as Zone))).toBe(
    true,
  );
  expect((["caption", "lead", "article", "byline", "date", "tags", null] as const).some(isAsideZone)).toBe(
    false,
  );
});
