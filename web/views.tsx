import { lazy } from "./state/lazy.tsx";
import { TimelineView } from "./views/timeline.tsx";

const Actor = lazy(() => import("./views/actor.tsx").then(({ ActorView }) => ActorView));
const Actors = lazy(() => import("./views/actors.tsx").then(({ ActorsView }) => ActorsView));
const Add = lazy(() => import("./views/add.tsx").then(({ AddView }) => AddView));
const Brief = lazy(() => import("./views/brief.tsx").then(({ BriefView }) => BriefView));
const Changes = lazy(() => import("./views/changes.tsx").then(({ ChangesView }) => ChangesView));
const Decisions = lazy(() => import("./views/decisions.tsx").then(({ DecisionsView }) => DecisionsView));
const Entry = lazy(() => import("./views/entry.tsx").then(({ EntryView }) => EntryView));
const Followed = lazy(() => import("./views/followed.tsx").then(({ FollowedView }) => FollowedView));
const Page = lazy(() => import("./views/page.tsx").then(({ PageView }) => PageView));
const Pages = lazy(() => import("./views/pages.tsx").then(({ PagesView }) => PagesView));
const Positions = lazy(() => import("./views/positions.tsx").then(({ PositionsView }) => PositionsView));
const Search = lazy(() => import("./views/search.tsx").then(({ SearchView }) => SearchView));
const Sources = lazy(() => import("./views/sources.tsx").then(({ SourcesView }) => SourcesView));
const Statement = lazy(() => import("./views/statement.tsx").then(({ StatementView }) => StatementView));
const Statements = lazy(() => import("./views/statements.tsx").then(({ StatementsView }) => StatementsView));
const Undertaking = lazy(() =>
  import("./views/undertaking.tsx").then(({ UndertakingView }) => UndertakingView),
);
const Undertakings = lazy(() =>
  import("./views/undertakings.tsx").then(({ UndertakingsView }) => UndertakingsView),
);
const Work = lazy(() => import("./views/work.tsx").then(({ WorkView }) => WorkView));

/**
 * The views by the first part of their path. The timeline is where most people begin; the code of the others is loaded
 * when they are first shown.
 */
export const views = {
  "": TimelineView,
  actors: Actors,
  add: Add,
  brief: Brief,
  changes: Changes,
  decisions: Decisions,
  followed: Followed,
  pages: Pages,
  positions: Positions,
  search: Search,
  sources: Sources,
  statements: Statements,
  undertakings: Undertakings,
  work: Work,
};

/** The views of one thing, by the first part of their path; the second is its id. */
export const details = {
  actors: Actor,
  entries: Entry,
  pages: Page,
  statements: Statement,
  undertakings: Undertaking,
};
