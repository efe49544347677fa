import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BriefQuery, briefMeans, gatherBrief } from "../../src/export/brief/index.ts";
import { itemText } from "../../src/export/brief/text.ts";
import { withoutConfidential } from "../../src/export/confidential.ts";
import { Brief, type BriefSection } from "../../src/schema/brief.ts";
import type { RecordService } from "../../src/store/service.ts";
import { smallWorld } from "../record/builders.ts";
import { inputOf } from "../store/fake-engine.ts";
import { openTestStore, temporaryFolder } from "../store/temporary.ts";

const means = (lang: "vi" | "en") => briefMeans(smallWorld(), lang, { base: "", today: "2025-07-01" });

const presidents = ["Vladimir Putin/RU", "Donald Trump/US"];

/** Two weeks: what the first tells, the second changes. */
const pages = [
  inputOf({
    source: "1.txt",
    outlet: "Tin Mới",
    published: "2025-06-02",
    events: [
      { with: presidents, kind: "meeting", day: "2025-06-10", status: "planned", place: ["Istanbul", "TR"] },
      { with: ["RU", "UA"], kind: "talks", day: "2025-06-05", status: "planned", attested: ["RU"] },
      { with: presidents, day: "2025-06-01", ordinal: [3, "2025-01-20"], attested: ["Dmitry Peskov/RU"] },
    ],
    statements: [{ source: "Sergey Lavrov/RU", content: "Nga ủng hộ ngừng bắn ngay lập tức" }],
    positions: [{ actor: "RU", by: "Sergey Lavrov/RU", stance: "supports", in: 1 }],
    undertakings: [
      {
        act: "promise",
        actor: "RU",
        to: "UA",
        content: "trao trả tù binh trước ngày 9/6",
        due: "2025-06-09",
      },
    ],
  }),
  inputOf({
    source: "2.txt",
    outlet: "Báo Xa",
    published: "2025-06-11",
    body: "Bài khác hẳn của tuần sau.",
    events: [
      {
        with: presidents,
        kind: "meeting",
        day: "2025-06-10",
        status: "cancelled",
        place: ["Istanbul", "TR"],
      },
      { with: presidents, day: "2025-06-01", ordinal: [3, "2025-01-20"], attested: ["Marco Rubio/US"] },
      { with: ["Sergey Lavrov/RU", "Marco Rubio/US"], day: "2025-06-09", ordinal: [3, "2025-01-20"] },
    ],
    statements: [
      { source: "Sergey Lavrov/RU", content: "Nga phản đối ngừng bắn dọc tiền tuyến", day: "2025-06-11" },
    ],
    positions: [{ actor: "RU", by: "Sergey Lavrov/RU", stance: "opposes", in: 1 }],
    undertakings: [
      {
        act: "offer",
        actor: "Sergey Lavrov/RU",
        content: "gặp lại vào cuối tháng ở Minsk",
        due: "2025-06-28",
      },
    ],
  }),
];

const week: Omit<BriefQuery, "lang"> = { since: "7d", until: "2025-06-11" };

let record: RecordService;

beforeAll(async () => {
  record = await openTestStore(await temporaryFolder());
  await record.add(pages);
});
afterAll(() => record?.close());

const sectionIn = (brief: Brief, id: BriefSection["id"]): string[] =>
  brief.sections.find((section) => section.id === id)?.items.map(itemText) ?? [];

