import type { HostileRequest, Must, Sender } from "./types.ts";

const json = { "Content-Type": "application/json" };

const refused: Must = { status: 403, code: "not-allowed" };

/** Host names that are not this server's: sites that point their own name here (DNS rebinding), and forgeries. */
const hosts: readonly (readonly [string, string])[] = [
  ["a rebound name", "rebound.example"],
  ["a rebound name with the right port", "rebound.example:4680"],
  ["a name that begins like ours", "127.0.0.1.rebound.example"],
  ["a name that ends like ours", "evil-localhost"],
  ["a name below localhost's look-alike", "localhost.rebound.example"],
  ["another address of the network", "10.0.0.7"],
  ["the address of all addresses", "0.0.0.0"],
  ["the cloud's metadata", "169.254.169.254"],
  ["no host name", ":4680"],
  ["a path in the host", "127.0.0.1/../x"],
  ["a user in the host", "127.0.0.1@rebound.example"],
  ["a percent sign", "%"],
  ["an IPv6 zone", "[fe80::1%25eth0]"],
  ["a name in Punycode", "xn--lcalhost-54a.example"],
];

const forgedHosts: readonly HostileRequest[] = hosts.map(([name, host]) => ({
  name: `Host: ${name}`,
  aim: "host and origin",
  from: "nobody",
  send: { path: "/api/timeline", headers: { Host: host } },
  must: { status: [400, 403], without: /"reports"/ },
}));

/** Origins of pages that a browser of the user's has open. */
const origins: readonly (readonly [string, string])[] = [
  ["another site", "https://news.example"],
  ["a sandboxed page or a file", "null"],
  ["another port of this machine", "http://localhost:9999"],
  ["a name that begins like ours", "http://127.0.0.1.news.example"],
  ["our name with a user", "http://127.0.0.1@news.example"],
  ["another scheme", "ftp://127.0.0.1"],
  ["an extension", "chrome-extension://abcdefghijklmnop"],
  ["an empty one", ""],
];

const foreignOrigins: readonly HostileRequest[] = origins.map(([name, origin]) => ({
  name: `Origin: ${name}`,
  aim: "host and origin",
  from: "own",
  send: { path: "/api/timeline", headers: { Origin: origin } },
  must: refused,
}));

/** What a page of another site can send without asking: forms, beacons, requests without CORS. */
const simple: readonly (readonly [string, Record<string, string>])[] = [
  ["a form", { "Content-Type": "application/x-www-form-urlencoded" }],
  ["a form with files", { "Content-Type": "multipart/form-data; boundary=x" }],
  ["JSON as plain text", { "Content-Type": "text/plain" }],
  ["JSON as plain text that speaks of JSON", { "Content-Type": "text/plain; x=application/json" }],
  ["a body of no type", {}],
  ["a type that only begins like JSON", { "Content-Type": "application/json-seq" }],
];

const page = '{"pages":[{"source":"a.txt","text":"Một trang."}]}';

const forms: readonly HostileRequest[] = simple.flatMap(([name, headers]) => [
  {
    name: `${name} without a token`,
    aim: "host and origin" as const,
    from: "nobody" as const,
    send: { method: "POST", path: "/api/pages", headers, body: page },
    must: { status: 401, code: "no-token" as const },
  },
  {
    name: `${name} with a token that was got somehow`,
    aim: "host and origin" as const,
    from: "write" as const,
    send: { method: "POST", path: "/api/pages", headers, body: page },
    must: { status: 415, code: "wrong-type" as const },
  },
]);

/** Ways out of the folder of the app's files, the documentation and the API. Paths without an ending are views of the app. */
const paths = [
  "/..%2f..%2f..%2fetc%2fpasswd",
  "/../../../../etc/passwd",
  "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
  "/assets/..%2f..%2f..%2fpackage.json",
  "/assets/%2e%2e%5c%2e%2e%5cpackage.json",
  "/..\\..\\..\\package.json",
  "/assets/..\\..\\package.json",
  "//etc/passwd",
  "/file:///etc/passwd",
  "/%00/etc/passwd.txt",
  "/index.html%00.txt",
  "/assets/%252e%252e%252fpackage.json",
  "/%c0%ae%c0%ae/%c0%ae%c0%ae/package.json",
  "/.git/config.txt",
  "/token.txt",
  "/endpoint.json",
  "/docs/..%2f..%2fpackage.json",
  "/docs/../../package.json",
  `/${"a".repeat(8_000)}.txt`,
  `/${"../".repeat(2_000)}etc/passwd.txt`,
  "/C:%5cWindows%5cwin.ini",
  "/constructor.js",
  "/__proto__.js",
];

