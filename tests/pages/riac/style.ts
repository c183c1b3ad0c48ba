// How does a test page look? The css of a plain, decent think-tank page, light or dark.

const LIGHT = '--ink:#1b2430;--soft:#5c6a7a;--paper:#fff;--tint:#f3f6f9;--line:#d9e0e7;--link:#0a4f8f;--accent:#b3261e;--band:#12304f;--sun:#f2e3bd;--sky:#c9d9e6;--hill:#8aa3b5;--hill2:#5b7890';
const DARK = '--ink:#dfe5ec;--soft:#97a5b4;--paper:#12171d;--tint:#1a2129;--line:#2e3945;--link:#84b9ee;--accent:#f28b82;--band:#0b1c2e;--sun:#6b7480;--sky:#22303d;--hill:#33475a;--hill2:#243545';

/** The style sheet of a test page. */
export function styleSheet(dark: boolean): string {
  return `
:root{color-scheme:${dark ? 'dark' : 'light'};${dark ? DARK : LIGHT}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 "Noto Sans","DejaVu Sans",Arial,sans-serif}
a{color:var(--link);text-decoration:none}
.top{background:var(--band);color:#fff}
.top__in,.wrap,.foot__in{max-width:1120px;margin:0 auto;padding:0 24px}
.top__in{display:flex;align-items:center;gap:32px;height:64px}
.top__logo{color:#fff;font:700 24px/1 "Noto Serif","DejaVu Serif",Georgia,serif;letter-spacing:.08em}
.menu{display:flex;flex-wrap:wrap;gap:22px;margin:0;padding:0;list-style:none}
.menu a{color:#dbe6f1;font-size:15px}
.login{display:flex;gap:8px;align-items:center;padding:8px 24px;background:var(--tint);font-size:13px;color:var(--soft)}
.login input[type=text],.login input[type=password]{width:110px}
.crumbs{display:flex;gap:8px;margin:22px 0 14px;padding:0;list-style:none;font-size:14px;color:var(--soft)}
.crumbs li+li::before{content:"/";margin-right:8px}
.cols{display:flex;gap:56px;align-items:flex-start}
.wrap>.cols:first-child{margin-top:28px}
.article{flex:0 1 700px;min-width:0}
.article h1{margin:0 0 10px;font:700 34px/1.22 "Noto Serif","DejaVu Serif",Georgia,serif}
.article h2{margin:34px 0 12px;font:700 23px/1.3 "Noto Serif","DejaVu Serif",Georgia,serif}
.article__date{color:var(--soft);font-size:14px;margin-bottom:18px}
.article__picture{margin:0 0 20px}
.article__picture div{height:190px;background:linear-gradient(172deg,transparent 62%,var(--hill2) 62.3%),linear-gradient(186deg,transparent 48%,var(--hill) 48.3%),radial-gradient(circle at 24% 30%,var(--sun) 0 26px,transparent 27px),var(--sky)}
.article__picture figcaption{margin-top:6px;color:var(--soft);font-size:13px}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 20px;margin:0 0 20px;font-size:14px;color:var(--soft)}
.tools__rate{display:flex;gap:8px;align-items:center}
.tools td{padding:0 6px 0 0}
.stars{display:inline-block;height:26px;line-height:24px}
.stars::before{content:"\\2605\\2605\\2605\\2605\\2605";letter-spacing:2px;color:#d9a441}
.tools__share a{display:inline-block;width:18px;height:18px;margin-left:8px;border-radius:50%;background:var(--link);vertical-align:-4px}
.author{margin:0 0 14px}
.author__name{font-weight:700}
.author__line{color:var(--soft);font-size:15px;line-height:1.45}
.article__text{margin-top:22px}
.article__text p,.article__text div.par{margin:0 0 18px}
.article__text ul{margin:0 0 18px;padding-left:22px}
.tabs{display:flex;gap:4px;border-bottom:1px solid var(--line)}
.tabs button{border:0;background:var(--tint);color:var(--ink);padding:8px 16px;font:inherit;font-size:15px;cursor:pointer}
.dn{display:none}
.aside{flex:0 0 300px;padding-top:6px}
.aside__title{font-weight:700;margin-bottom:8px}
.card{padding:12px 0;border-top:1px solid var(--line);font-size:14px;line-height:1.45}
.card__title{font-weight:700;font-size:15px}
.card__author{color:var(--soft)}
.card p{margin:4px 0 0}
.foot{margin-top:48px;padding:24px 0;background:var(--tint);color:var(--soft);font-size:14px}
.side-wrap{display:flex;flex-wrap:wrap;gap:12px;padding:14px 24px;justify-content:center;background:var(--band)}
.side__item a{color:#fff;font-size:14px}
@media (max-width:900px){.cols{display:block}.aside{margin-top:32px}.menu{gap:14px}.article h1{font-size:27px}}
@media (max-width:600px){.menu{display:none}}
@media print{.not-print{display:none}}
`.trim();
}
