// The flag of a state, drawn from plain shapes: no file is loaded, so a page's security policy has nothing to say. Always hidden: the name stands beside it.
import { h, type VNode } from 'preact';
import type { Flag as Drawing, FlagShape } from '../utils/model.ts';

/** The elements that a flag is made of; anything else that an entry might hold is not drawn. */
const TAGS = new Set<string>(['g', 'path', 'circle', 'ellipse']);

export function Flag({ flag }: { flag: Drawing | undefined }) {
  if (!flag) return null;
  return <svg class="dr-flag" width="18" height="12" viewBox={flag.viewBox} aria-hidden="true">{flag.shapes.map(drawShape)}</svg>;
}

function drawShape({ tag, attributes, shapes }: FlagShape): VNode | null {
  return TAGS.has(tag) ? h(tag, attributes, shapes?.map(drawShape)) : null;
}
