import { render } from "preact";
import { App } from "./app.tsx";
import { listenToRecord } from "./state/live.ts";
import { startRouter } from "./state/router.ts";
import { chosenTheme, systemTheme } from "./state/settings.ts";
import { takeToken } from "./state/token.ts";
import { startVisit } from "./state/visit.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
takeToken();
startVisit();
document.documentElement.dataset.theme = chosenTheme() ?? systemTheme();
startRouter();
render(<App />, root);
void listenToRecord();
