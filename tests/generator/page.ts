// How do leaves and boxes become a page: html, and the list of its blocks with the truth about each?
import type { Language } from '../../utils/model.ts';
import type { Random } from './random.ts';

export type Tag = 'p' | 'li' | 'h2' | 'blockquote' | 'figcaption' | 'td' | 'pre' | 'div';

/** What is true of a block. */
export interface Truth {
  /** It should be hidden: it is the short, dense or second copy. */
  hide: boolean;
  /** It reads like another block but for "not", a number, a unit or a name: it must never be hidden. */
  trap: boolean;
  /** It is the other copy of blocks that should be hidden, and hiding all such blocks instead would be as right. */
  alternative: boolean;
  /** Whether it is hidden is not judged (but nothing may be lost by it). */
  free: boolean;
}

export interface Leaf extends Truth {
  text: string;
  tag: Tag;
}

export interface Box {
  open: string;
  close: string;
  shown: boolean;
  /** Text is parted by line breaks instead of elements: the leaves have no element of their own. */
  breaks: boolean;
  children: Node[];
}

export type Node = Leaf | Box;

export interface GeneratedBlock extends Leaf {
  shown: boolean;
}

/** Make a leaf of which nothing is to be hidden, unless said otherwise. */
export function leaf(text: string, tag: Tag = 'p', truth: Partial<Truth> = {}): Leaf {
  return { text, tag, hide: false, trap: false, alternative: false, free: false, ...truth };
}

/** Make a box around nodes; attributes as written in html. */
export function box(children: Node[], attributes = '', tag = 'div'): Box {
  return { open: `<${tag}${attributes ? ` ${attributes}` : ''}>`, close: `</${tag}>`, shown: true, breaks: false, children };
}

/** Make a box whose leaves are parted by line breaks only. */
export const lineBreaks = (children: Leaf[]): Box => ({ ...box(children.map((child) => ({ ...child, tag: 'div' as const }))), breaks: true });

const CLOSINGS = ['hidden', 'style="display:none"', 'class="dn"', 'class="tab dn2"'];

/** Make a box that the page does not show: by attribute, by inline style, or by a class of the style sheet. */
export const closed = (children: Node[], random: Random): Box => ({ ...box(children, random.pick(CLOSINGS)), shown: false });

export const isBox = (node: Node): node is Box => 'children' in node;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;', '\u00ad': '&shy;' };

const escape = (text: string): string => text.replace(/[&<>\u00a0\u00ad]/g, (char) => ENTITIES[char]);

/** Now and then one word stands in an inline element; the text is the same. */
function inline(text: string, random: Random): string {
  if (!random.chance(0.2)) return escape(text);
  const words = text.split(' ');
  const at = random.int(0, words.length - 1);
  const tag = random.pick(['em', 'b', 'span', 'strong']);
  return words.map((word, index) => (index === at ? `<${tag}>${escape(word)}</${tag}>` : escape(word))).join(' ');
}

function leafHtml({ text, tag }: Leaf, random: Random): string {
  if (tag === 'figcaption') return `<figure><div class="picture"></div><figcaption>${escape(text)}</figcaption></figure>`;
  if (tag === 'pre') return `<pre><code>${escape(text)}</code></pre>`;
  return `<${tag}>${inline(text, random)}</${tag}>`;
}

function childrenHtml(nodes: Node[], random: Random): string {
  const isItem = (node: Node | undefined): boolean => node !== undefined && !isBox(node) && node.tag === 'li';
  return nodes
    .map((node, index) => {
      const html = isBox(node) ? boxHtml(node, random) : leafHtml(node, random);
      if (!isItem(node)) return html;
      return `${isItem(nodes[index - 1]) ? '' : '<ul>\n'}${html}${isItem(nodes[index + 1]) ? '' : '\n</ul>'}`;
    })
    .join('\n');
}

function boxHtml({ open, close, breaks, children }: Box, random: Random): string {
  if (breaks) return `${open}${children.map((child) => inline((child as Leaf).text, random)).join('<br>\n<br>\n')}${close}`;
  return `${open}\n${childrenHtml(children, random)}\n${close}`;
}

const WRAPPABLE = new Set<Tag>(['p', 'div', 'h2', 'blockquote']);

/** Put more boxes around nodes, by chance: the blocks and the truth about them stay. */
export function wrapMore(nodes: Node[], random: Random): Node[] {
  return nodes.map((node) => {
    if (isBox(node)) return node.breaks || node.open.startsWith('<t') ? node : { ...node, children: wrapMore(node.children, random) };
    if (!WRAPPABLE.has(node.tag) || random.chance(0.5)) return node;
    return box(random.chance(0.3) ? [box([node], 'class="col"')] : [node], '', random.pick(['div', 'section']));
  });
}

/** List the blocks of nodes in document order. */
export function blocksOf(nodes: Node[], shown = true): GeneratedBlock[] {
  return nodes.flatMap((node) => (isBox(node) ? blocksOf(node.children, shown && node.shown) : [{ ...node, shown }]));
}

/** Write the document around the article root. */
export function documentOf(language: Language, title: string, nodes: Node[], random: Random): string {
  const site = language === 'en' ? 'Review of Rivers and Roads' : 'Обозрение рек и дорог';
  const open = random.pick(['<article>', '<article class="post"><div>', '<article><section><div>']);
  const close = [...open.matchAll(/<(\w+)/g)].map(([, tag]) => `</${tag}>`).reverse().join('');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>.dn, .dn2 { display: none }</style>
</head>
<body>
<header><nav><a href="/">${site}</a></nav></header>
<main>
<h1>${escape(title)}</h1>
${open}
${childrenHtml(nodes, random)}
${close}
</main>
<footer>${site}, 2024</footer>
</body>
</html>
`;
}
