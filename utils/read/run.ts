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
/** What a text node has in one piece: words with a single plain space between. White space is folded; a zero-width space is none. */
const PIECE = /[^ \t-\r\u00a0\u2009\u202f\u3000]+(?: [^ \t-\r\u00a0\u2009\u202f\u3000]+)*/g;

/**
 * Add a text node's characters to a run, with white space folded as the reader sees it.
 * @param link the address that it leads to
 */
export function addText(run: Run, node: Text, link: string | null) {
  const { data } = node;
  let end = 0;
  const addSpace = () => {
    if (run.text && !run.text.endsWith(' ')) run.text += ' ';
  };
  for (const { 0: words, index: from } of data.matchAll(PIECE)) {
    if (from > end) addSpace();
    const last = run.pieces.at(-1);
    const at = run.text.length;
    // Any single space between two words of one node keeps them in one piece.
    if (last && last.node === node && at - last.at === from - last.from) last.length = at + words.length - last.at;
    else run.pieces.push({ node, from, at, length: words.length });
    run.text += words;
    if (link !== null) run.linked += words.length;
    end = from + words.length;
  }
  if (end < data.length) addSpace();
  if (link && run.links.at(-1) !== link) run.links.push(link);
}