const traversal: readonly HostileRequest[] = paths.map((path) => ({
  name: `path ${path.slice(0, 60)}`,
  aim: "path traversal",
  from: "nobody",
  send: { path },
  must: { status: [200, 400, 404], without: /root:|"dependencies"|"pid"|\[core\]/ },
}));

/** Parameters of API paths that look like paths. */
const ids = [
  "..%2f..%2ftokens",
  "%2e%2e%2f%2e%2e%2fbackup",
  "..%5c..%5ctoken",
  "%2fetc%2fpasswd",
  "sha256%3A..%2f..%2ftoken",
  "a%00b",
  "%00",
  "%",
  "%ff%fe",
  "%ed%a0%80",
  "__proto__",
  "constructor",
  "toString",
  "x".repeat(501),
  "%F0%9F%92%A3".repeat(60),
];

const idPaths: readonly HostileRequest[] = ids.flatMap((id) =>
  ["/api/entries/", "/api/pages/"].map((path) => ({
    name: `${path}${id.slice(0, 40)}`,
    aim: "path traversal" as const,
    from: "own" as const,
    send: { path: `${path}${id}` },
    must: { status: [400, 404], without: /"digest"|"pid"|root:/ },
  })),
);

/** Files to take along and feeds by names that are none. */
const names = [
  "..%2fentries.csv",
  "entries.csv%00",
  "entries.",
  ".csv",
  "entries.constructor",
  "__proto__.csv",
];

const exportNames: readonly HostileRequest[] = names.flatMap((name) =>
  ["/api/export/", "/api/feeds/"].map((path) => ({
    name: `${path}${name}`,
    aim: "path traversal" as const,
    from: "own" as const,
    send: { path: `${path}${name}` },
    must: { status: [400, 404] },
  })),
);

const broken = "%0d%0aX-Planted:%20yes%0d%0a%0d%0a<script>";

/** Line breaks in every value of a request that may come back in a header. */
const planted: readonly (readonly [string, string])[] = [
  ["the address of an export", `/api/export/entries.csv?base=http://a.example/${broken}`],
  ["the name of an export", `/api/export/entries.csv${broken}`],
  ["the name of a feed", `/api/feeds/entries.atom${broken}`],
  ["the first day of a brief", `/api/brief?since=7d${broken}&format=docx`],
  ["the last day of a brief", `/api/brief?until=2025-06-05${broken}&format=docx`],
  ["the format of a citation", `/api/citations?entry=aaaaaa&format=text${broken}`],
  ["the cursor of a list", `/api/timeline?limit=1&after=${broken}`],
  ["the limit of a list", `/api/timeline?limit=1${broken}`],
  ["a filter of a list with a next part", `/api/timeline?limit=1&actor=RU${broken}`],
  ["the id of frozen bytes", `/api/pages/sha256%3Aabc${broken}/frozen`],
  ["a path without a slash at its end", `/docs${broken}`],
  ["the last event", `/api/events?last=${broken}`],
  ["a name of the query", `/api/timeline?${broken}=1`],
];

const injected: readonly HostileRequest[] = planted.map(([name, path]) => ({
  name: `line breaks in ${name}`,
  aim: "header injection",
  from: "own",
  send: { path, headers: { Accept: "application/json, */*;q=0.1" } },
  must: { status: [200, 400, 404], noHeader: /x-planted/i },
}));

/** Methods that have other effects elsewhere. */
const methods: readonly (readonly [string, string, number, Record<string, string>?])[] = [
  ["TRACE", "/api/timeline", 405],
  ["PUT", "/api/pages", 405],
  ["PATCH", "/api/decisions", 405],
  ["DELETE", "/api/pages", 405],
  ["DELETE", "/api/decisions", 405],
  ["PROPFIND", "/api/pages", 405],
  ["MKCOL", "/api/pages", 405],
  ["COPY", "/api/pages", 405],
  ["GET", "/mcp", 405],
  ["DELETE", "/mcp", 405],
  ["GET", "/api/decisions/import", 405],
  ["GET", "/api/reread", 405],
  ["POST", "/api/check", 405],
  ["POST", "/api/timeline", 405, { "X-HTTP-Method-Override": "GET" }],
  ["GET", "/api/reread", 405, { "X-HTTP-Method-Override": "POST" }],
  ["GET", "/api/reread?_method=POST", 405],
  ["POST", "/", 404],
  ["PUT", "/index.html", 404],
  ["DELETE", "/docs/", 404],
];

