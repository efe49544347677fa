import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { services } from "../../src/cli/services.ts";
import type { Reading } from "../../src/schema/index.ts";
import { newFolder, runParley } from "./harness.ts";

const PAGE = [
  "Hai bên bàn về nghề cá",
  "Ông Nguyễn Văn Thử, đại diện Hội Chài Lưới Bắc Hải, nói ông ủng hộ một ngư trường chung ở vịnh và sẽ gặp lại các bên.",
  "Buổi làm việc kéo dài ba giờ và kết thúc lúc chiều muộn theo lịch đã định từ trước.",
].join("\n\n");

/** A folder with the page and with a file of the user's own. */
function folderWith(own: string): { readonly page: string; readonly own: string } {
  const folder = newFolder();
  const files = { page: join(folder, "page.txt"), own: join(folder, "own.json") };
  writeFileSync(files.page, PAGE);
  writeFileSync(files.own, own);
  return files;
}

async function readingWith(option: string, content: string): Promise<Reading> {
  const { page, own } = folderWith(content);
  const { out, err } = await runParley(["read", "--json", "--language", "vi", option, own, page], services);
  expect(err).toBe("");
  return JSON.parse(out);
}

describe("what users add to what Parley knows", () => {
  it("--topics: topics of their own", async () => {
    const { statements, positions } = await readingWith("--topics", '{"fisheries": ["ngư trường"]}');
    expect(statements[0]?.topics).toEqual(["fisheries"]);
    expect(positions).toMatchObject([{ topic: "fisheries", stance: "supports" }]);
  });

  it("--world: people of their own", async () => {
    const person = { id: "nguyen-van-thu", names: { vi: "Nguyễn Văn Thử", en: "Nguyen Van Thu" } };
    const { statements } = await readingWith("--world", JSON.stringify({ persons: [person] }));
    expect(statements[0]?.source).toEqual({ id: "nguyen-van-thu", name: "Nguyen Van Thu" });
  });

  it.each([
    ["--world", "{", "bad-argument", "no JSON"],
    ["--world", '{"persons": [{"id": 3}]}', "bad-argument", "persons.0.id"],
    ["--topics", '{"fisheries": []}', "bad-argument", "fisheries"],
    ["--topics", "[1]", "bad-argument", "do not fit"],
  ])("%s %s is refused with %s", async (option, content, code, words) => {
    const { page, own } = folderWith(content);
    const { status, out, err } = await runParley(["read", "--json", option, own, page], services);
    expect([status, out]).toEqual([2, ""]);
    const { error } = JSON.parse(err);
    expect(error).toMatchObject({ code, subject: own });
    expect(error.message).toContain(words);
  });

  it("a file that is not there is named", async () => {
    const { page } = folderWith("{}");
    const { status, err } = await runParley(["read", "--world", "missing.json", page], services);
    expect(status).toBe(1);
    expect(err).toContain("missing.json");
  });
});
