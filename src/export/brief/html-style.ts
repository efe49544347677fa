/** The look of a brief: one column that reads well on a screen, a phone and paper, light and dark. */
export const briefStyle = `
:root { --paper: #fffdf9; --ink: #1d1b18; --quiet: #5c564d; --rule: #d9d2c6; --accent: #7a3b12; color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #191714; --ink: #ece6dc; --quiet: #b0a798; --rule: #423c33; --accent: #e8a878; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Times New Roman", "Noto Serif", "Liberation Serif", serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--rule); break-after: avoid; }
p { margin: 0; }
.intro, .certainty, .rest, .origin, .frozen { color: var(--quiet); }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 0.9rem; break-inside: avoid; unicode-bidi: isolate; }
.certainty { font-size: 0.94rem; }
.cite, .back, .record { text-decoration: none; color: var(--accent); }
.cite { font-size: 0.82em; padding: 0 0.1em; }
.record { font-size: 0.85em; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
li:target, .cite:target { background: color-mix(in srgb, var(--accent) 16%, transparent); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: inherit; }
th, td { padding: 0.3rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
td { text-align: right; padding-left: 1rem; font-weight: 600; white-space: nowrap; overflow-wrap: normal; }
#sources ol { margin: 0; padding-left: 2.2rem; font-size: 0.92rem; line-height: 1.5; }
q { quotes: "“" "”"; }
.frozen { font-size: 0.85em; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --accent: #000; color-scheme: light; }
  @page { size: A4; margin: 2cm 2cm 2cm 2.5cm; }
  body { font-size: 12pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  .back, .record { display: none; }
}
`;
