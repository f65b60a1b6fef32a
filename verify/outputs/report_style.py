"""The look of the report for the editor, on a screen and on paper."""

STEP = 5  # per cent: a bar's length is told by a class, since the report has no style of its own on any element
WIDTHS = "\n".join(f".w{share} {{ width: {share}%; }}" for share in range(STEP, 101, STEP))

STYLE = f"{WIDTHS}" + """
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 4rem; background: #fff; color: #201f1c;
  font: 16px/1.5 "Source Sans 3", "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
* { box-sizing: border-box; overflow-wrap: anywhere; }
h1, h2, blockquote, .context { font-family: "Source Serif 4", Georgia, "Times New Roman", serif; }
h1 { font-size: 1.75rem; margin: 0; }
h2 { font-size: 1.25rem; line-height: 1.35; margin: 0.3rem 0; font-weight: 600; }
h3 { font-size: 1rem; margin: 0.9rem 0 0.4rem; }
p, ul { margin: 0.3rem 0; }
ul { padding: 0; list-style: none; }
.counts { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; font-size: 0.875rem; margin: 0.6rem 0; }
dt { color: #475160; } dd { margin: 0; }
article { border-top: 2px solid #201f1c; margin-top: 2rem; padding-top: 0.6rem; }
.chip { border: 1px solid #8a8f98; border-radius: 3px; padding: 0 0.45em; font-size: 0.875rem; font-weight: 600; }
.chip.red { color: #a43210; border-color: #c8401a; } .chip.green { color: #0b5f58; border-color: #0f766e; }
.chip.gray { color: #475160; border-color: #5b6675; }
.number { color: #475160; } .who, .alone { font-size: 0.9375rem; color: #3d3c38; }
.verdict { border: 1px solid #8a8f98; padding: 0.35rem 0.6rem; background: #f3f1ea; }
.context { font-size: 1rem; color: #3d3c38; border-left: 3px solid #d9d5ca; padding-left: 0.7rem; }
section { border: 1px solid #d9d5ca; border-left-width: 4px; padding: 0.4rem 0.8rem; margin: 0.5rem 0; }
section.red { border-left-color: #c8401a; } section.green { border-left-color: #0f766e; }
.relation { font-weight: 600; } blockquote { margin: 0.4rem 0; white-space: pre-wrap; }
mark { background: #fbf0c4; color: inherit; } h2 mark { background: none; }
mark.value { font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
table { border-collapse: collapse; width: 100%; font-size: 0.8125rem; margin-top: 0.7rem; }
caption { text-align: left; font-weight: 600; } th, td { text-align: left; vertical-align: top; padding: 0.15rem 0.5rem 0.15rem 0;
  border-bottom: 1px solid #d9d5ca; }
.history :is(th, td) { overflow-wrap: break-word; } .history td:nth-child(6) { overflow-wrap: anywhere; width: 36%; }
.series td { padding-right: 0.9rem; white-space: nowrap; } .series td:nth-child(3) { width: 40%; } .series td:last-child { white-space: normal; }
.bar { display: block; height: 0.7em; margin-top: 0.3em; background: #5b6675; }
@page { margin: 18mm 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .top, section, tr, .history { break-inside: avoid; } .top, h3 { break-after: avoid; }
  mark, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media (max-width: 520px) { dl { grid-template-columns: 1fr; } table { display: block; overflow-x: auto; } }
"""
