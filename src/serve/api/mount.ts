import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ParleyError } from "../../errors.ts";
import { actingAs } from "../../store/actor.ts";
import type { Access } from "../access.ts";
import { actingFor } from "../auditing.ts";
import { etagOf, isKnown } from "./etag.ts";
import { wantedMedia } from "./negotiate.ts";
import type { Given, Route } from "./route.ts";

/** "/entries/{id}" as Hono writes it. */
const pattern = (path: string): string => path.replace(/\{(\w+)\}/g, ":$1");

const methodsAt = (routes: readonly Route[], path: string): string[] => {
  const methods = routes.filter((route) => route.path === path).map(({ method }) => method.toUpperCase());
  return [...new Set([...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"])];
};

const megabyte = 1024 * 1024;

const withinLimit = (most: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: most,
    onError: () => {
      const size = most < megabyte ? `${most / 1024} kB` : `${most / megabyte} MB`;
      throw new ParleyError("too-large", `The body of this request may have ${size}.`);
    },
  });

/** What names an answer: all that it is made of. Null where no name holds. */
async function answerEtag(
  route: Route,
  media: string,
  context: Context,
  given: Given,
): Promise<string | null> {
  if (!route.changesWith) return null;
  const revision = route.changesWith === "build" ? "" : await given.service.revision();
  const day = route.changesWith === "record and day" ? new Date().toISOString().slice(0, 10) : "";
  const { origin, pathname, search } = new URL(context.req.url);
  return etagOf([given.build, given.worldDigest, revision, day, origin, pathname, search, media]);
}

function answering(route: Route, access: Access, given: Given): MiddlewareHandler {
  const offered = route.answers.map(({ media }) => media);
  return async (context) => {
    const asker = await access.demand(route.scope, context.req.header("authorization"));
    context.header("Vary", "Accept, Authorization");
    const accept = route.chosenBy === "address" ? undefined : context.req.header("accept");
    const media = wantedMedia(accept, offered);
    const answer = route.prepare(context, media);
    const etag = await answerEtag(route, media, context, given);
    if (etag !== null && isKnown(etag, context.req.header("if-none-match"))) {
      context.header("ETag", etag);
      return context.body(null, 304);
    }
    const made = await actingAs(actingFor(asker, context), () => answer(given));
    if (made.ok && etag !== null) made.headers.set("ETag", etag);
    if (context.req.method !== "HEAD") return made;
    // Nobody reads it: what makes it must not go on.
    await made.body?.cancel();
    return new Response(null, made);
  };
}

/**
 * Mounts routes: asks for the token, chooses the form of the answer, checks the parameters, says "not modified" where
 * nothing is. Methods that an address does not have are answered with those that it has.
 */
export function mount(routes: readonly Route[], access: Access, given: Given): Hono {
  const app = new Hono();
  for (const route of routes) {
    const limits = route.body ? [withinLimit(route.body.most)] : [];
    app.on([route.method.toUpperCase()], [pattern(route.path)], ...limits, answering(route, access, given));
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const allow = methodsAt(routes, path).join(", ");
    app.all(pattern(path), (context) => {
      context.header("Allow", allow);
      if (context.req.method === "OPTIONS") return context.body(null, 204);
      throw new ParleyError("wrong-method", `${context.req.path} has no ${context.req.method}.`);
    });
  }
  return app;
}
