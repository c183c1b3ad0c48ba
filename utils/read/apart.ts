// Which stretches of a block's text are no prose? Asked at the second look: hiding goes by sentences alone.
import type { Anchor } from './blocks.ts';

/**
 * Elements whose text is no prose even in the middle of a sentence: code, keys, what a program says, controls, and what the reader writes
 * himself (HTML Standard, 6.8.1).
 */
const NO_PROSE = 'code, kbd, samp, tt, pre, button, output, [contenteditable]:not([contenteditable="false" i])';

/** Read the stretches of a block's text that are set apart, as offsets; those with only a space between are one. */
export function readApart({ pieces }: Anchor): [start: number, end: number][] {
  const apart: [number, number][] = [];
  for (const { node, at, length } of pieces) {
    if (!node.parentElement?.closest(NO_PROSE)) continue;
    const last = apart.at(-1);
    if (last && at - last[1] <= 1) last[1] = at + length;
    else apart.push([at, at + length]);
  }
  return apart;
}
