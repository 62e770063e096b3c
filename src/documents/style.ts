/**
 * How a document looks on a screen by day and night, on a phone, and on A4. Every rule stands below
 * `.document`, so that the same sheet serves on a page of the site
 * (`new CSSStyleSheet()`, which a Content-Security-Policy allows).
 */
export const documentStyle = `
@page { size: A4; margin: 18mm 20mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #555; } }
.document {
  --paper: #fff; --ink: #1b2a28; --soft: #4a5956; --line: #b9b5a6; --faint: #e6e2d6; --accent: #0b5750; --wash: #f2f5f0;
  --a: #0b5750; --b: #b5610b; --c: #673456; --on: #fff;
  color-scheme: light; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Segoe UI", "Source Sans 3", "Noto Sans", system-ui, sans-serif;
  max-inline-size: 46rem; margin: 0 auto; padding: clamp(1rem, 4vw, 3rem); overflow-wrap: break-word; overflow-x: clip;
}
:root:has(> body > main > .document) { background: #fff; color-scheme: light dark; }
:root > body:has(> main > .document) { margin: 0; }
.document * { box-sizing: border-box; }
.document > header { border-block-end: 2px solid var(--accent); padding-block-end: 1rem; margin-block-end: 1.5rem; }
.document :is(h1, h2, h3) { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, serif; line-height: 1.2; text-wrap: balance; }
.document h1 { font-size: 1.9rem; margin: 0; }
.document h2 { font-size: 1.4rem; margin: 2rem 0 .6rem; color: var(--accent); }
.document h3 { font-size: 1.12rem; margin: 1.4rem 0 .4rem; }
.document p { margin: 0 0 .8rem; white-space: break-spaces; }
.document .doc-subtitle { margin: .3rem 0 0; color: var(--soft); }
.document :is(ol, ul) { margin: 0 0 1rem; padding-inline-start: 1.6rem; }
.document li { margin-block-end: .25rem; white-space: break-spaces; }
.document a { color: var(--accent); }
.document .doc-facts { margin: 1rem 0; display: grid; gap: .4rem; }
.document .doc-facts > div { display: grid; grid-template-columns: minmax(7rem, 1fr) 2fr; gap: .2rem 1.2rem; }
.document dt { font-weight: 600; color: var(--soft); min-inline-size: 0; }
.document dd { margin: 0; min-inline-size: 0; white-space: break-spaces; }
.document .doc-scroller { overflow-x: auto; margin: 1rem 0 1.4rem; }
.document table { border-collapse: collapse; inline-size: 100%; font-size: .94rem; line-height: 1.4; }
.document caption { text-align: start; font-weight: 600; padding-block-end: .4rem; }
.document :is(th, td) { border: 1px solid var(--line); padding: .4rem .55rem; text-align: start; vertical-align: top; white-space: break-spaces; min-inline-size: 4.5rem; }
.document thead :is(th, td), .document tbody th { background: var(--wash); font-size: inherit; }
.document td:empty { block-size: 2.1rem; }
.document figure { margin: 1.2rem 0; }
.document figure svg { display: block; max-inline-size: 100%; block-size: auto; }
.document figcaption { font-size: .88em; color: var(--soft); margin-block-start: .5rem; white-space: break-spaces; }
.document .doc-question { margin: 0 0 1.2rem; }
.document .doc-ask { font-weight: 600; margin-block-end: .3rem; }
.document .doc-note { color: var(--soft); font-size: .9em; margin-block-end: .4rem; }
.document .doc-choices { list-style: none; padding: 0; }
.document .doc-choices li { position: relative; padding-inline-start: 1.9rem; margin-block-end: .45rem; }
.document .doc-box { position: absolute; inset-inline-start: 0; inset-block-start: .2em; inline-size: 1.1rem; block-size: 1.1rem; border: 1.5px solid var(--ink); border-radius: 2px; }
.document .doc-line { border-block-end: 1px solid var(--line); block-size: 2.1rem; }
.document .doc-signatures { margin-block-start: 2rem; }
.document .doc-signature { display: grid; grid-template-columns: 1fr 2fr 1fr; gap: .3rem 1.2rem; align-items: end; margin-block-end: 1.6rem; }
.document .doc-signature p { margin: 0; min-inline-size: 0; overflow-wrap: anywhere; }
.document .doc-signature p + p { display: flex; gap: .5rem; align-items: end; }
.document .doc-signature > p:first-child { font-weight: 600; }
.document .doc-signature p + p span:first-child { color: var(--soft); font-size: .88rem; }
.document .doc-rule { flex: 1; min-inline-size: 4rem; block-size: 2rem; border-block-end: 1px solid var(--ink); }
.document .doc-criteria { list-style: none; padding: 0; }
.document .doc-criteria > li { display: grid; grid-template-columns: 2.6rem 1fr auto; gap: .2rem .8rem; border-block-start: 1px solid var(--line); padding-block: .7rem; margin: 0; white-space: normal; }
.document .doc-criteria p { margin: 0 0 .3rem; }
.document .doc-criteria div { min-inline-size: 0; }
.document .doc-criteria ul { margin: .3rem 0 0; padding-inline-start: 1.1rem; }
.document .doc-criteria ul li { white-space: normal; }
.document .doc-number { font-weight: 600; }
.document .doc-judged { font-weight: 600; color: var(--accent); }
.document .doc-state { align-self: start; border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .7rem; font-size: .85rem; }
.document .doc-state-made, .document .doc-state-achieved { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.document .doc-state-achieved { border-width: 2px; }
.document .drawing-a { fill: var(--a); } .document .drawing-b { fill: var(--b); } .document .drawing-c { fill: var(--c); }
.document .drawing-soft { fill: var(--soft); } .document .drawing-text { fill: var(--ink); }
.document .drawing-on { fill: var(--on); } .document .drawing-paper { fill: var(--paper); }
.document .drawing-box { fill: var(--wash); stroke: var(--line); } .document .drawing-grid { stroke: var(--line); }
.document .drawing-line-a { stroke: var(--a); } .document .drawing-line-b { stroke: var(--b); } .document .drawing-line-c { stroke: var(--c); }
.document .drawing-line-soft { stroke: var(--soft); } .document .drawing-line-on { stroke: var(--on); }
@media (max-width: 34rem) {
  .document .doc-facts > div, .document .doc-signature { grid-template-columns: 1fr; }
  .document .doc-criteria > li { grid-template-columns: 2.2rem 1fr; }
  .document .doc-criteria .doc-state { grid-column: 2; justify-self: start; }
}
@media screen and (prefers-color-scheme: dark) {
  .document {
    --paper: #111d1a; --ink: #ece7d9; --soft: #b9c5be; --line: #52675f; --faint: #2d423c; --accent: #8ad6c6; --wash: #1c2e29;
    --a: #8ad6c6; --b: #f2b544; --c: #e5bad4; --on: #0b1a17; color-scheme: dark;
  }
  :root:has(> body > main > .document) { background: #111d1a; }
}
@media print {
  .document { max-inline-size: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
  .document .doc-scroller { overflow: visible; padding-inline-end: 1px; }
  .document table { font-size: 9.5pt; }
  .document :is(th, td) { overflow-wrap: break-word; }
  .document table.doc-wide { font-size: 8pt; line-height: 1.3; }
  .document table.doc-wide :is(th, td) { padding: .2rem .3rem; min-inline-size: 3rem; overflow-wrap: anywhere; }
  .document table.doc-wide thead th { font-size: inherit; overflow-wrap: normal; }
  .document thead, .document caption { break-after: avoid; }
  .document tbody tr:first-child { break-before: avoid; }
  .document thead { display: table-header-group; }
  .document :is(tr, figure, .doc-question, .doc-signature, .doc-facts > div, .doc-criteria > li) { break-inside: avoid; }
  .document :is(h1, h2, h3, caption, .doc-ask) { break-after: avoid; }
  .document .doc-new-page { break-before: page; margin-block-start: 0; }
  .document .doc-facts > :is(:nth-child(-n + 2), :nth-last-child(2)):not(:last-child), .document .doc-signature:not(:last-child) { break-after: avoid; }
  .document :is(p, li) { orphans: 3; widows: 3; }
  .document thead :is(th, td), .document tbody th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .document figure svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media (forced-colors: active) {
  .document .doc-box, .document .doc-line, .document .doc-rule { border-color: CanvasText; }
}
`;

/** Names the sheet in a Content-Security-Policy: its SHA-256 digest. */
export const documentStyleHash = 'sha256-CVo952SQNrjthDNRFqUxKAp98d56TyALq07lEVD4Cfk=';
