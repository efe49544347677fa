import { describe, expect, it } from "vitest";
import { queueAddress, shownQueue } from "../../src/cluster/address.ts";
import { ParleyError } from "../../src/errors.ts";

const codeOf = (text: string): string => {
  try {
    queueAddress(text);
    return "fits";
  } catch (error) {
    return error instanceof ParleyError ? error.code : String(error);
  }
};

describe("the address of a queue", () => {
  it.each([
    [
      "nats://desk:s3cret@a.example:4222,b.example:4223/talks",
      {
        servers: ["a.example:4222", "b.example:4223"],
        tls: false,
        user: "desk",
        secret: "s3cret",
        name: "talks",
      },
    ],
    ["nats://a.example", { servers: ["a.example"], tls: false, user: null, secret: null, name: "parley" }],
    ["nats://a.example/", { servers: ["a.example"], tls: false, user: null, secret: null, name: "parley" }],
    [
      "tls://t0ken@[::1]:4222/x",
      { servers: ["[::1]:4222"], tls: true, user: null, secret: "t0ken", name: "x" },
    ],
    [
      "nats://desk:a%40b%2Fc@a.example/x",
      { servers: ["a.example"], tls: false, user: "desk", secret: "a@b/c", name: "x" },
    ],
    [
      "nats://u:p:q@a.example",
      { servers: ["a.example"], tls: false, user: "u", secret: "p:q", name: "parley" },
    ],
  ])("%s is read", (text, address) => {
    expect(queueAddress(text)).toEqual(address);
  });

  it.each([
    "",
    "a.example",
    "http://a.example",
    "nats:/a.example",
    "nats://",
    "nats:///talks",
    "nats://a.example,,b.example",
    "nats://a.example:99999",
    "nats://a.example/two/names",
    "nats://a.example/with space",
    "nats://a.example/%2e%2e",
    "nats://a.example/a.b",
    "nats://a.example/>",
    "nats://a.example?x=1",
    "nats://%ff@a.example",
    `nats://a.example/${"n".repeat(32)}`,
  ])("%s is refused", (text) => {
    expect(codeOf(text)).toBe("bad-argument");
  });

  it.each([
    ["nats://desk:s3cret@a.example/talks", "nats://desk@a.example/talks"],
    ["nats://s3cret@a.example/talks", "nats://…@a.example/talks"],
    ["nats://desk:s3@cret@a.example", "nats://desk@a.example"],
    ["nats://a.example/talks", "nats://a.example/talks"],
    ["desk:s3cret@a.example", "desk@a.example"],
  ])("%s is told without its secret", (text, shown) => {
    expect(shownQueue(text)).toBe(shown);
  });

  it("a refusal names no secret", () => {
    expect(() => queueAddress("nats://desk:s3cret@/x")).toThrowError(/^(?!.*s3cret)/);
  });
});
