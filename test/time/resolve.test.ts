import { describe, expect, it } from "vitest";
import { vi } from "../../src/language/vi/index.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { findTimes, resolveTimes } from "../../src/time/index.ts";
import { find, read, values } from "./read.ts";

describe("the year of a date without one", () => {
  it.each([
    ["2026-01-03", "Ngày 28/12, hai bên ký.", "2025-12-28"],
    ["2025-12-28", "Vòng sau diễn ra ngày 5/1.", "2026-01-05"],
    ["2025-10-23", "Ngày 3/2, họ gặp nhau.", "2025-02-03"],
    ["2025-02-10", "Hội nghị dự kiến diễn ra ngày 15/11.", "2025-11-15"],
    ["2025-02-10", "Ngày 15/11 vừa qua, họ gặp.", "2024-11-15"],
    ["2025-12-20", "Ngày 3/2 tới, họ gặp.", "2026-02-03"],
    ["2025-03-01", "Họ đã gặp nhau hồi tháng 11.", "2024-11"],
    ["2025-10-01", "Cuộc gặp sẽ diễn ra trong tháng 2.", "2026-02"],
    ["2025-02-14", "Hai bên ngừng bắn vào tháng 9, hứa sẽ rút quân.", "2024-09"],
    ["2025-02-14", "Nhà Trắng thông báo vào tháng 12 rằng quân Mỹ sẽ rút.", "2024-12"],
    ["2025-06-15", "Ông Abe đến thăm hôm 17/11.", "2024-11-17"],
    ["2026-02-14", "Tháng 11 tới, cử tri đi bầu.", "2026-11"],
    ["2025-05-20", "Ngày 29/2, họ gặp nhau.", "2024-02-29"],
  ])("on %s: %s", (published, text, value) => {
    expect(read(text, published).map(({ timex }) => timex.value)).toEqual([value]);
  });

  it("puts the end of a range after its start", () => {
    expect(values("Từ tháng 9 đến tháng 5, đảo bị băng phủ.", "2025-10-10")).toEqual([
      "tháng 9 = 2025-09",
      "tháng 5 = 2026-05",
    ]);
  });

  it("puts the end of a range in the year of its start", () => {
    expect(values("Đoàn thăm Moskva ngày 5/8 đến 8/8 và đã về nước.", "2025-06-15")).toEqual([
      "ngày 5/8 = 2024-08-05",
      "8/8 = 2024-08-08",
    ]);
    expect(values("Từ ngày 28/12 đến 3/1, họ nghỉ.", "2026-01-03")).toEqual([
      "ngày 28/12 = 2025-12-28",
      "3/1 = 2026-01-03",
    ]);
  });

  it("follows the year of a past story, within its block", () => {
    expect(values("Năm 2018, hai bên họp. Đến tháng 6, họ ký.\nTháng 4, họ gặp lại.")).toEqual([
      "Năm 2018 = 2018",
      "tháng 6 = 2018-06",
      "Tháng 4 = 2025-04",
    ]);
  });
});

describe("the time being told", () => {
  it("is what 'cùng ngày' and its kin are counted from", () => {
    const text = "Ngày 3/5, họ ký. Cùng ngày, ông đến. Một ngày trước đó, họ gọi điện. Sau đó 2 ngày, họ về.";
    expect(values(text)).toEqual([
      "Ngày 3/5 = 2025-05-03",
      "Cùng ngày = 2025-05-03",
      "Một ngày trước đó = 2025-05-02",
      "Sau đó 2 ngày = 2025-05-04",
    ]);
  });

  it("is the publication day when nothing was told", () => {
    expect(values("Cùng ngày, họ gặp nhau.")).toEqual(["Cùng ngày = 2025-05-20"]);
  });

  it("reaches over blocks", () => {
    expect(values("Ngày 5/5, họ ký.\nMột ngày trước đó, họ họp.")[1]).toBe("Một ngày trước đó = 2025-05-04");
  });

  it("carries years: 'năm sau đó', 'tháng 9 năm đó'", () => {
    expect(
      values("Tháng 4/2021, đàm phán nối lại. Tháng 9 năm đó, họ dừng. Năm sau đó, họ gặp lại."),
    ).toEqual(["Tháng 4/2021 = 2021-04", "Tháng 9 năm đó = 2021-09", "Năm sau đó = 2022"]);
  });
});

describe("the day from which it is counted", () => {
  it("is the last told stretch, over one block's end", () => {
    expect(values("Đàm phán nối lại năm 2007.\nHai năm sau, họ bỏ. Cuối năm đó, họ quay lại.")).toEqual([
      "năm 2007 = 2007",
      "Hai năm sau = 2009",
      "Cuối năm đó = 2009 END",
    ]);
  });

  it("is the day of the story for one day before, which has a word of its own from the publication", () => {
    expect(values("Họ họp ngày 5/5. Một ngày trước, các cấp phó đã gặp nhau.")[1]).toBe(
      "Một ngày trước = 2025-05-04",
    );
    expect(values("Họ họp ngày 5/5. Ba ngày trước, ông từ chức.")[1]).toBe("Ba ngày trước = 2025-05-17");
  });

  it("is the day of speaking inside quotation marks", () => {
    const said = "Ngày 18/5, ông nói: “Hôm qua họ tuyên bố ngừng bắn”. Hôm qua ông đã về nước.";
    expect(values(said)).toEqual(["Ngày 18/5 = 2025-05-18", "Hôm qua = 2025-05-17", "Hôm qua = 2025-05-19"]);
    expect(values("Ngày 18/5, ông nói: “Hôm qua họ ký”. Một ngày trước đó, họ gặp nhau.")[2]).toBe(
      "Một ngày trước đó = 2025-05-17",
    );
    expect(values('Ngày 2/4, ông nói: "Hôm nay là ngày vui".')[1]).toBe("Hôm nay = 2025-05-20");
  });
});

