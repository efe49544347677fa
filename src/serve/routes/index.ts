import type { Route } from "../api/route.ts";
import { decisionRoutes } from "./decisions.ts";
import { itemRoutes } from "./items.ts";
import { keepingRoutes } from "./keeping.ts";
import { listRoutes } from "./lists.ts";
import { pageRoutes } from "./pages.ts";
import { serviceRoutes } from "./service.ts";
import { takeAwayRoutes } from "./take-away.ts";
import { watchRoutes } from "./watching.ts";

/** Every route below /api, in the order of its description. */
export const routes: readonly Route[] = [
  ...listRoutes,
  ...itemRoutes,
  ...pageRoutes,
  ...decisionRoutes,
  ...takeAwayRoutes,
  ...watchRoutes,
  ...keepingRoutes,
  ...serviceRoutes,
];
