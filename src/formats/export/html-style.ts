// The look of an HTML export: to read on a phone, in light and dark, and to print on A4 with no row cut in two.

/** The whole stylesheet. It asks for nothing from outside. */
export const htmlStyle = `
:root { color-scheme: light dark; --ground: #ffffff; --text: #12161c; --muted: #39424d; --line: #b6bec7; --head: #f1f3f5; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #0b0d12; --text: #f3f5f9; --muted: #b4bdcb; --line: #5c6675; --head: #1f2530; }
}
* { box-sizing: border-box; }
html { background: var(--ground); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; color: var(--text); font: 1rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.75rem; font-size: 1.5rem; line-height: 1.25; white-space: pre-wrap; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.125rem; }
p { margin: 0 0 0.5rem; }
.mark { padding: 0.25rem 0.75rem; border: 2px solid currentcolor; font-weight: 700; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; margin: 0 0 0.5rem; }
dt { color: var(--muted); }
dd { margin: 0; white-space: pre-wrap; }
figure { margin: 0; }
svg { display: block; width: 100%; max-width: 30rem; height: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.375rem 0.5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--head); }
.day, .running th { white-space: pre-wrap; }
th { white-space: nowrap; }
td, td:first-child small { white-space: nowrap; }
td { width: 1%; font-variant-numeric: tabular-nums slashed-zero; }
td:last-child { width: auto; white-space: pre-wrap; unicode-bidi: isolate; }
small, .who { color: var(--muted); font-size: 0.875em; }
td small { display: block; }
a { color: inherit; }
.running { display: none; }
@media (max-width: 30rem) {
  body { padding: 0.75rem; }
  th, td { padding: 0.375rem 0.25rem; }
  thead th { font-size: 0.875rem; }
}
@page { size: A4; margin: 15mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #39424d; } }
@media print {
  :root { color-scheme: light; --ground: #ffffff; --text: #000000; --muted: #39424d; --line: #8a939d; --head: #f1f3f5; }
  body { max-width: none; padding: 0; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1 { font-size: 15pt; }
  h2 { font-size: 12pt; break-after: avoid; }
  svg { width: auto; max-width: 100%; max-height: 175mm; }
  thead { display: table-header-group; }
  .running { display: table-row; }
  tr, figure, dl, h1, .mark { break-inside: avoid; }
  .day { break-after: avoid; }
  th, td { padding: 1mm 1.5mm; }
  td:first-child small { display: inline; }
  a { text-decoration: none; }
}
`;

/** The SHA-256 of it, by which the file's own policy lets this stylesheet in and no other; a test compares the two. */
export const htmlStyleHash = "dbL8ttRCiYyUC9stRPzAZhQ1JEcPHKPKTFK8h+EGDW4=";
