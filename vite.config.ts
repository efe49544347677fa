import { defineConfig } from "vite";

/** Builds the web app to dist/web, where `parley serve` finds it. Files carry a hash of their content in their name. */
export default defineConfig({
  root: "web",
  base: "/",
  build: { outDir: "../dist/web", emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
});
