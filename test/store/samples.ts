import type { PageInput } from "../../src/page/types.ts";
import { recompileAll } from "../../src/store/compile/recompile.ts";
import type { Recompile } from "../../src/store/ground/migrate.ts";
import type { RecordService } from "../../src/store/service.ts";
import { smallWorld } from "../record/builders.ts";
import { inputOf } from "./fake-engine.ts";

/** Compiles with the tests' world. */
export const recompileSmall: Recompile = (writing) => recompileAll(writing, { world: smallWorld() });

/** Four pages with contacts, statements and what the user said of them. */
export const somePages = (): PageInput[] => [
  inputOf({
    source: "a.txt",
    published: "2025-06-05",
    events: [
      { with: ["Vladimir Putin/RU", "Donald Trump/US"], day: "2025-06-04", ordinal: [4, "2025-01-20"] },
    ],
    statements: [{ source: "Dmitry Peskov/RU", content: "cuộc trao đổi rất có ích", day: "2025-06-05" }],
  }),
  {
    ...inputOf({ source: "b.txt", url: "https://example.org/b", captured: "2025-06-06" }),
    encoding: "utf-8",
  },
  inputOf({
    source: "c.txt",
    body: "Hai bên gặp nhau.",
    events: [{ kind: "talks", with: ["RU", "UA"], day: "2025-06-02" }],
  }),
  { ...inputOf({ source: "d.txt", body: "Trang cuối." }), published: "2025-06-07", truncated: true },
];

/** Everything that a record tells but when its pages were added, as one text: equal texts are equal records. */
export async function everythingIn(store: RecordService): Promise<string> {
  const pages = (await store.pages()).map(({ added, ...page }) => page);
  const readings = await Promise.all(pages.map(({ id }) => store.reading(id)));
  const lists = [
    await store.timeline(),
    await store.statements(),
    await store.gaps(),
    await store.conflicts(),
  ];
  return JSON.stringify([pages, readings, ...lists, await store.unconfirmed()]);
}
