import { describe, expect, it } from "vitest";
import { workshop } from "./gather.ts";

const { write, gather } = workshop();

const rss = (items: string, head = "<title>Báo Mẫu</title>"): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}${items}</channel></rss>`;

describe("feeds", () => {
  it("RSS 2.0: content under its headline, or a summary", async () => {
    write(
      "a.rss",
      rss(`<image><title>Ảnh</title><url>x</url></image>
      <item><title>Đàm phán &amp; ngừng bắn</title><link>https://example.org/1</link>
        <pubDate>Thu, 05 Jun 2025 08:00:00 +0700</pubDate><dc:creator>An</dc:creator><category>Thế giới</category>
        <description>Tóm tắt</description><content:encoded><![CDATA[<p>Một</p><p>Hai</p>]]></content:encoded></item>
      <item><title>Ngắn</title><guid>https://example.org/2</guid><author>an@example.org (Bình)</author>
        <description>Chỉ có tóm tắt…</description></item>
      <item><guid isPermaLink="false">https://example.org/3</guid></item>`),
    );
    const { pages, errors } = await gather(["a.rss"]);
    expect(errors).toEqual(["broken-record a.rss#3"]);
    expect(pages).toMatchObject([
      {
        source: "a.rss#1",
        kind: "html",
        url: "https://example.org/1",
        declared: {
          title: "Đàm phán & ngừng bắn",
          published: "Thu, 05 Jun 2025 08:00:00 +0700",
          authors: ["An"],
          keywords: ["Thế giới"],
          outlet: "Báo Mẫu",
        },
      },
      {
        kind: "text",
        text: "Ngắn\n\nChỉ có tóm tắt…",
        url: "https://example.org/2",
        declared: { authors: ["Bình"] },
        truncated: true,
      },
    ]);
    expect(pages[0]?.text).toContain("<h1>Đàm phán &amp; ngừng bắn</h1>\n<p>Một</p><p>Hai</p>");
    expect(pages[0]?.truncated).toBeUndefined();
  });

  it("RSS 1.0 and Atom, under any prefixes, with XHTML inside", async () => {
    write(
      "a.rdf",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel><title>Mẫu</title><items><rdf:Seq><rdf:li resource="u"/></rdf:Seq></items></channel>
      <item rdf:about="u"><title>Tin</title><link>https://example.org/1</link><d:date>2025-06-05</d:date><description>Một</description></item></rdf:RDF>`,
    );
    write(
      "b.atom",
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Mẫu</a:title><a:entry><a:title type="html">Hai &amp;amp; ba</a:title>
      <a:link rel="edit" href="https://example.org/edit"/><a:link href="https://example.org/2"/><a:author><a:name>An</a:name><a:email>a@b</a:email></a:author>
      <a:updated>2025-06-06T00:00:00Z</a:updated><a:published>2025-06-05T00:00:00Z</a:published>
      <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một &lt; hai</p><br/></div></a:content></a:entry></a:feed>`,
    );
    const { pages, errors } = await gather(["a.rdf", "b.atom"]);
    expect(errors).toEqual([]);
    expect(pages).toMatchObject([
      {
        text: "Tin\n\nMột",
        url: "https://example.org/1",
        declared: { published: "2025-06-05", outlet: "Mẫu" },
      },
      {
        kind: "html",
        url: "https://example.org/2",
        declared: {
          title: "Hai & ba",
          authors: ["An"],
          published: "2025-06-05T00:00:00Z",
          modified: "2025-06-06T00:00:00Z",
        },
      },
    ]);
    expect(pages[1]?.text).toContain("<p>Một &#60; hai</p>");
  });

  it("takes no channel for an outlet that is a section or names itself a feed", async () => {
    const titles = ["Báo Mẫu", "Báo Mẫu - Thế giới", "World | Example", "Example RSS"];
    const outlets = [];
    for (const [n, title] of titles.entries()) {
      write(`${n}.xml`, rss("<item><title>Tin</title></item>", `<title>${title}</title>`));
      const { pages } = await gather([`${n}.xml`]);
      outlets.push(pages[0]?.declared?.outlet ?? null);
    }
    expect(outlets).toEqual(["Báo Mẫu", null, null, null]);
  });

  it("reads the encoding that the declaration names", async () => {
    const xml = rss("<item><title>T\u00e9l\u00e9phone</title></item>")
      .replace("UTF-8", "ISO-8859-1")
      .replace("Báo Mẫu", "X");
    write("a.xml", Buffer.from(xml, "latin1"));
    expect((await gather(["a.xml"])).pages[0]?.text).toBe("T\u00e9l\u00e9phone");
  });

  it("gives the items before a cut, and one error", async () => {
    const whole = rss("<item><title>Một</title></item><item><title>Hai</title><description>x");
    write("a.xml", whole.slice(0, whole.indexOf("</channel>")));
    expect((await gather(["a.xml"])).order).toEqual(["a.xml#1", "damaged-archive a.xml#2"]);
  });

  it("a feed without items holds no pages; XML that is XHTML is a page, other XML is none", async () => {
    write("a.xml", rss(""));
    write("c.xml", "<?xml version='1.0'?><urlset><url><loc>https://example.org/1</loc></url></urlset>");
    write(
      "b.xml",
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Một</p></body></html>',
    );
    expect((await gather(["a.xml", "b.xml", "c.xml"])).order).toEqual([
      "no-pages a.xml",
      "b.xml",
      "no-pages c.xml",
    ]);
  });
});
