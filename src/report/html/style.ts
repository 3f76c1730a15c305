const COLOURS = `
:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#1b1f23;--soft:#555d66;--line:#dfe2e5;--code:#f0f1f2;
--critical:#9f1239;--high:#a83a0c;--medium:#7d5700;--low:#1d5b9e;--info:#555d66;
--passed:#17663a;--refused:#9f1239;--error:#9f1239;--pending:#7d5700;--running:#1d5b9e;--waiting:#555d66;--skipped:#555d66;--link:#1d5b9e}
@media (prefers-color-scheme:dark){:root{--bg:#121416;--card:#1a1d20;--ink:#e7e9eb;--soft:#a2abb4;--line:#30353a;--code:#25292d;
--critical:#ff8fa3;--high:#ffa377;--medium:#e5ba55;--low:#8bbaff;--info:#a9b2bb;
--passed:#74d39b;--refused:#ff8fa3;--error:#ff8fa3;--pending:#e5ba55;--running:#8bbaff;--waiting:#a9b2bb;--skipped:#a9b2bb;--link:#8bbaff}}
.critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}.info{--tone:var(--info)}
.passed,.pass{--tone:var(--passed)}.refused,.fail{--tone:var(--refused)}.error{--tone:var(--error)}.pending,.could-not-check{--tone:var(--pending)}
.running{--tone:var(--running)}.waiting,.skipped,.not-applicable,.suppressed{--tone:var(--soft)}`;

