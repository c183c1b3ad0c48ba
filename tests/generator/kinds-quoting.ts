// Which pages repeat themselves on purpose in prose? Refrains, quotes, captions, notices: nothing may be hidden.
import { draftOf, leaves, subsequence, text, type Tools } from './draft.ts';
import { withTraps } from './kinds-changed.ts';
import { box, closed, leaf, type Leaf, type Node } from './page.ts';

/** Put nodes between the paragraphs of an article, spread over it, never right before its first paragraph. */
function spread(article: Node[], nodes: Node[]): Node[] {
  const step = Math.max(1, Math.floor(article.length / (nodes.length + 1)));
  return article.flatMap((node, index) => {
    const place = (index + 1) / step - 1;
    return Number.isInteger(place) && nodes[place] ? [node, nodes[place]] : [node];
  });
}

const article = (tools: Tools): Leaf[] => leaves(draftOf(tools, { low: 9 }).parts);

function refrain(tools: Tools, times: number): Node[] {
  const words = tools.writer.paragraph(1, 3).join(' ');
  return spread(article(tools), Array.from({ length: times }, () => leaf(words)));
}

/** Sentences of the text stand again in boxes, as quotes or as plain paragraphs. */
function pullQuotes(tools: Tools): Node[] {
  const { random } = tools;
  const { parts } = draftOf(tools, { low: 9 });
  const sources = random.some(parts.filter(({ tag }) => tag === 'p'), random.int(1, 4));
  const tag = random.pick(['blockquote', 'p', 'div'] as const);
  return spread(leaves(parts), sources.map(({ sentences }) => box([leaf(random.pick(sentences), tag)], 'class="pull"', 'aside')));
}

function captions(tools: Tools): Node[] {
  const { random } = tools;
  const { parts } = draftOf(tools, { low: 9 });
  const sources = random.some(parts.filter(({ tag }) => tag === 'p'), random.int(2, 4));
  return spread(leaves(parts), sources.map((part) => leaf(random.chance(0.5) ? text(part) : part.sentences[0], 'figcaption')));
}

function epigraph(tools: Tools): Node[] {
  const { writer, random } = tools;
  const lines = random.chance(0.5) ? [writer.paragraph(1, 3).join(' ')] : [writer.line(), writer.line()];
  const quote = (): Leaf[] => lines.map((line) => leaf(line, 'blockquote'));
  return [...quote(), ...article(tools), ...quote()];
}

/** A notice stands at the top and at the bottom. */
function legalText(tools: Tools): Node[] {
  const { random, writer } = tools;
  const notice = Array.from({ length: random.int(1, 2) }, () => writer.paragraph(2, 4).join(' '));
  const box1 = (): Node => box(notice.map((one) => leaf(one)), 'class="legal"');
  return [box1(), ...article(tools), box1()];
}

/** Each section ends in the same notice. */
function notices(tools: Tools): Node[] {
  const { random, writer } = tools;
  const notice = writer.paragraph(2, 3).join(' ');
  return Array.from({ length: random.int(2, 6) }, () => {
    const own = Array.from({ length: random.int(1, 3) }, () => leaf(writer.paragraph().join(' ')));
    return [leaf(writer.heading(), 'h2'), ...own, leaf(notice)];
  }).flat();
}

/** A statement is quoted in full, then taken sentence by sentence, each with a comment in the same paragraph. */
function commentary({ writer, random }: Tools): Node[] {
  const statement = Array.from({ length: random.int(4, 6) }, () => writer.sentence());
  const comments = statement.map((sentence) => leaf([sentence, ...writer.paragraph(1, 3)].join(' ')));
  return [leaf(writer.paragraph().join(' ')), leaf(statement.join(' '), random.pick(['blockquote', 'p'] as const)), ...comments];
}

/** Two drafts of a statement: each paragraph says something else, by one word. Near copies, all of them. */
function twoDrafts(tools: Tools): Node[] {
  const { parts } = draftOf(tools, { low: 4, high: 8, headings: false });
  const { short, full } = withTraps(tools, parts, parts, parts);
  return [...full, ...short];
}

/** Letters that open and close with the same paragraphs. */
function letters({ writer, random }: Tools): Node[] {
  const opening = writer.paragraph(1, 2).join(' ');
  const closing = writer.paragraph(2, 3).join(' ');
  return Array.from({ length: random.int(2, 4) }, () => {
    const own = Array.from({ length: random.int(2, 4) }, () => leaf(writer.paragraph().join(' ')));
    return [leaf(writer.heading(), 'h2'), leaf(opening), ...own, leaf(closing)];
  }).flat();
}

function closedShort(tools: Tools, isShortClosed: boolean): Node[] {
  const draft = draftOf(tools, {});
  const short = leaves(subsequence(draft, tools.random));
  const full = leaves(draft.parts);
  return isShortClosed ? [closed(short, tools.random), box(full)] : [box(short), closed(full, tools.random)];
}

export const quotingKinds = {
  'no repeat': (tools: Tools) => leaves(draftOf(tools, { lists: true, shortLines: true }).parts) as Node[],
  'refrain, twice': (tools: Tools) => refrain(tools, 2),
  'refrain, often': (tools: Tools) => refrain(tools, tools.random.int(3, 5)),
  'pull quotes': pullQuotes,
  captions,
  epigraph,
  'legal text, top and bottom': legalText,
  'notice in each section': notices,
  'statement with commentary': commentary,
  'two drafts': twoDrafts,
  letters,
  'short version in a closed tab': (tools: Tools) => closedShort(tools, true),
  'full version in a closed tab': (tools: Tools) => closedShort(tools, false),
};
