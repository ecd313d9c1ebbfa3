const MARGINS = { evidence: "18mm 14mm 16mm", board: "13mm 12mm 11mm" } as const;

/** The one style sheet of packs: screen and A4. `running` stands at the head of each printed page. */
export const styleOf = (
  running: string,
  kind: keyof typeof MARGINS,
): string => `${BASE}${TABLES}${PARTS}${BOARD}${PRINT}
@page { size: A4 portrait; margin: ${MARGINS[kind]}; @top-left { content: "${running}"; font: 8pt "Segoe UI", "Open Sans", Arial, sans-serif; color: #444; } }
`;

const BASE = `
:root { color-scheme: light; --ink: #1b1b1b; --soft: #4a4a4a; --line: #c8c8c8; --navy: #0b3a5b; --pale: #eef3f8; }
* { box-sizing: border-box; }
html { font: 16px/1.5 "Segoe UI", "Open Sans", Arial, sans-serif; color: var(--ink); background: #fff; }
body { margin: 0 auto; padding: 1rem; max-width: 62rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 2px solid var(--navy); color: var(--navy); }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .4rem; }
h4 { font-size: 1rem; margin: 0; }
p, ul, ol { margin: .4rem 0; }
ul, ol { padding-left: 1.4rem; }
a { color: #0b4f8a; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
.trust { color: var(--soft); margin: 0; }
.lead { max-width: 50rem; }
.small { color: var(--soft); font-size: .875rem; }
.draft { border: 2px dashed var(--navy); padding: .75rem 1rem; }
nav ol { columns: 2 18rem; }
`;

const TABLES = `
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.35; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { font-weight: 400; }
thead th { font-weight: 600; border-bottom: 2px solid var(--ink); vertical-align: bottom; }
.number { text-align: right; font-variant-numeric: tabular-nums; padding-left: .5rem; padding-right: 0; }
td.number { white-space: nowrap; }
.number + .words { padding-left: 1rem; }
tr.group th, tr.group td { font-weight: 600; }
tr.part th { padding-left: 1.25rem; }
tr.total th, tr.total td { font-weight: 700; border-top: 1px solid var(--ink); border-bottom: 2px solid var(--ink); }
@media (max-width: 40rem) { table { min-width: 36rem; } }
`;

const PARTS = `
.notice { border: 1px solid var(--line); border-left: 6px solid var(--soft); padding: .5rem .75rem; margin: .5rem 0; }
.notice h3 { margin: 0; }
.notice.bad { border-left-color: #a80000; }
.notice.look { border-left-color: #8a5a00; }
.mark { display: inline-block; min-width: 1.2em; text-align: center; font-weight: 700; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 0; border: 1px solid var(--ink); margin: .5rem 0; }
.tiles div { padding: .5rem .75rem; border: 1px solid var(--line); margin: -1px 0 0 -1px; }
.tiles dt { font-size: .875rem; color: var(--soft); }
.tiles dd { margin: 0; }
.tiles strong { display: block; font-size: 1.4rem; line-height: 1.3; }
.tiles span { font-size: .8rem; color: var(--soft); }
.facts { margin: .4rem 0; font-size: .9375rem; }
.facts div { display: grid; grid-template-columns: 11rem 1fr; gap: .75rem; padding: .15rem 0; }
.facts dt, .questions dt { font-weight: 600; }
.facts dd, .questions dd { margin: 0; }
.facts.about { background: var(--pale); padding: .5rem .75rem; font-size: .875rem; }
.facts.close { font-size: .875rem; }
.facts.close div { display: block; break-inside: avoid; padding: .1rem 0; }
.facts.close dt, .facts.close dd { display: inline; }
.facts.close dt::after { content: ": "; }
@media (min-width: 48rem) { .facts.close { columns: 2; column-gap: 1.5rem; } }
.questions div { margin: .6rem 0; }
.entry { border: 1px solid var(--line); border-left: 4px solid var(--navy); padding: .6rem .8rem; margin: .75rem 0; }
.standing { margin: .1rem 0 .3rem; }
.standing strong::first-letter { text-transform: uppercase; }
.sign { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; margin-top: 1.5rem; }
.sign dd { margin: 1.5rem 0 0; border-bottom: 1px solid var(--ink); }
footer { border-top: 1px solid var(--ink); margin-top: 2rem; font-size: .875rem; }
@media (max-width: 30rem) { .facts div { grid-template-columns: 1fr; gap: 0; } }
`;

const BOARD = `
.board h2 { margin-top: 1rem; font-size: 1.1rem; }
.board #first, .board #short { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; padding: 0; }
@media (min-width: 48rem), print {
  .board main { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.5rem; }
  .board main > section { grid-column: span 2; min-width: 0; position: relative; }
  .board main > #guardrails, .board main > #decide { grid-column: span 1; }
}
.board h1 { font-size: 1.5rem; }
.board .facts.about { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.board .facts.about div { display: block; }
.board .facts.about dt, .board .facts.about dd { display: inline; }
.board .facts.about dt::after { content: ": "; }
`;

const PRINT = `
@page { @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt "Segoe UI", "Open Sans", Arial, sans-serif; color: #444; } }
@media print {
  html { font-size: 9.5pt; line-height: 1.4; }
  body { padding: 0; max-width: none; }
  h1 { font-size: 17pt; } h2 { font-size: 13pt; } h3 { font-size: 10.5pt; } h4 { font-size: 10pt; }
  h2, h3, h4, caption, .standing { break-after: avoid; }
  tr, .notice, .tiles, .questions div, .facts div, .sign { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { min-width: 0; font-size: 8.5pt; }
  a { color: inherit; text-decoration: none; }
  .entry { break-inside: avoid-page; }
  .facts.close { columns: 2; font-size: 8.5pt; line-height: 1.35; }
  .board, .board table, .board .facts, .board .small, .board footer { font-size: 7.5pt; line-height: 1.3; }
  .board p, .board ul, .board .scroll, .board .facts { margin: 2pt 0; }
  .board h1 { font-size: 14pt; margin: 0; }
  .board h2 { margin: 5pt 0 1pt; padding-top: 1pt; font-size: 9.5pt; border-top-width: 1px; }
  .board h3 { font-size: 8pt; }
  .board th, .board td { padding-top: 1pt; padding-bottom: 1pt; }
  .board .notice { display: inline-block; padding: 1pt 4pt; margin: 1pt 4pt 1pt 0; }
  .board th[scope="row"] { white-space: nowrap; padding-right: 1em; }
  .board .tiles div { padding: 2pt 5pt; }
  .board .tiles strong { font-size: 12pt; line-height: 1.1; }
  .board .trust { display: none; }
  .board .lead { max-width: none; }
  .board footer { margin-top: 4pt; }
  .board .sign { margin-top: 2pt; }
  .board .sign dd { margin-top: 4pt; }
}
`;
