// How do the short and the full version stand in the page?
import type { Article, Piece } from './article.ts';
import { el, escape } from './html.ts';
import type { Settled } from './options.ts';
import { words } from './words.ts';

function paragraph(piece: Piece, text: Settled['text']): string {
  const inner = piece.kind === 'question' ? el('b', '', escape(piece.text)) : escape(piece.text);
  if (text === 'br') return `${inner}<br><br>`;
  return text === 'p' ? el('p', '', inner) : el('div', 'class="par"', inner);
}

/** The html of a run of pieces; neighbouring items become one list. */
function version(pieces: Piece[], text: Settled['text']): string {
  const lines: string[] = [];
  pieces.forEach((piece, index) => {
    const isItem = piece.kind === 'item';
    if (isItem && pieces[index - 1]?.kind !== 'item') lines.push('<ul>');
    if (isItem) lines.push(el('li', '', escape(piece.text)));
    else lines.push(piece.kind === 'heading' ? el('h2', '', escape(piece.text)) : paragraph(piece, text));
    if (isItem && pieces[index + 1]?.kind !== 'item') lines.push('</ul>');
  });
  return lines.join('\n');
}

const CLOSED = { hidden: ' hidden', style: ' style="display: none"', class: '' };

function tab(name: string, html: string, isOpen: boolean, closedBy: Settled['closedBy']): string {
  const closing = isOpen ? '' : CLOSED[closedBy];
  const marker = !isOpen && closedBy === 'class' ? ' dn' : '';
  return el('div', `class="article__text js-tabs-simple-content${marker}" data-tab="${name}"${closing}`, html);
}

const TAB_SCRIPT = `<script>
document.querySelector('.tabs').addEventListener('click', (event) => {
  const open = event.target.dataset.open;
  if (!open) return;
  for (const tab of document.querySelectorAll('[data-tab]')) {
    tab.hidden = tab.dataset.tab !== open;
    tab.classList.remove('dn');
    tab.style.display = '';
  }
});
</script>`;

function tabs(article: Article, short: string, full: string, { layout, closedBy }: Settled): string {
  const { short: shortLabel, full: fullLabel } = words[article.lang];
  const button = (name: string, label: string): string => el('button', `type="button" data-open="${name}"`, label);
  return [
    el('div', 'class="tabs js-tabs-simple"', button('short', shortLabel), button('full', fullLabel)),
    tab('short', short, layout === 'tabs-short-open', closedBy),
    tab('full', full, layout === 'tabs-full-open', closedBy),
    TAB_SCRIPT,
  ].join('\n');
}

/** Both versions of an article in the arrangement asked for. */
export function versions(article: Article, settled: Settled): string {
  const full = version(article.full, settled.text);
  const container = (html: string): string => el('div', 'class="article__text"', html);
  if (article.short.length === 0) return container(full);
  const short = version(article.short.map((index) => article.full[index]), settled.text);
  if (settled.layout.startsWith('tabs')) return tabs(article, short, full, settled);
  // Line breaks need an element per version: without one there would be nothing to hide the short version by.
  const isStacked = settled.layout === 'siblings' && settled.text !== 'br';
  return isStacked ? container(`${short}\n${full}`) : `${container(short)}\n${container(full)}`;
}