const tricked: readonly HostileRequest[] = methods.map(([method, path, status, headers]) => ({
  name: `${method} ${path}${headers ? ` with ${Object.keys(headers).join()}` : ""}`,
  aim: "method tricks",
  from: "own",
  send: { method, path, ...(headers ? { headers } : {}) },
  must: status === 405 ? { status, code: "wrong-method" } : { status },
}));

/** Values of `Authorization` that are no token of the record. */
const credentials: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["the scheme alone", "Bearer"],
  ["the scheme and a space", "Bearer "],
  ["another scheme", "Basic b3duOm93bg=="],
  ["null", "Bearer null"],
  ["undefined", "Bearer undefined"],
  ["SQL", "Bearer ' or 1=1 --"],
  ["a pattern", "Bearer %"],
  ["a very long one", `Bearer ${"a".repeat(8_000)}`],
  ["two at once", "Bearer a, Bearer b"],
  ["one of 43 signs", `Bearer ${"A".repeat(43)}`],
  ["one as a JSON object", 'Bearer {"$ne":null}'],
];

const forgedTokens: readonly HostileRequest[] = credentials.map(([name, authorization]) => ({
  name: `Authorization: ${name}`,
  aim: "tokens",
  from: "nobody",
  send: { path: "/api/tokens", headers: { Authorization: authorization } },
  must: { status: 401, code: "no-token" },
}));

/** Where tokens do not belong: addresses stand in logs and histories. */
const misplaced: readonly HostileRequest[] = ["/api/timeline", "/api/tokens", "/api/health", "/mcp"].flatMap(
  (path) =>
    ["token", "access_token", "authorization"].map((name) => ({
      name: `token as ?${name}= of ${path}`,
      aim: "tokens" as const,
      from: "nobody" as const,
      send: { method: path === "/mcp" ? "POST" : "GET", path: `${path}?${name}=TOKEN` },
      must: { status: path === "/api/tokens" ? 401 : 400, without: /TOKEN/ },
    })),
);

const asCookie: readonly HostileRequest[] = ["Cookie", "X-Auth-Token", "Proxy-Authorization"].map(
  (header) => ({
    name: `token in ${header}`,
    aim: "tokens",
    from: "nobody",
    send: { path: "/api/tokens", headers: { [header]: "Bearer TOKEN" } },
    must: { status: 401, code: "no-token" },
  }),
);

/** Names of tokens to be made. */
const tokenNames = [
  "",
  "../x",
  "<script>",
  "a\u0000b",
  "a\r\nX: y",
  "\u202Eevil",
  "x".repeat(65),
  "' or '1'='1",
  "\u001b[2J",
];

const namedTokens: readonly HostileRequest[] = tokenNames.map((name) => ({
  name: `a token named ${JSON.stringify(name).slice(0, 30)}`,
  aim: "tokens",
  from: "admin",
  send: { method: "POST", path: "/api/tokens", headers: json, body: JSON.stringify({ name, scope: "read" }) },
  must: { status: [400, 422], code: "bad-argument" },
}));

const scoped = (from: Sender, scope: string): HostileRequest => ({
  name: `a ${from} token makes one of scope ${scope}`,
  aim: "tokens",
  from,
  send: { method: "POST", path: "/api/tokens", headers: json, body: JSON.stringify({ name: "more", scope }) },
  must: refused,
});

/** Requests on heads and addresses alone. */
export const requests: readonly HostileRequest[] = [
  ...forgedHosts,
  ...foreignOrigins,
  ...forms,
  ...traversal,
  ...idPaths,
  ...exportNames,
  ...injected,
  ...tricked,
  ...forgedTokens,
  ...misplaced,
  ...asCookie,
  ...namedTokens,
  scoped("read", "admin"),
  scoped("write", "admin"),
  scoped("write", "write"),
];
