import type { Role } from "../../schema/index.ts";
import { type Decided, decisionsOn } from "./decisions.ts";

/** What people say of a page, in place of what is read from it. The page keeps the id that it was taken in with. */
export interface Given {
  /** Publication day, EDTF. */
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** Roles of blocks, by a stretch of the page's text that each holds or overlaps. */
  readonly roles?: readonly { readonly start: number; readonly end: number; readonly role: Role }[];
}

/** What was decided on how a page is to be read; null where nothing was. Of two decisions on one thing the later counts. */
export function givenOf(decided: Decided, page: string): Given | null {
  const values = Object.assign({}, ...decisionsOn(decided, page, "page").map((decision) => decision.values));
  const { published, outlet, url }: Pick<Given, "published" | "outlet" | "url"> = values;
  const roles = new Map(
    decisionsOn(decided, page, "role").map(({ span, role }) => [
      `${span.start} ${span.end}`,
      { ...span, role },
    ]),
  );
  const given = {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(roles.size === 0 ? {} : { roles: [...roles.values()] }),
  };
  return Object.keys(given).length > 0 ? given : null;
}
