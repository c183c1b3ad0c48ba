// Who wrote the article, with degrees, roles and organisations: from the lines before its body, else from the page's metadata.
import type { Author, Block, Metadata } from '../model.ts';
import { isAffiliationLine, parseAffiliation } from '../text/affiliation.ts';
import { isPersonName } from '../text/names.ts';
import { isParagraph } from './body.ts';

const LEAD_IN = /^(?:by|author|authors|автор|авторы|текст)[:\s]+/iu;

/** A name with the text behind it on the same line: "Name, PhD, Lecturer", "Name — Director of …". */
function splitOneLine(text: string): { name: string; rest: string } | null {
  const line = text.replace(LEAD_IN, '');
  for (const form of [/^(.{3,60}?)(?:,\s+|\s+[—–-]\s+|:\s+)(.+)$/u, /^(.{3,60}?)\s+\((.+)\)$/u]) {
    const [, name = '', rest = ''] = form.exec(line) ?? [];
    if (isPersonName(name) && isAffiliationLine(rest)) return { name, rest };
  }
  return null;
}

/** Blocks among which a byline can stand: shown, outside menus, before the first sentence of the body. */
function candidates(blocks: readonly Block[]): Block[] {
  const from = blocks.findIndex((block) => block.inRoot || block.kind === 'title');
  const pool = blocks.slice(Math.max(0, from - 12));
  const end = pool.findIndex((block) => isParagraph(block) && !isAffiliationLine(block.text) && !splitOneLine(block.text));
  return pool.slice(0, end < 0 ? pool.length : end).filter((block) => block.shown && block.hint !== 'chrome');
}

/**
 * Find the authors that stand in the lines before the body: a name line followed by a line of degrees, roles and organisations, or
 * both in one line. A name line alone counts only beside such a pair, in a byline that the page marks, or where the metadata has it too.
 */
export function findAuthors(blocks: readonly Block[], metadata: Metadata): Author[] {
  const known = new Set(metadata.authors.map((author) => author.name.toLowerCase()));
  const pool = candidates(blocks);
  const found: { author: Author; sure: boolean }[] = [];
  for (let i = 0; i < pool.length; i++) {
    const block = pool[i]!;
    const next = pool[i + 1];
    const name = block.text.replace(LEAD_IN, '').replace(/[,:]$/, '');
    const oneLine = splitOneLine(block.text);
    if (oneLine) {
      found.push({ author: { name: oneLine.name, ...parseAffiliation(oneLine.rest), source: 'byline', blocks: [block.id] }, sure: true });
    } else if (block.kind !== 'title' && isPersonName(name)) {
      const hasLine = next !== undefined && next.kind !== 'title' && isAffiliationLine(next.text) && !isPersonName(next.text);
      const line = hasLine ? parseAffiliation(next.text) : { degrees: [], affiliations: [] };
      const sure = hasLine || block.hint === 'byline' || LEAD_IN.test(block.text) || known.has(name.toLowerCase());
      found.push({ author: { name, ...line, source: 'byline', blocks: hasLine ? [block.id, next.id] : [block.id] }, sure });
      if (hasLine) i++;
    }
  }
  const isBeside = (index: number) => {
    const [at] = found[index]!.author.blocks;
    return found.some((other) => other.sure && other.author.blocks.some((id) => Math.abs(id - at!) === 1));
  };
  const inByline = found.filter((one, index) => one.sure || isBeside(index)).map((one) => one.author);
  const once = inByline.filter((author, index) => inByline.findIndex((other) => other.name === author.name) === index);
  if (once.length) return once;
  return metadata.authors.map(({ name, source }) => ({ name, degrees: [], affiliations: [], source, blocks: [] }));
}
