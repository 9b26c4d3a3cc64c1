/** The style sheet of the pages: on screens light and dark, wide and narrow, and on A4. No text of a plan comes in here. */
export const style = `
:root{color-scheme:light dark;--ink:#1a2330;--faint:#566273;--paper:#fff;--sheet:#f4f6f9;--line:#d5dce5;--brand:#12365f;
--error:#a61b1b;--error-soft:#fdecec;--warning:#8a4b00;--warning-soft:#fff4e0;--info:#0b5a8a;--info-soft:#e8f3fb;--kept:#1c6b3a;--kept-soft:#e8f5ec;
--window:#8796aa;--phase:#2f6db0;--anchor:#7a2e8e;--deadline:#0d6e6e;--only:#ffe2a8}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf2;--faint:#a4b0c0;--paper:#161c24;--sheet:#0e1319;--line:#33404f;--brand:#a9cbf5;
--error:#ff9d9d;--error-soft:#3b1a1c;--warning:#f5c06a;--warning-soft:#382a12;--info:#8ecbf5;--info-soft:#12293a;--kept:#8ed7a6;--kept-soft:#14301f;
--window:#76869b;--phase:#5c9be0;--anchor:#d49be6;--deadline:#5fc9c9;--only:#6b4e12}}
*{box-sizing:border-box}
body{margin:0;background:var(--sheet);color:var(--ink);font:16px/1.55 "Noto Sans","Segoe UI",system-ui,-apple-system,Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:68rem;margin:0 auto;padding:0 1rem 3rem}
.bar{max-width:68rem;margin:0 auto;padding:.75rem 1rem;display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between;align-items:center}
.brand{font-weight:600;color:var(--brand)}
.switch{border:1px solid var(--line);border-radius:2rem;margin:0;padding:.15rem .3rem;display:none;gap:.2rem;background:var(--paper)}
.switch label{padding:.1rem .7rem .1rem .5rem;border-radius:2rem;cursor:pointer;display:flex;gap:.4rem;align-items:center}
.switch label:focus-within,a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--phase);outline-offset:2px}
.switch input{accent-color:var(--brand);margin:0}
@supports selector(:has(*)){.switch{display:flex}body:has(#speak-vi:checked) .in-en,body:has(#speak-en:checked) .in-vi{display:none}}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sheet{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:1.5rem 1.75rem;margin:0 0 1.25rem}
h1,h2,h3,h4{line-height:1.3;margin:0;color:var(--brand)}
h1,.run>h2{font-size:1.6rem}h2{font-size:1.3rem}h3{font-size:1.12rem;margin:1.6rem 0 .6rem}h4{font-size:1rem;margin:1.1rem 0 .5rem;color:var(--ink)}
.kicker{margin:0 0 .35rem;color:var(--faint);text-transform:uppercase;letter-spacing:.06em;font-size:.8rem!important;font-weight:600}
p{margin:.35rem 0}
.faint{color:var(--faint)}
code{font-family:ui-monospace,"Noto Sans Mono",Consolas,monospace;font-size:.86em}
a{color:var(--info)}
.verdict{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:1rem 0 0;padding:.7rem 1rem;border-radius:.4rem;border-left:.35rem solid;font-weight:600}
.verdict .faint{font-weight:400;color:inherit}
.v-clean,.v-info{color:var(--kept);background:var(--kept-soft)}.v-warning{color:var(--warning);background:var(--warning-soft)}
.v-error,.v-failed{color:var(--error);background:var(--error-soft)}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:1rem 0 0}
dl.facts dt{color:var(--faint)}dl.facts dd{margin:0}
ol.findings,ul.plain{list-style:none;margin:0;padding:0}
.finding{border:1px solid var(--line);border-left:.3rem solid var(--edge);border-radius:.4rem;padding:.75rem 1rem;margin:0 0 .7rem}
.finding p{margin:.2rem 0}
.finding .say{font-weight:500;margin-top:.35rem}
.r-error{--edge:var(--error)}.r-warning{--edge:var(--warning)}.r-info{--edge:var(--info)}.r-waived{--edge:var(--line)}
.head{display:flex;flex-wrap:wrap;gap:.3rem .75rem;align-items:baseline}
.badge{display:inline-block;padding:0 .55rem;border-radius:1rem;font-size:.82rem;font-weight:600;white-space:nowrap}
.b-error{color:var(--error);background:var(--error-soft)}.b-warning{color:var(--warning);background:var(--warning-soft)}
.b-info{color:var(--info);background:var(--info-soft)}.b-waived{color:var(--faint);background:var(--sheet)}
.note{display:grid;grid-template-columns:6.5rem 1fr;gap:0 .75rem;margin:.3rem 0 0}
.note dt{color:var(--faint);grid-column:1}.note dd{margin:0;grid-column:-2}
details{margin:.5rem 0 0}summary{cursor:pointer;color:var(--faint)}
h3+details,details.wide{margin:.6rem 0}.verdict+h2,ul+h2,table+h2{margin-top:1.4rem}
.wide>summary{font-weight:600;color:var(--ink)}
.scroll{overflow-x:auto;position:relative;background:linear-gradient(90deg,var(--paper) 30%,transparent) 0/2.5rem 100% local no-repeat,
linear-gradient(270deg,var(--paper) 30%,transparent) 100%/2.5rem 100% local no-repeat,
linear-gradient(90deg,var(--line),transparent) 0/.6rem 100% no-repeat,linear-gradient(270deg,var(--line),transparent) 100%/.6rem 100% no-repeat}
table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:.94rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
thead th{color:var(--faint);font-weight:600;border-bottom-width:2px}
tbody th{font-weight:500}
td.n,th.n{text-align:right;white-space:nowrap}
figure{margin:.5rem 0 0}
figure svg{display:block;width:100%;min-width:36rem;height:auto}
svg text{font:13px "Noto Sans","Segoe UI",system-ui,sans-serif;fill:var(--ink);stroke:var(--paper);stroke-width:4px;stroke-linejoin:round;paint-order:stroke}
svg .t-faint{fill:var(--faint);font-size:12px}
svg .t-fault{fill:var(--error);font-weight:600;font-size:12px}
svg .t-anchor{fill:var(--anchor);font-weight:600;font-size:12px}
svg .grid{stroke:var(--line)}svg .window{fill:var(--window)}svg .phase{fill:var(--phase)}svg .anchor{stroke:var(--anchor);stroke-width:2;stroke-dasharray:4 3}
svg .deadline{fill:var(--deadline)}svg .band{fill:var(--error);opacity:.2}svg .fault{fill:var(--error)}
.pair{table-layout:fixed}
.pair th:first-child{width:17%}.pair .rel{width:15%}
.only{background:var(--only);border-radius:.15rem;text-decoration:none;color:inherit;padding:0 .1em}
.differs{font-weight:600;color:var(--warning)}
.heat{width:auto;border-collapse:separate;border-spacing:2px}
.heat th,.heat td{border:0;padding:.3rem .5rem;vertical-align:middle}.heat tbody th[scope=row]{min-width:15rem;max-width:26rem;font-weight:400}
.heat .turned{vertical-align:bottom;padding:.3rem .2rem}.turned span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:13rem;display:inline-block;line-height:1.25}
.heat .group{color:var(--brand);font-weight:600;padding-top:.7rem}.heat .l{text-align:center;min-width:2.6rem;background:var(--sheet);border-radius:.2rem}.heat .level{white-space:nowrap;border-radius:.2rem;font-size:.86rem}
.heat tfoot td{color:var(--faint);background:none}.heat tfoot th{font-weight:400}
.heat .l-explicit{background:var(--phase);color:var(--paper)}.heat .l-coordinated{background:color-mix(in srgb,var(--phase) 45%,var(--paper))}
.heat .l-scope{background:color-mix(in srgb,var(--phase) 28%,var(--paper))}.heat .l-blanket{background:color-mix(in srgb,var(--phase) 13%,var(--paper))}
.heat .l-none{background:var(--error-soft);color:var(--error)}
footer{color:var(--faint);font-size:.88rem;margin-top:1rem}
.sieve{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;margin:0 0 .75rem}.sieve[hidden]{display:none}.sieve label{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}
.sieve input[type=search]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--faint);border-radius:.3rem;padding:.25rem .5rem;width:16rem;max-width:100%}.sieve output{color:var(--faint)}
.sieve input:focus-visible,.matrix button:focus-visible{outline:3px solid var(--phase);outline-offset:1px}
.matrix tbody th .faint{display:block;font-size:.85rem}.matrix button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:left;cursor:pointer;width:100%}.matrix button::after{content:" ↕";color:var(--faint)}
.matrix [aria-sort=ascending] button::after{content:" ↑"}.matrix [aria-sort=descending] button::after{content:" ↓"}
.matrix{position:relative;overflow:auto;max-height:85vh;border:1px solid var(--line);background:var(--paper);margin:0 0 1.25rem}.matrix table{border-collapse:separate;border-spacing:0;margin:0}
.matrix th,.matrix td{border-right:1px solid var(--line);border-bottom:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top;min-width:11rem;font-weight:400}
.matrix thead th{position:sticky;top:0;background:var(--sheet);font-weight:600;z-index:2}.matrix tbody th{position:sticky;left:0;background:var(--sheet);z-index:1}.matrix thead th:first-child{left:0;z-index:3}
@media (max-width:40rem){.matrix th,.matrix td{min-width:9rem}.matrix tbody th,.matrix thead th:first-child{min-width:7rem;max-width:7rem}.heat tbody th[scope=row]{min-width:8.5rem}body{font-size:15px}.sheet{padding:1rem;border-radius:0;margin-inline:-1rem;border-inline:0}
dl.facts,.note{grid-template-columns:1fr}dl.facts dd,.note dd{margin-bottom:.35rem}h1,.run>h2{font-size:1.3rem}
.pair thead,.stack thead{position:absolute;left:-99rem}:is(.pair,.stack),:is(.pair,.stack) :is(tbody,tr,th,td){display:block;width:auto!important}
:is(.pair,.stack) tr{border-bottom:2px solid var(--line);padding:.4rem 0}:is(.pair,.stack) :is(th,td){border:0;padding:.15rem 0}.stack td{color:var(--faint)}
.pair td[data-side]::before{content:attr(data-side);display:block;color:var(--faint);font-size:.82rem}}
@media print{@page{size:A4;margin:16mm 15mm 18mm}
:root{--ink:#000;--faint:#444;--paper:#fff;--sheet:#fff;--line:#bbb;--brand:#12365f;--error:#a61b1b;--error-soft:#fff;--warning:#7a4300;--warning-soft:#fff;
--info:#0b5a8a;--info-soft:#fff;--kept:#1c6b3a;--kept-soft:#fff;--window:#8796aa;--phase:#2f6db0;--anchor:#7a2e8e;--deadline:#0d6e6e;--only:#ffe9bd;color-scheme:light}
body{font-size:10.5pt;background:#fff}main{padding:0;max-width:none}.bar .switch,.skip,.sieve{display:none!important}.matrix button{display:contents}.matrix button::after{content:none!important}.bar{padding:0 0 4mm;max-width:none}
.sheet{border:0;padding:0;margin:0 0 6mm}.finding,tr,figure,.verdict{break-inside:avoid}h2,h3,h4,p:has(+.scroll){break-after:avoid}footer{break-before:avoid}.run+.run{break-before:page}
figure svg{min-width:0}.scroll{overflow:visible;background:none}
.pair th:first-child{width:21%}.heat{font-size:8.5pt;width:100%;border-spacing:1px}.heat th,.heat td{padding:.1rem .3rem!important}.heat .level{font-size:8pt}.heat tbody th[scope=row]{min-width:0}.heat .l{min-width:0}.heat .level{white-space:normal;overflow-wrap:normal}.heat{break-inside:avoid}.heat .group{break-after:avoid}tfoot{display:table-row-group}
@page wide{size:A4 landscape}body:has(.matrix){page:wide}.matrix{max-height:none;overflow:visible;border:0;font-size:8.5pt}.matrix table{width:100%}.matrix th,.matrix td{min-width:0;padding:.2rem .3rem}.matrix thead th,.matrix tbody th{position:static}
.finding details{break-inside:avoid}.finding details::details-content{content-visibility:visible}summary{list-style:none}summary::-webkit-details-marker{display:none}figure+details:not([open]),.finding .machine{display:none}
.badge,.verdict{border:1px solid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
