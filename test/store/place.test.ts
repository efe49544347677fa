import { expect, test } from "vitest";
import { isServer, shownPlace } from "../../src/store/ground/place.ts";

test.each([
  ["postgres://desk@db.example.org/talks", true],
  ["postgresql://db/talks", true],
  ["POSTGRES://db/talks", true],
  ["./parley-record", false],
  ["postgres", false],
  ["/srv/postgres://x", false],
  ["C:\\records", false],
  ["https://example.org", false],
])("%s is on a server: %s", (record, expected) => {
  expect(isServer(record)).toBe(expected);
});

test.each([
  ["postgres://desk:secret@db:5432/talks", "postgres://desk@db:5432/talks"],
  ["postgres://desk:sec@ret@db/talks", "postgres://desk@db/talks"],
  ["postgres://desk:sec/ret@db/talks", "postgres://desk@db/talks"],
  ["postgres://desk:sec:ret?@db/talks", "postgres://desk@db/talks"],
  ["postgres://:secret@/talks?host=/run", "postgres://@/talks?host=/run"],
  [
    "postgres://db/talks?password=secret&sslmode=verify-full",
    "postgres://db/talks?password=…&sslmode=verify-full",
  ],
  ["postgres://db:5432/talks", "postgres://db:5432/talks"],
  ["postgres://desk@db:5432/talks", "postgres://desk@db:5432/talks"],
  ["./desk:secret@db", "./desk:secret@db"],
])("%s is told as %s", (record, shown) => {
  expect(shownPlace(record)).toBe(shown);
});
