import { get } from "node:http";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "node:zlib";

/** What one answer of the API cost. */
export interface Answer {
  readonly status: number;
  /** From the request to its last byte, in milliseconds. */
  readonly time: number;
  /** As they went over the wire, and unpacked. */
  readonly bytes: number;
  readonly unpacked: number;
  readonly text: string;
}

/** Asks as a browser does, for a packed answer. */
export function answerOf(url: string): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { "Accept-Encoding": "gzip" } }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.once("error", reject);
      response.once("end", () => {
        const body = Buffer.concat(pieces);
        const time = performance.now() - start;
        const plain = response.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
        const sizes = { bytes: body.length, unpacked: plain.length };
        resolve({ status: response.statusCode ?? 0, time, ...sizes, text: plain.toString("utf8") });
      });
    });
    request.once("error", reject);
  });
}
