/** How the page of the API looks: as the app, light and dark, down to a phone. */
export const referenceStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d1d1b, #e8e6e1); --soft: light-dark(#5c5a55, #aaa69d);
  --paper: light-dark(#fbfaf7, #191917); --card: light-dark(#f1efe9, #242421); --line: light-dark(#d9d5cb, #3b3a36);
  --link: light-dark(#1f4f82, #93bfee); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; display: grid; grid-template-columns: 19rem minmax(0, 1fr);
  gap: 0 2.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
header { grid-column: 1 / -1; border-bottom: 1px solid var(--line); }
h1, h2 { font-family: Georgia, "Times New Roman", serif; font-weight: 600; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.5rem; text-transform: capitalize; }
h3 { margin: 0; font-size: 1rem; font-weight: 400; overflow-wrap: anywhere; }
h3 a { color: inherit; text-decoration: none; }
h3 b { color: var(--link); }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav { position: sticky; top: 0; max-height: 100vh; overflow: auto; font-size: 0.8rem; }
nav ul { list-style: none; padding: 0 0 0 0.75rem; margin: 0.25rem 0; }
nav > ul { padding: 0; }
nav a { text-decoration: none; overflow-wrap: anywhere; }
section { border-top: 1px solid var(--line); padding: 1rem 0; scroll-margin-top: 1rem; }
section:target > h3 { background: var(--card); }
.summary { font-size: 1.1rem; margin: 0.25rem 0; }
.scope { color: var(--soft); margin: 0.25rem 0; font-size: 0.9rem; }
pre { background: var(--card); padding: 0.6rem 0.8rem; margin: 0.5rem 0; overflow-x: auto; max-width: 100%; }
code { font: 0.85rem/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
summary { cursor: pointer; color: var(--link); padding: 0.2rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; margin: 0.5rem 0 1rem; }
caption { text-align: start; font-weight: 600; }
th, td { text-align: start; vertical-align: top; border-top: 1px solid var(--line); padding: 0.3rem 0.8rem 0.3rem 0; }
thead th { color: var(--soft); font-weight: 400; border: 0; }
tbody th { font-weight: 400; white-space: nowrap; }
em { color: var(--soft); font-size: 0.85em; }
@media (max-width: 50rem) { body { grid-template-columns: minmax(0, 1fr); } nav { position: static; max-height: none; } }
@media print { nav { display: none; } body { display: block; } }
`;