describe("a brief", () => {
  it("tells what is new in its days, and not what was told before", async () => {
    const brief = await gatherBrief(record, { lang: "vi", ...week }, means("vi"));
    expect(Brief.parse(brief)).toEqual(brief);
    expect(brief).toMatchObject({ since: "2025-06-05", until: "2025-06-11", by: "told" });
    expect(sectionIn(brief, "new")).toEqual([
      "Ngày 9/6, Sergey Lavrov và Marco Rubio đã điện đàm (lần thứ 3 kể từ 20/1/2025) [1].",
    ]);
  });

  it("tells what changed: another status, another side that confirms", async () => {
    const brief = await gatherBrief(record, { lang: "vi", ...week }, means("vi"));
    const changed = sectionIn(brief, "changed");
    expect(changed).toContainEqual(
      expect.stringMatching(
        /^Cuộc gặp giữa Vladimir Putin và Donald Trump.*bị hủy.*trước đó hồ sơ ghi: dự kiến/,
      ),
    );
    expect(changed).toContainEqual(
      expect.stringMatching(/điện đàm lần thứ 3.*nay phía Mỹ cũng xác nhận, trước đó chỉ có phía Nga/),
    );
  });

  it("tells what lapsed, what is due and what is overdue", async () => {
    const brief = await gatherBrief(record, { lang: "en", ...week }, means("en"));
    expect(sectionIn(brief, "promised")).toEqual([
      expect.stringMatching(
        /^Due on 28 June: Sergey Lavrov offered: “gặp lại vào cuối tháng ở Minsk” \[\d+\]\.$/,
      ),
      expect.stringMatching(
        /^Was due on 9 June, and no report says that it was done: Russia promised Ukraine/,
      ),
    ]);
    expect(sectionIn(brief, "unconfirmed")[0]).toMatch(
      /^The talks between Russia and Ukraine: was due on 5 June, and no report says/,
    );
  });

  it("tells shifts of position with the words behind them", async () => {
    const brief = await gatherBrief(record, { lang: "vi", ...week }, means("vi"));
    expect(sectionIn(brief, "shifts")).toEqual([
      expect.stringMatching(
        /^Về ngừng bắn, Nga chuyển từ ủng hộ .* sang phản đối \(11\/6\), qua lời Sergey Lavrov \[\d+\]\.$/,
      ),
    ]);
  });

  it("numbers sources in the order of first mention, each once, and every number has its source", async () => {
    const brief = await gatherBrief(
      record,
      { lang: "vi", since: "2025-06-01", until: "2025-06-11" },
      means("vi"),
    );
    const mentioned = brief.sections.flatMap(({ items }) =>
      items.flatMap(({ text }) => text.flatMap(({ sources }) => sources)),
    );
    expect([...new Set(mentioned)]).toEqual(brief.sources.map(({ n }) => n));
    expect(brief.sources.map(({ n }) => n)).toEqual(brief.sources.map((_, k) => k + 1));
    const places = brief.sources.map(({ page, quote }) => `${page} ${quote.start}-${quote.end}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { page, quote } of brief.sources)
      expect((await record.reading(page))?.page.text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it("says in one sentence for each section that nothing happened", async () => {
    const query = { lang: "vi", since: "2024-01-01", until: "2024-01-07" } as const;
    const brief = await gatherBrief(record, query, means("vi"));
    expect(brief.sections.every(({ items }) => items.length === 0)).toBe(true);
    expect(brief.sections.map(({ none }) => none)).toEqual(
      brief.sections.map(() => expect.stringMatching(/^Không|^Những.*không/)),
    );
    expect(brief.sources).toEqual([]);
  });

  it("is the same whatever the order in which the pages came", async () => {
    const other = await openTestStore(await temporaryFolder());
    for (const page of pages.toReversed()) await other.add([page]);
    const query = { lang: "vi", since: "2025-06-01", until: "2025-06-11" } as const;
    const [one, two] = await Promise.all(
      [record, other].map((each) => gatherBrief(each, query, means("vi"))),
    );
    expect(two).toEqual(one);
    await other.close();
  });

  it("narrows to an actor, a pair and a kind", async () => {
    const ask = (scope: BriefQuery["scope"]) =>
      gatherBrief(record, { lang: "vi", since: "2025-06-01", until: "2025-06-11", scope }, means("vi"));
    const pair = await ask({ actor: "RU", with: "UA" });
    expect(sectionIn(pair, "new")).toHaveLength(1);
    expect(sectionIn(pair, "new")[0]).toContain("Nga và Ukraine dự kiến đàm phán");
    expect(pair.title).toContain("RU và UA");
    const calls = await ask({ kind: "call" });
    expect(sectionIn(calls, "new").every((text) => text.includes("điện đàm"))).toBe(true);
    expect(calls.sections.map(({ id }) => id)).not.toContain("promised");
    expect(sectionIn(await ask({ actor: "TR" }), "new")).toEqual([]);
  });

  it("tells what was added since an instant, whatever days it tells", async () => {
    const since = (addedSince: string) => gatherBrief(record, { lang: "vi", addedSince }, means("vi"));
    const all = await since("2020-01-01T00:00:00.000Z");
    expect(all.by).toBe("added");
    expect(sectionIn(all, "new").length).toBe((await record.timeline()).length);
    const none = await since("2999-01-01T00:00:00.000Z");
    expect(sectionIn(none, "new")).toEqual([]);
    expect(sectionIn(none, "changed")).toEqual([]);
  });

  it("ends on the day of the latest page, or where the record has none, today", async () => {
    expect(await gatherBrief(record, { lang: "vi" }, means("vi"))).toMatchObject({
      since: "2025-06-05",
      until: "2025-06-11",
    });
    const empty = await openTestStore(await temporaryFolder());
    expect(await gatherBrief(empty, { lang: "vi" }, means("vi"))).toMatchObject({ until: "2025-07-01" });
    await empty.close();
  });

  it("refuses days that make no span", async () => {
    for (const query of [{ since: "soon" }, { since: "0d" }, { since: "2025-06-12", until: "2025-06-11" }])
      await expect(gatherBrief(record, { lang: "vi", ...query }, means("vi"))).rejects.toMatchObject({
        code: "bad-argument",
      });
  });

  it("holds nothing of what is confidential", async () => {
    const secret = await openTestStore(await temporaryFolder());
    const added = await secret.add(pages);
    const page = added[1]?.state === "added" ? added[1].page : "";
    await secret.decide({
      act: "page",
      page,
      values: { confidential: true },
      at: "2025-06-12T00:00:00Z",
      by: "Mai",
      reason: null,
    });
    const query = { lang: "vi", since: "2025-06-01", until: "2025-06-11" } as const;
    const text = JSON.stringify(await gatherBrief(withoutConfidential(secret), query, means("vi")));
    for (const word of [page, "Báo Xa", "Minsk", "Lavrov và Marco Rubio"]) expect(text).not.toContain(word);
    await secret.close();
  });
});
