// What does an article look like as a page of its own, which needs nothing else?
import type { Span, TakenBlock } from '../model.ts';
import { type ArticleFile, groupBlocks, sayPosts } from './article.ts';

const STYLE = `
body { margin: 0 auto; padding: 32px 20px 64px; max-width: 660px; font: 18px/28px Georgia, 'Noto Serif', serif; color: #1c1b1a; background: #fff; overflow-wrap: break-word; }
h1 { font-size: 32px; line-height: 40px; font-weight: normal; } h2, h3, h4, h5, h6 { margin: 32px 0 8px; font-size: 21px; line-height: 28px; font-weight: normal; }
header, footer { font-size: 15px; line-height: 22px; color: #5a5855; } header { border-bottom: 1px solid #1c1b1a; padding-bottom: 12px; }
footer { border-top: 1px solid #1c1b1a; margin-top: 40px; } header ul { padding: 0; list-style: none; } header strong, dt { color: #1c1b1a; font-weight: normal; }
h1 { color: #1c1b1a; } a { color: #a3241c; } blockquote { margin: 20px 0; padding-left: 20px; border-left: 2px solid #85827d; } dt { margin-top: 12px; } dd { margin: 0; }
table { border-collapse: collapse; } td, th { padding: 4px 10px; border: 1px solid #d5d4cf; text-align: left; font-weight: normal; } pre { overflow: auto; }
@media (prefers-color-scheme: dark) { body { color: #ecebe8; background: #202124; } header, footer { color: #aeaca7; border-color: #ecebe8; } h1, header strong, dt { color: #ecebe8; } a { color: #f2836b; } }
`;
/** The file runs nothing and loads nothing, whatever stands in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

function printSpan({ text, href, isEmphasis, isStrong }: Span): string {
  let set = escape(text);
  if (isEmphasis) set = `<em>${set}</em>`;
  if (isStrong) set = `<strong>${set}</strong>`;
  return href ? `<a href="${escape(href)}" rel="noopener noreferrer">${set}</a>` : set;
}

const printSpans = (spans: readonly Span[]) => spans.map(printSpan).join('');

/** Print the items from `at` on that lie at `depth` or deeper as lists; the deeper ones stand inside the item before them. */
function printLists(items: readonly TakenBlock[], depth: number): string {
  let html = '';
  let tag = '';
  for (let at = 0; at < items.length; at++) {
    const { spans, item } = items[at]!;
    if (item!.depth > depth) {
      let end = at;
      while (end < items.length && items[end]!.item!.depth > depth) end++;
      const nested = printLists(items.slice(at, end), depth + 1);
      html += tag ? nested : `<ul><li>${nested}`;
      tag ||= 'ul';
      at = end - 1;
    } else if (item!.isMore && tag) html += `<p>${printSpans(spans)}</p>`;
    else {
      const own = item!.number === null ? 'ul' : 'ol';
      if (own === tag) html += '</li>\n<li>';
      else html += `${tag && `</li></${tag}>\n`}<${own}${own === 'ol' && item!.number !== 1 ? ` start="${item!.number}"` : ''}>\n<li>`;
      tag = own;
      html += printSpans(spans);
    }
  }
  return tag ? `${html}</li></${tag}>` : html;
}

const printTable = (rows: readonly TakenBlock[][]) =>
  `<table>\n${rows.map((row) => `<tr>${row.map(({ spans }) => `<td>${printSpans(spans)}</td>`).join('')}</tr>`).join('\n')}\n</table>`;

function printBlock({ kind, level, spans }: TakenBlock): string {
  const inner = printSpans(spans);
  if (kind === 'heading') return `<h${Math.max(2, level)}>${inner}</h${Math.max(2, level)}>`;
  if (kind === 'code') return `<pre>${inner}</pre>`;
  return kind === 'caption' ? `<p><em>${inner}</em></p>` : `<p>${inner}</p>`;
}

function printBody(blocks: readonly TakenBlock[]): string {
  const parts = groupBlocks(blocks).map((group) => {
    if (group.kind === 'list') return printLists(group.blocks, 1);
    if (group.kind === 'quote') return `<blockquote>${group.blocks.map(({ spans }) => `<p>${printSpans(spans)}</p>`).join('\n')}</blockquote>`;
    return group.kind === 'table' ? printTable(group.rows) : printBlock(group.block);
  });
  return parts.join('\n');
}

function printHead({ article, words }: ArticleFile): string {
  const { title, authors, site, url } = article;
  const posts = (posted: string) => (posted ? `: ${escape(posted)}` : '');
  return [
    '<header>',
    ...(title ? [`<h1>${escape(title)}</h1>`] : []),
    ...(authors.length ? [`<ul>\n${authors.map((author) => `<li><strong>${escape(author.name)}</strong>${posts(sayPosts(author))}</li>`).join('\n')}\n</ul>`] : []),
    `<p>${[site, words.published].filter(Boolean).map(escape).join(', ')}<br><a href="${escape(url)}" rel="noopener noreferrer">${escape(url)}</a></p>`,
    ...words.leftOut.map((line) => `<p>${escape(line)}</p>`),
    '</header>',
  ].join('\n');
}

function printCast({ article, words }: ArticleFile): string {
  const members = article.cast.map(({ name, kind, definition, roles }) => `<dt>${escape(name)} <small>${escape(words.kinds[kind])}</small></dt>\n<dd>${escape([definition, ...roles].join(' · '))}</dd>`);
  return `<footer>\n<h2>${escape(words.cast)}</h2>\n<dl>\n${members.join('\n')}\n</dl>\n</footer>`;
}

/** Print an article as an HTML file (HTML Standard) that stands alone: no script, no picture, nothing loaded; and the cast where it is wanted. */
export function printHtml(file: ArticleFile): string {
  const { article, hasCast } = file;
  return [
    '<!doctype html>',
    `<html${article.lang ? ` lang="${escape(article.lang)}"` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escape(POLICY)}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escape(article.title || article.url)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    printHead(file),
    '<main>',
    printBody(article.blocks),
    '</main>',
    ...(hasCast && article.cast.length ? [printCast(file)] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