const TEXT = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0}
h1{font-size:2.25rem;line-height:1.15;letter-spacing:-.02em;color:var(--tone)}
h2{font-size:1.25rem;line-height:1.3;letter-spacing:-.01em;margin:2.75rem 0 .9rem}
h3{font-size:1.0625rem;line-height:1.35}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{background:var(--code);border-radius:4px;padding:.1em .35em}
pre{background:var(--code);border-radius:6px;padding:.9rem 1rem;overflow:auto;white-space:pre-wrap}
small,.soft{color:var(--soft);font-size:.875rem}
.count{color:var(--soft);font-weight:400}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem .75rem;z-index:1}`;

const HEAD = `
header{padding-top:2.5rem}
.eyebrow{color:var(--soft);font-size:.9375rem;margin-bottom:.6rem}
.lead{font-size:1.1875rem;line-height:1.45;margin-top:.6rem;max-width:46rem}
.examined{color:var(--soft);margin-top:.4rem}
.rehearsal{background:var(--ink);color:var(--bg);padding:.7rem 1.25rem;text-align:center}
.tallies{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;padding:0;margin-top:1.5rem}
.tallies a{display:block;min-width:6.5rem;padding:.55rem .85rem;border:1px solid var(--line);border-top:3px solid var(--tone);border-radius:6px;background:var(--card);color:inherit;text-decoration:none}
.tallies a:hover{border-color:var(--tone)}
.tallies b{display:block;font-size:1.375rem;line-height:1.25;color:var(--tone);font-variant-numeric:tabular-nums}
.subject{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.5rem;margin-top:1.75rem;padding:1rem 1.25rem;border:1px solid var(--line);border-radius:8px;background:var(--card)}
.subject dt{color:var(--soft)}
.subject code{background:none;padding:0}`;

const PARTS = `
.stages{display:flex;flex-wrap:wrap;gap:.6rem 1.75rem;list-style:none;padding:0}
.stages li{position:relative;flex:1 1 8rem;padding:.6rem .85rem;border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:6px;background:var(--card)}
.stages li+li::before{content:"\\2192";position:absolute;left:-1.6rem;top:50%;transform:translateY(-50%);color:var(--soft)}
.stages b,.stages span{display:block}
.stages span{color:var(--tone);font-size:.875rem}
.stages small{display:block}
.stages .waiting,.stages .skipped{border-style:dashed dashed dashed solid;background:none}
article,.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.25rem;margin-bottom:.9rem}
header .card{margin:1.25rem 0 0;border-left:4px solid var(--tone)}
header .card p+p{margin-top:.5rem}
article{border-left:4px solid var(--tone)}
.tag{display:inline-block;font-size:.8125rem;line-height:1.35;font-weight:600;color:var(--tone);border:1px solid currentColor;border-radius:99px;padding:.05rem .6rem;white-space:nowrap}
.meta{color:var(--soft);font-size:.875rem;margin-top:.2rem}
.meta>*+*::before{content:"\\00B7";margin:0 .45rem}
.title{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline}
.says{list-style:none;padding:0;margin-top:.8rem}
.says>li{padding:.55rem 0;border-top:1px solid var(--line)}
.source{margin-top:.45rem;padding:.5rem .7rem}
.source .line{display:block}.source .no{display:inline-block;min-width:2.2em;margin-right:.9em;color:var(--soft);text-align:right;user-select:none}
mark{background:none;color:inherit;border-bottom:2px solid var(--tone);font-weight:600}
.places{list-style:none;padding:0;margin-top:.3rem}
.places li{margin:.15rem 0}
.way{margin:.1rem 0 .2rem;padding-left:1.4rem;color:var(--soft);font-size:.9375rem}
.fix{margin-top:.7rem;padding:.75rem .95rem;border-radius:6px;background:var(--code)}
.fix p+p{margin-top:.3rem}
.needs{list-style:none}
.needs li{padding:.6rem 0;border-top:1px solid var(--line)}
.needs li:first-child{border-top:0;padding-top:0}
.needs li:last-child{padding-bottom:0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px;background:var(--card)}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-top:1px solid var(--line);min-width:5rem;overflow-wrap:break-word}
thead th{border-top:0;color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:400;min-width:9rem;overflow-wrap:anywhere}
th code,.keep{white-space:nowrap}
td code{overflow-wrap:anywhere}
footer{margin-top:3rem;padding-top:1.25rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
footer p+p{margin-top:.3rem}`;

const GRAPH = `
.graph{margin-bottom:1.5rem}
.graph figcaption{margin-bottom:.5rem}
.graph .scroll{padding:.75rem}
.graph svg{display:block;font:13px/1 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
.graph svg.wide{max-width:100%;height:auto}.graph.broad svg.wide{min-width:52rem}.graph svg.tall{display:none}
.box rect{fill:var(--bg);stroke:var(--soft);stroke-width:1}
.box.start rect{fill:none;stroke-dasharray:4 3}
.box.near rect{stroke:var(--pending);stroke-width:2}
.box.publish rect{stroke:var(--refused);stroke-width:2.5}
.box .mark{stroke:var(--refused);stroke-width:4;stroke-linecap:round}
.box text{fill:var(--ink)}.box text.strong{font-weight:650}.box text.soft{fill:var(--soft)}.box text.risk{fill:var(--refused);font-weight:600}.box text.gate{fill:var(--passed)}
.box .badge rect{fill:var(--card);stroke:var(--tone);stroke-width:1.5}.box .badge text{fill:var(--tone);font-weight:650;font-size:12px}
.arrow{fill:none;stroke:var(--soft);stroke-width:1.25}.arrow.nearby{stroke:var(--pending);stroke-width:2}
.arrow.head{fill:var(--soft);stroke:none}.arrow.nearby.head{fill:var(--pending)}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;list-style:none;padding:0;margin-bottom:1rem;color:var(--soft);font-size:.875rem}
.key{display:inline-block;width:1.1rem;height:.8rem;margin-right:.45rem;vertical-align:-.08rem;border:1px solid var(--soft);border-radius:3px}
.key.publish{border:2.5px solid var(--refused)}.key.near{border:2px solid var(--pending)}.key.open{border:0;border-left:4px solid var(--refused);border-radius:0;width:.3rem}.key.count{border:1.5px solid var(--high);border-radius:99px}
.short{line-height:1.9}
.tallies .graph{--tone:var(--soft);margin:0}
.part{margin:1.6rem 0 .7rem}
.more{margin-top:.3rem}.more summary{cursor:pointer;color:var(--link)}`;

const MEDIA = `
@media (min-width:64rem){.graph.broad{margin-left:calc(50% - min(50vw - 1.25rem,44rem));margin-right:calc(50% - min(50vw - 1.25rem,44rem))}}
@media (max-width:40rem){header{padding-top:1.5rem}header,main,footer{padding-left:1rem;padding-right:1rem}h1{font-size:1.875rem}.lead{font-size:1.0625rem}
.subject{grid-template-columns:1fr;gap:0;padding:.85rem 1rem}.subject dd{margin-bottom:.55rem}.subject dd:last-child{margin-bottom:0}
.tallies{display:grid;grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr))}.tallies a{min-width:0;padding:.5rem .65rem;font-size:.9375rem}
.stages{flex-direction:column;gap:1.5rem}.stages li{flex:none}.stages li+li::before{content:"\\2193";left:1rem;top:-1.55rem;transform:none}
article,.card{padding:.95rem 1rem}
.graph .scroll{padding:.4rem}.graph svg.wide{display:none}.graph svg.tall{display:block;max-width:100%;height:auto}}
@media print{@page{margin:16mm}:root{color-scheme:light;--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--code:#f2f2f2;
--critical:#8a0f31;--high:#8f310a;--medium:#6b4a00;--low:#174a82;--info:#444;--passed:#125230;--refused:#8a0f31;--error:#8a0f31;--pending:#6b4a00;--running:#174a82;--waiting:#444;--skipped:#444;--link:#174a82}
body{font-size:10pt}header{padding-top:0}header,main,footer{max-width:none;padding-left:0;padding-right:0}h2{margin-top:1.6rem;break-after:avoid}h3{break-after:avoid}
article,.says>li,.needs li,.stages li,tr,.fix{break-inside:avoid}.scroll{overflow:visible}th,td{padding:.35rem .6rem;min-width:4.5rem}.skip,.tallies{display:none}.graph{break-inside:avoid}.graph.broad{margin-left:0;margin-right:0}.graph svg.wide{display:block;max-width:100%;height:auto}.graph.broad svg.wide{min-width:0}.graph svg.tall{display:none}.stages{flex-wrap:nowrap;flex-direction:row;gap:1.5rem}
.rehearsal{background:none;color:#000;border:2px solid #000;margin-bottom:1rem}
.docs::after{content:" (" attr(href) ")";font-size:.8em}}`;

/** Colours keep a contrast of at least 4.5 to 1 (WCAG AA) on both of their grounds. */
export const STYLE = `${COLOURS}${TEXT}${HEAD}${PARTS}${GRAPH}${MEDIA}\n`;
