import { render } from "preact";
import { App } from "./app.tsx";
import { startRouter } from "./state/router.ts";
import { chosenTheme, systemTheme } from "./state/settings.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
document.documentElement.dataset.theme = chosenTheme() ?? systemTheme();
startRouter();
render(<App />, root);
