// Which pages print the same text twice in full: an interview's lead and list, a standfirst, desktop and mobile copies, or everything?
import { draftOf, leaves, text, type Part, type Tools } from './draft.ts';
import { box, leaf, type Leaf, type Node } from './page.ts';

const hide = { hide: true };
const alternative = { alternative: true };

function questions({ random, writer }: Tools): Leaf[] {
  return Array.from({ length: random.int(4, 8) }, () => [leaf(writer.question()), leaf(writer.paragraph(2, 4).join(' '))]).flat();
}

/** A lead, a short line and seven bullets, all printed twice; then questions and answers. */
function interview(tools: Tools): Node[] {
  const { random, writer } = tools;
  const line = writer.language === 'en' ? 'In the interview they discussed:' : 'В интервью обсудили:';
  const lead: Part[] = [{ tag: 'p', sentences: [writer.sentence()] }, { tag: 'p', sentences: [line] }];
  const bullets: Part[] = Array.from({ length: random.int(6, 8) }, () => ({ tag: 'li' as const, sentences: [writer.item()] }));
  const head = [...lead, ...bullets];
  const first = leaves(head, hide);
  return [...(random.chance(0.5) ? first : [box(first)]), ...leaves(head, alternative), ...questions(tools)];
}

function printedTwice(tools: Tools): Node[] {
  const { parts } = draftOf(tools, { low: 4, headings: false, lists: tools.random.chance(0.4) });
  const copies: Node[][] = [leaves(parts, alternative), leaves(parts, hide)];
  return tools.random.chance(0.5) ? copies.flat() : copies.map((copy) => box(copy));
}

/** With headings a hidden copy would leave its own headings bare: whether any of it is hidden is not judged, that nothing is lost is. */
function twiceWithHeadings(tools: Tools): Node[] {
  const { parts } = draftOf(tools, {});
  return [box(leaves(parts)), box(leaves(parts, { free: true }))];
}

function desktopAndMobile(tools: Tools): Node[] {
  const { parts } = draftOf(tools, { low: 4, headings: false });
  return [box(leaves(parts, alternative), 'class="desktop"'), box(leaves(parts, hide), 'class="mobile"')];
}

function interleaved(tools: Tools): Node[] {
  const { parts } = draftOf(tools, { low: 4 });
  return parts.flatMap((part): Node[] => {
    if (part.tag === 'h2') return [leaf(text(part), 'h2')];
    return [box([leaf(text(part), part.tag, alternative)], 'class="desktop"'), box([leaf(text(part), part.tag, hide)], 'class="mobile"')];
  });
}

/** A standfirst of two or three paragraphs that are also the first of the text. */
function lead(tools: Tools): Node[] {
  const { parts } = draftOf(tools, { least: 3 });
  const count = tools.random.int(2, 3);
  const standfirst = leaves(parts.slice(0, count), hide);
  return [box(standfirst, 'class="standfirst"'), ...leaves(parts.slice(0, count), alternative), ...leaves(parts.slice(count))];
}

export const twiceKinds = {
  interview,
  'printed twice': printedTwice,
  'printed twice with headings': twiceWithHeadings,
  'desktop and mobile, stacked': desktopAndMobile,
  'desktop and mobile, interleaved': interleaved,
  'lead repeated': lead,
};
