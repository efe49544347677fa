import { z } from "zod";
import { Decision } from "../schema/index.ts";

const declaredText = z.string().max(100_000).nullable();
const declaredTexts = z.array(z.string().max(100_000)).max(10_000);

/** What a container says of a page, as in `PageMetadata`; fields that this version does not know are left out. */
const Declared = z.object({
  title: z.exactOptional(declaredText),
  published: z.exactOptional(declaredText),
  modified: z.exactOptional(declaredText),
  outlet: z.exactOptional(declaredText),
  authors: z.exactOptional(declaredTexts),
  section: z.exactOptional(declaredText),
  keywords: z.exactOptional(declaredTexts),
  canonical: z.exactOptional(declaredText),
});

/** Pages of one upload that are fetched at most: who has more follows a feed, or runs `parley add`. */
const mostFetched = 20;

interface Given {
  readonly bytes?: string | undefined;
  readonly text?: string | undefined;
  readonly url?: string | null | undefined;
}

/** True for a page of which only the address is given. */
export const isFetched = ({ bytes, text, url }: Given): boolean =>
  bytes === undefined && text === undefined && typeof url === "string" && url !== "";

/**
 * One page to be read or added: its bytes in base64, of whatever encoding, or its text; then `url` is only noted. Or its
 * `url` alone: then it is fetched. `source`: a name for it, such as its file's; the address of what is fetched need not
 * be named. Fields as in `PageInput`.
 */
export const PageUpload = z
  .strictObject({
    bytes: z.base64().optional(),
    text: z.string().optional(),
    source: z.string().min(1).max(4096).optional(),
    url: z.string().max(8192).nullish(),
    captured: z.string().max(40).nullish(),
    published: z.string().max(40).nullish(),
    kind: z.enum(["text", "html"]).nullish(),
    language: z.string().max(40).nullish(),
    encoding: z.string().max(60).nullish(),
    declared: Declared.nullish(),
    truncated: z.boolean().optional(),
    maxBytes: z.int().positive().optional(),
  })
  .refine((page) => isFetched(page) || (page.bytes === undefined) !== (page.text === undefined), {
    message: "must hold either bytes or text, or an address alone",
  })
  .refine((page) => isFetched(page) || page.source !== undefined, {
    path: ["source"],
    message: "must be told",
  });

/** The body of `POST /api/pages`. */
export const Upload = z.strictObject({
  pages: z
    .array(PageUpload)
    .min(1)
    .max(1000)
    .refine((pages) => pages.filter(isFetched).length <= mostFetched, {
      message: `may hold ${mostFetched} pages with an address alone at most`,
    }),
});

/** The body of `POST /api/decisions/import`. */
export const DecisionUpload = z.strictObject({ decisions: z.array(Decision).max(100_000) });

export type PageUpload = z.infer<typeof PageUpload>;
