// What does an article look like in Markdown?
import type { Span, TakenBlock } from '../model.ts';
import { type ArticleFile, groupBlocks, sayPosts } from './article.ts';

/** Text under a list item, and a list inside a list, stands so far in: enough under "10." too. */
const INDENT = '    ';

/** Escape what Markdown would take for markup (CommonMark 0.31.2, section 2.4). */
const escape = (text: string) => text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&');
/** The same at the start of a line: marks of headings, lists, quotations and rules. */
const escapeStart = (line: string) => line.replace(/^(#{1,6}|[-+=]+)(?=\s|$)/, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

/** Set a stretch between signs, its outer spaces outside them: "** word**" is no strong word. */
const between = (sign: string, text: string) => text.replace(/^(\s*)(.*?)(\s*)$/s, (_, before, words, after) => (words ? `${before}${sign}${words}${sign}${after}` : text));

function printSpan({ text, href, isEmphasis, isStrong }: Span): string {
  let set = escape(text);
  if (isEmphasis) set = between('*', set);
  if (isStrong) set = between('**', set);
  return href && text.trim() ? set.replace(/^(\s*)(.*?)(\s*)$/s, `$1[$2](<${href.replaceAll('$', '$$$$')}>)$3`) : set;
}

const printSpans = (spans: readonly Span[]) => escapeStart(spans.map(printSpan).join('').trim());
const plain = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

function printItem({ spans, item }: TakenBlock): string {
  const { depth, number, isMore } = item!;
  const indent = INDENT.repeat(depth - 1);
  return isMore ? `\n${indent}${INDENT}${printSpans(spans)}` : `${indent}${number === null ? '-' : `${number}.`} ${printSpans(spans)}`;
}

/** The first row is the head, since a table of Markdown has one. */
function printTable(rows: readonly TakenBlock[][]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => `| ${Array.from({ length: width }, (_, k) => (row[k] ? printSpans(row[k].spans) : '')).join(' | ')} |`);
  return lines.toSpliced(1, 0, `|${' --- |'.repeat(width)}`).join('\n');
}

function printCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function printBlock({ kind, level, spans }: TakenBlock): string {
  if (kind === 'heading') return `${'#'.repeat(Math.max(2, level))} ${escape(plain(spans))}`;
  if (kind === 'code') return printCode(plain(spans));
  // A caption stands without its picture.
  if (kind === 'caption') return between('*', escape(plain(spans)));
  return printSpans(spans);
}

function printBody(blocks: readonly TakenBlock[]): string[] {
  return groupBlocks(blocks).map((group) => {
    if (group.kind === 'list') return group.blocks.map(printItem).join('\n');
    if (group.kind === 'quote') return group.blocks.map(({ spans }) => `> ${printSpans(spans)}`).join('\n>\n');
    return group.kind === 'table' ? printTable(group.rows) : printBlock(group.block);
  });
}

/** Print an article in Markdown (CommonMark 0.31.2, with the tables of GitHub's): title, authors, source, text, and the cast where it is wanted. */
export function printMarkdown({ article, words, hasCast }: ArticleFile): string {
  const { title, authors, site, url, blocks, cast } = article;
  const posts = (posted: string) => (posted ? `: ${escape(posted)}` : '');
  const source = [site, words.published].filter(Boolean).map(escape).join(', ');
  const members = cast.map(({ name, kind, definition, roles }) =>
    `- **${escape(name)}** (${escape(words.kinds[kind])}): ${escape(definition)}${roles.length ? ` *${escape(roles.join('; '))}*` : ''}`);
  const parts = [
    ...(title ? [`# ${escape(title)}`] : []),
    ...(authors.length ? [authors.map((author) => `- **${escape(author.name)}**${posts(sayPosts(author))}`).join('\n')] : []),
    `${source ? `${source}. ` : ''}<${url}>`,
    ...words.leftOut.map((line) => `*${escape(line)}*`),
    '---',
    ...printBody(blocks),
    ...(hasCast && members.length ? ['---', `## ${escape(words.cast)}`, members.join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
