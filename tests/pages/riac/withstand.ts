// Which pages must be withstood: without a byline or a repeat, strict, rewritten by their own scripts, late, or right to left?
import { createHash } from 'node:crypto';
import type { TestPage } from './article.ts';
import { articleEn, articleRu, interviewEn } from './articles.ts';
import { articleHtml, expectedOf, testPage } from './build.ts';
import { documentHtml } from './document.ts';
import { audience, footer, header } from './surroundings.ts';
import { words } from './words.ts';

/** Text as a string literal that is safe inside a script element. */
const literal = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');

const script = (code: string): string => `<script>\n${code}\n</script>`;

const bodyOf = (html: string): string => html.slice(html.indexOf('<body>') + '<body>'.length, html.indexOf('</body>'));

function withBody(page: TestPage, id: string, body: string): TestPage {
  const html = page.html.replace(bodyOf(page.html), () => body);
  return { ...page, id, html };
}

/** Two whole articles, one under the other, each with its own title, byline, repeat and widgets: the first is the page's own and is read. */
export function twoArticles(): TestPage {
  const both = [articleEn, interviewEn];
  const options = { audience: false };
  const [first, second] = both.map((article) => expectedOf(article, options));
  const body = [header('en'), '<div class="wrap">', ...both.map((article) => articleHtml(article, options)), '</div>', footer('en'), audience('en')].join('\n');
  return {
    ...testPage(articleEn),
    id: 'two articles',
    html: documentHtml({ lang: 'en', title: `${words.en.site} :: ${articleEn.title}` }, body),
    expected: {
      authors: first.authors,
      hidden: first.hidden,
      widgets: [...first.widgets, ...second.widgets, ...words.en.audience],
      kept: [...first.kept, ...second.hidden, ...second.kept],
    },
  };
}

export const noByline = (): TestPage => ({ ...testPage(articleEn, { byline: 'none' }), id: 'no byline' });

export const noRepeat = (): TestPage => ({ ...testPage({ ...articleRu, short: [] }), id: 'no repeat' });

/** An article under a policy that allows nothing but its own style sheet: no script, no inline style, no font, no connection. */
export function strictPolicy(): TestPage {
  const page = testPage(articleEn);
  const sheet = page.html.slice(page.html.indexOf('<style>') + '<style>'.length, page.html.indexOf('</style>'));
  const hash = createHash('sha256').update(sheet).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  return { ...page, id: 'strict policy', headers: { 'content-security-policy': policy } };
}

/** An article whose script puts a new body element in the place of the old one, once the page has loaded. */
export function bodyReplaced(): TestPage {
  const page = testPage(articleEn);
  const code = `addEventListener('load', () => {
  const body = document.createElement('body');
  body.innerHTML = ${literal(bodyOf(page.html))};
  document.body.replaceWith(body);
  body.dataset.replaced = '';
});`;
  return withBody(page, 'body replaced', `${header('en')}\n${script(code)}`);
}

/** An article above which a counter has written tags that nobody closes: each paragraph ends up inside them. */
export function documentWrite(): TestPage {
  const page = testPage(articleEn);
  const leftovers = script(`document.write('<div class="banner"><font><i>');`) + script(`document.write('<div id="counter"></div></font>');`);
  return withBody(page, 'document.write', bodyOf(page.html).replace('<div class="wrap">', () => `${leftovers}<div class="wrap">`));
}

/** An English article in a document that runs from right to left. */
export function rightToLeft(): TestPage {
  const page = testPage(articleEn);
  return { ...page, id: 'right to left', html: page.html.replace('<html lang="en">', '<html lang="en" dir="rtl">') };
}

/** An article that is not there until the document hears the event `late`: before it the page is a header and a footer. */
export function lateContent(): TestPage {
  const page = testPage(articleRu);
  const code = `document.addEventListener('late', () => {
  document.getElementById('late').innerHTML = ${literal(bodyOf(page.html))};
});`;
  return withBody(page, 'late content', `<div id="late">${header('ru')}</div>\n${script(code)}`);
}

/** An article whose script renders its whole body anew on every second click, as an app does on a change of its state. */
export function renderedAgain(): TestPage {
  const page = testPage(articleEn);
  const code = `const html = ${literal(bodyOf(page.html))};
const root = document.getElementById('root');
let clicks = 0;
const render = () => { root.innerHTML = html; root.dataset.renders = Number(root.dataset.renders ?? 0) + 1; };
render();
addEventListener('click', () => { clicks += 1; if (clicks % 2 === 0) render(); });`;
  return withBody(page, 'rendered again', `<div id="root"></div>\n${script(code)}`);
}

/** An article in a body that scrolls by itself, under a fixed header, with css that insists and a script that keeps the root clean. */
export function stubborn(): TestPage {
  const page = testPage(articleEn);
  const css = `html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto; scroll-behavior: smooth; background: oklch(0.2 0.02 260); color: #eee }
.top { position: fixed; z-index: 9; left: 0; width: 100%; top: 0 } .wrap { padding-top: 64px } #page .article .article__text p { display: block !important }`;
  const code = `new MutationObserver(() => {
  for (const child of [...document.documentElement.children]) if (child !== document.head && child !== document.body) child.remove();
}).observe(document.documentElement, { childList: true });`;
  const html = page.html.replace('</style>', () => `${css}</style>`).replace('<body>', '<body id="page">').replace('</body>', () => `${script(code)}</body>`);
  return { ...page, id: 'stubborn', html };
}

/** The page as the site prints it, with both versions and nothing to hide but the repeat. */
export const printedFromSite = (): TestPage => ({ ...testPage(articleEn, { print: true }), id: 'printed from the site' });

export const withstandPages: TestPage[] = [
  twoArticles, noByline, noRepeat, strictPolicy, bodyReplaced, documentWrite, rightToLeft, lateContent, renderedAgain, stubborn, printedFromSite,
].map((build) => build());

