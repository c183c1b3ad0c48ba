// How the text of a block is put together from text nodes, with the way back to them.

/** A stretch of a text node that stands unchanged in a block's text: the bridge from offsets to nodes. */
export interface Piece {
  node: Text;
  /** Offset in the node. */
  from: number;
  /** Offset in the block's text. */
  at: number;
  length: number;
}

/** A block being read. */
export interface Run {
  text: string;
  pieces: Piece[];
  linked: number;
  links: string[];
  hasUnique: boolean;
}

export const newRun = (): Run => ({ text: '', pieces: [], linked: 0, links: [], hasUnique: false });
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x3000;

/** Add a text node's characters to a run, with white space folded as the reader sees it. */
export function addText(run: Run, node: Text, link: string | null) {
  const data = node.data;
  let i = 0;
  while (i < data.length) {
    if (isSpace(data.charCodeAt(i))) {
      while (i < data.length && isSpace(data.charCodeAt(i))) i++;
      if (run.text && !run.text.endsWith(' ')) run.text += ' ';
      continue;
    }
    const from = i;
    while (i < data.length && !isSpace(data.charCodeAt(i))) i++;
    const last = run.pieces.at(-1);
    const at = run.text.length;
    // A single plain space between two words of one node keeps them in one piece.
    if (last && last.node === node && at - last.at === from - last.from) last.length = at + i - from - last.at;
    else run.pieces.push({ node, from, at, length: i - from });
    run.text += data.slice(from, i);
    if (link !== null) run.linked += i - from;
  }
  if (link && run.links.at(-1) !== link) run.links.push(link);
}
