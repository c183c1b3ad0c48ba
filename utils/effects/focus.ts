// How everything but the article steps aside: one attribute on what goes, one on what stays, one on the root element; the page css has the rules.
import type { Undo } from '../model.ts';

export const ASIDE = 'data-dramatis-aside';
export const STAGE = 'data-dramatis-stage';
export const FOCUS = 'data-dramatis-focus';
/** The same on paper alone: on the screen nothing moves. */
export const PRINT = 'data-dramatis-print';
const isOwn = (element: Element) => element.tagName.startsWith('DRAMATIS-');

/** Where other extensions draw: without text or children of its own, outside the page's flow or without a size. */
function isHost(element: Element): boolean {
  if (element.childElementCount || element.textContent?.trim() || /^(IMG|IFRAME|VIDEO|CANVAS|OBJECT|EMBED|HR)$/.test(element.tagName)) return false;
  const { width, height } = element.getBoundingClientRect();
  return element.tagName.includes('-') || width * height === 0 || /fixed|absolute/.test(getComputedStyle(element).position);
}

/** Whether something plays there, which has to stay within reach. */
const isPlaying = (element: Element) => [...element.querySelectorAll<HTMLMediaElement>('audio, video')].some((media) => !media.paused);

/** What the page does not show now it may show when it is asked to, such as a picture enlarged: that is left to it. */
const isSeen = (element: Element) => getComputedStyle(element).display !== 'none';

export interface Stage {
  /** Whether the page has put other nodes in the place of those that were put aside. */
  isStale(): boolean;
  leave: Undo;
}

/**
 * Put aside whatever stands beside `stage` and beside what is around it; never what holds a part of it, nor a host of ours or of another extension.
 * @param stage the article root and what belongs to it, none inside another
 * @param where on screen and paper, or on paper alone
 * @param how what the css is told besides
 */
export function stepAside(document: Document, stage: readonly Element[], where: typeof FOCUS | typeof PRINT = FOCUS, how = ''): Stage {
  const aside: Element[] = [];
  const visit = (box: Element) => {
    for (const child of box.children) {
      if (stage.includes(child) || isOwn(child)) continue;
      if (stage.some((one) => child.contains(one))) visit(child);
      else if (isSeen(child) && !isHost(child) && !isPlaying(child)) aside.push(child);
    }
  };
  visit(document.body);
  for (const element of aside) element.setAttribute(ASIDE, '');
  for (const element of stage) element.setAttribute(STAGE, '');
  document.documentElement.setAttribute(where, how);
  return {
    isStale: () => aside.some((element) => !element.isConnected),
    leave() {
      document.documentElement.removeAttribute(where);
      for (const element of aside) element.removeAttribute(ASIDE);
      for (const element of stage) element.removeAttribute(STAGE);
    },
  };
}
