// Which pages print a short version as it stands in the full one? Only its place, its choice and its looks differ.
import { draftOf, ends, leaves, subsequence, text, type Draft, type DraftOptions, type Part, type Tools } from './draft.ts';
import { box, closed, leaf, lineBreaks, type Leaf, type Node } from './page.ts';
import { markInvisibly, setDifferently } from './typography.ts';

const hide = { hide: true };

/** Put the short copy before the full text: as plain siblings, in boxes, or in boxes of different depth. */
function stack({ random }: Tools, short: Node[], full: Node[]): Node[] {
  return random.pick([() => [...short, ...full], () => [box(short), box(full)], () => [box([box(short, 'class="lead"')]), ...full]])();
}

function withShort(tools: Tools, options: DraftOptions, choose: (draft: Draft) => Part[]): Node[] {
  const draft = draftOf(tools, options);
  return stack(tools, leaves(choose(draft), hide), leaves(draft.parts));
}

const chosen = (tools: Tools) => (draft: Draft): Part[] => subsequence(draft, tools.random);

/** The first paragraphs stand first alone and then again at the start of the text: hiding either copy leaves the same text. */
function prefix(tools: Tools): Node[] {
  const { parts } = draftOf(tools, {});
  const heading = parts.findIndex(({ tag }) => tag === 'h2');
  const count = Math.min(tools.random.int(3, 5), heading < 0 ? parts.length : heading);
  return stack(tools, leaves(parts.slice(0, count), hide), [...leaves(parts.slice(0, count), { alternative: true }), ...leaves(parts.slice(count))]);
}

function after(tools: Tools): Node[] {
  const draft = draftOf(tools, {});
  const short = leaves(subsequence(draft, tools.random), hide);
  return tools.random.chance(0.5) ? [...leaves(draft.parts), ...short] : [box(leaves(draft.parts)), box(short, 'class="summary"')];
}

function changed(tools: Tools, change: typeof setDifferently): Node[] {
  const draft = draftOf(tools, {});
  const short = subsequence(draft, tools.random);
  const texts = change(short.map(text), tools.random);
  return stack(tools, texts.map((one, index) => leaf(one, short[index].tag, hide)), leaves(draft.parts));
}

/** Each paragraph of the short version lies in boxes of its own, of another depth than those of the full one. */
function depth(tools: Tools): Node[] {
  const { random } = tools;
  const draft = draftOf(tools, {});
  const wrap = (node: Node, times: number): Node => (times === 0 ? node : box([wrap(node, times - 1)], random.pick(['', 'class="row"', 'data-x="1"']), random.pick(['div', 'section'])));
  const short = leaves(subsequence(draft, random), hide).map((node) => wrap(node, random.int(0, 4)));
  return stack(tools, short, leaves(draft.parts).map((node) => (node.tag === 'li' ? node : wrap(node, random.int(0, 2)))));
}

function divs(tools: Tools): Node[] {
  const draft = draftOf(tools, {});
  const asDiv = (nodes: Leaf[]): Leaf[] => nodes.map((node) => (node.tag === 'p' ? { ...node, tag: 'div' } : node));
  const short = leaves(subsequence(draft, tools.random), hide);
  return stack(tools, tools.random.chance(0.5) ? asDiv(short) : short, asDiv(leaves(draft.parts)));
}

function breaks(tools: Tools): Node[] {
  const draft = draftOf(tools, { headings: false });
  return [lineBreaks(leaves(subsequence(draft, tools.random), hide)), lineBreaks(leaves(draft.parts))];
}

/** A closed copy of the whole text (for print, say) stands on the page as well: it counts for nothing. */
function closedCopy(tools: Tools): Node[] {
  const draft = draftOf(tools, {});
  const short = leaves(subsequence(draft, tools.random), hide);
  const copy = closed(leaves(draft.parts), tools.random);
  return tools.random.chance(0.5) ? [copy, ...short, ...leaves(draft.parts)] : [...short, ...leaves(draft.parts), copy];
}

/** Pages on which every hidden block is printed letter by letter in the full version. */
export const exactKinds = {
  'short before full': (tools: Tools) => withShort(tools, {}, chosen(tools)),
  'short is a prefix': prefix,
  'short is first and last': (tools: Tools) => withShort(tools, { low: 10 }, (draft) => ends(draft, tools.random.int(2, 3), tools.random.int(2, 4))),
  'short after full': after,
  'short with lists': (tools: Tools) => withShort(tools, { lists: true, low: 9 }, chosen(tools)),
  'short with short lines': (tools: Tools) => withShort(tools, { shortLines: true, low: 9 }, chosen(tools)),
  'wrappers of different depth': depth,
  'paragraphs are divs': divs,
  'line breaks': breaks,
  'closed copy besides': closedCopy,
};

/** Pages on which the copies are set differently. */
export const typographicKinds = {
  'other typography': (tools: Tools) => changed(tools, setDifferently),
  'invisible marks': (tools: Tools) => changed(tools, markInvisibly),
};