describe("words behind a date", () => {
  it("belong to it only where the clause may end", () => {
    expect(values("Ngày 2/6 tới, họ họp.")).toEqual(["Ngày 2/6 tới = 2025-06-02"]);
    expect(values("Ngày 2/6 tới Moskva, ông gặp họ.")).toEqual(["Ngày 2/6 = 2025-06-02"]);
    expect(values("Từ ngày 2/6 tới 5/6.")).toEqual(["ngày 2/6 = 2025-06-02", "5/6 = 2025-06-05"]);
  });

  it("tell whose day it is", () => {
    const zones = (text: string) => read(text, "2025-05-20").map(({ time }) => time?.zone);
    expect(zones("Hôm 19/5 (giờ địa phương), ông nói.")).toEqual(["place"]);
    expect(zones("Lúc 17 giờ ngày 19/5 (giờ Việt Nam), họ gọi.")).toEqual(["outlet"]);
    expect(zones("Rạng sáng 19/5, họ ký.")).toEqual(["outlet"]);
    expect(zones("Ngày 19/5, họ ký.")).toEqual([null]);
    expect(zones("Lúc 9h (giờ Singapore), họ bắt tay.")).toEqual(["place"]);
    expect(zones("Lúc 12h, theo giờ Bình Nhưỡng, họ ăn trưa.")).toEqual(["place"]);
    expect(zones("Tối 15-8 giờ Alaska, họ gặp nhau.")).toEqual(["place"]);
    expect(zones("Tối 4/6 theo giờ Hà Nội, họ gọi.")).toEqual(["outlet"]);
    expect(zones("Ngày 19/5, giờ Peskov lại nói khác.")).toEqual([null]);
  });
});

describe("a publication day that is open or unknown", () => {
  it("leaves open what would differ between its ends", () => {
    expect(
      values("Ngày 2/6 tới, họ họp. Hôm nay ông nói. Năm nay họ gặp hai lần.", "2025-05-20/2025-05-29"),
    ).toEqual(["Ngày 2/6 tới = 2025-06-02", "Hôm nay = PRESENT_REF", "Năm nay = 2025"]);
    expect(values("Ngày 5/6, họ họp.", "2022-03-01/2025-12-31")).toEqual(["Ngày 5/6 = XXXX-06-05"]);
  });

  it("writes X for the year that nothing tells", () => {
    const [day, past] = read("Ngày 5/6, họ họp. Hôm qua ông nói.", null);
    expect(day?.timex.value).toBe("XXXX-06-05");
    expect(day?.time).toBeNull();
    expect(past?.timex.value).toBe("PAST_REF");
    expect(values("Ngày 5/6/2024 và quý II/2024.", null)).toEqual([
      "Ngày 5/6/2024 = 2024-06-05",
      "quý II/2024 = 2024-Q2",
    ]);
  });
});

describe("EDTF of what was found", () => {
  it.each([
    ["Ngày 5/6, họ ký.", "2025-06-05", "day"],
    ["Tuần này, họ họp.", "2025-05-19/2025-05-25", "interval"],
    ["Quý III/2025.", "2025-07/2025-09", "interval"],
    ["Thập niên 1990.", "1990/1999", "interval"],
    ["Tháng tới, họ họp.", "2025-06", "month"],
    ["Sáng 19/5, họ họp.", "2025-05-19", "day"],
    ["Lúc 19:24 GMT+7 ngày 19/5.", "2025-05-19T19:24+07:00", "minute"],
  ])("%s", (text, value, precision) => {
    expect(read(text, "2025-05-20")[0]?.time).toMatchObject({ value, precision });
  });

  it("is null for durations, sets and vague references", () => {
    expect(read("Trong 3 ngày, hằng năm, mới đây.", "2025-05-20").map(({ time }) => time)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("members of a range or list", () => {
  it("carry one number and say how they are joined", () => {
    const [a, b, c] = find("Từ ngày 16 đến 18/5; ngày 20/5.");
    expect(a?.range).not.toBeNull();
    expect(a?.range).toBe(b?.range);
    expect([a?.joined, c?.range]).toEqual(["range", null]);
    expect(find("Ngày 12/2 và ngày 18/3.").map(({ joined }) => joined)).toEqual(["list", "list"]);
  });
});

describe("a page read block by block", () => {
  const blocks = [
    "Năm 2018, hai bên họp từ ngày 16 đến 18/5.",
    "Từ ngày 2 đến 4/6, họ họp. Tháng 4, họ nghỉ.",
  ];
  const text = blocks.join("\n");
  const start = text.indexOf("\n") + 1;
  const found = [
    ...findTimes(text, tokenize(text, 0, start - 1), vi.times),
    ...findTimes(text, tokenize(text, start), vi.times),
  ];

  it("is read as when the blocks come together", () => {
    const whole = find(text);
    expect(found.map(({ start, end, range }) => [start, end, range])).toEqual(
      whole.map(({ start, end, range }) => [start, end, range]),
    );
    const anchor = { published: "2025-06-20" };
    expect(resolveTimes(found, anchor).map(({ timex }) => timex)).toEqual(
      resolveTimes(whole, anchor).map(({ timex }) => timex),
    );
    expect(resolveTimes(found, anchor).at(-1)?.timex.value).toBe("2025-04");
  });
});
