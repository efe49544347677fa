/** The one style sheet of a site: screens, phones, dark rooms and paper. */
export const siteStyle = `
:root { --paper: #fbfaf7; --raised: #fff; --ink: #1b1e24; --quiet: #5c6069; --rule: #e0dbd0; --accent: #1d4f86; --warn: #7d4e00; --mark: #ffeaa3; --held: #17693f; --open: #2458a8; --off: #a9251c; color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14161a; --raised: #1b1e24; --ink: #eceae5; --quiet: #a2a6ae; --rule: #2f343c; --accent: #8fbdf0; --warn: #f0c264; --mark: #5b4a12; --held: #6ccf97; --open: #86b4f5; --off: #f58b80; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; padding: 0.8rem 1.25rem; border-bottom: 1px solid var(--rule); background: var(--raised); align-items: baseline; }
.home { font-weight: 700; color: inherit; text-decoration: none; }
nav { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; }
nav a { color: inherit; text-decoration: none; padding: 0.2rem 0; }
nav a[aria-current] { border-bottom: 2px solid var(--accent); }
main { max-width: 54rem; margin: 0 auto; padding: 1.75rem 1.25rem 4rem; }
h1 { font: 600 1.75rem/1.2 "Noto Serif", Cambria, "Times New Roman", "Liberation Serif", serif; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.6rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--rule); break-after: avoid; }
h3 { font-size: 1rem; margin: 1.4rem 0 0.4rem; color: var(--quiet); break-after: avoid; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:focus-visible, input:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
ul, ol { list-style: none; margin: 0; padding: 0; }
li { padding: 0.5rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid; unicode-bidi: isolate; }
.quiet, .certainty { color: var(--quiet); }
.certainty { font-size: 0.95rem; margin: 0 0 1rem; }
.row { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0.2rem 1rem; }
.row .day { color: var(--quiet); font-variant-numeric: tabular-nums; }
.status { white-space: nowrap; font-weight: 600; }
.status.held, .status.ongoing, .state.fulfilled, .state.accepted { color: var(--held); }
.status.planned, .status.proposed, .status.possible, .state.open { color: var(--open); }
.status.refused, .status.cancelled, .state.refused, .state.lapsed { color: var(--off); }
.flag { color: var(--warn); font-size: 0.92rem; }
.flag::before { content: "⚑ "; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.35rem 1.2rem; margin: 0 0 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
blockquote { margin: 0.35rem 0; padding: 0.1rem 0 0.1rem 0.9rem; border-left: 3px solid var(--rule); font-family: "Noto Serif", Cambria, "Times New Roman", "Liberation Serif", serif; }
article p { font: 1.05rem/1.65 "Noto Serif", Cambria, "Times New Roman", "Liberation Serif", serif; margin: 0 0 0.9rem; }
article p.title { font-weight: 700; }
mark { background: var(--mark); color: inherit; }
mark:target, li:target, blockquote:target { outline: 2px solid var(--accent); outline-offset: 3px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.8rem 0.35rem 0; border-bottom: 1px solid var(--rule); }
.sheets { display: flex; gap: 1.5rem; margin: 1rem 0; }
.chips { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; }
.chips li { border: 0; padding: 0.1rem 0; }
input { width: 100%; max-width: 32rem; padding: 0.5rem 0.7rem; font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--quiet); border-radius: 6px; }
label { display: block; margin-bottom: 0.4rem; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--raised); }
.skip:focus { left: 0.5rem; top: 0.5rem; }
@media (max-width: 40rem) { .row { grid-template-columns: 1fr; } dl { grid-template-columns: 1fr; gap: 0 0; } dd { margin-bottom: 0.5rem; } }
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --quiet: #333; --rule: #999; --accent: #000; color-scheme: light; }
  header, .skip, .sheets, .search { display: none; }
  main { max-width: none; padding: 0; }
}
`;
