// Where in the page is an actor named, and what does the pointer find there? For the specs of marks and cards.
import type { Tab } from './driver/tab.ts';

export interface Point {
  x: number;
  y: number;
}

/** The middle of a name in the paragraph with this text (its last copy), which is scrolled to a part of the window's height. */
export const pointAt = (tab: Tab, paragraph: string, name: string, height = 0.5): Promise<Point> =>
  tab.waitFor(async (text, word, part) => {
    const element = [...document.querySelectorAll('p')].findLast((one) => one.textContent === text)!;
    const node = element.firstChild as Text;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(word));
    range.setEnd(node, node.data.indexOf(word) + word.length);
    window.scrollBy({ top: range.getClientRects()[0].top - innerHeight * part, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const [rect] = range.getClientRects();
    return { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 };
  }, paragraph, name, height) as Promise<Point>;

/** Rests the pointer on a point, coming from beside it as a hand does. */
export async function restOn(tab: Tab, { x, y }: Point): Promise<void> {
  await tab.move(x - 3, y - 1);
  await tab.move(x, y);
}

/** The name and the definition on the card, once one is open. */
export const cardOf = (tab: Tab): Promise<{ name: string; text: string; box: { left: number; top: number; right: number; bottom: number } }> =>
  tab.waitFor(() => {
    const card = document.querySelector('dramatis-ui')?.shadowRoot!.querySelector<HTMLElement>('.dr-card');
    const isPlaced = card && (card.classList.contains('is-docked') || card.style.transform !== '');
    if (!isPlaced) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const words = (css: string) => card.querySelector(css)!.textContent;
    return { name: words('.dr-entry-name'), text: words('.dr-entry-text'), box: { left, top, right, bottom } };
  }) as never;

export const hasCard = (tab: Tab): Promise<boolean> => tab.run(() => Boolean(document.querySelector('dramatis-ui')?.shadowRoot!.querySelector('.dr-card')));

export const isCardGone = (tab: Tab): Promise<boolean> => tab.waitFor(() => !document.querySelector('dramatis-ui')?.shadowRoot!.querySelector('.dr-card'));

/** Lets every wait of ours that has begun run out (the card's are 250 and 300 ms): timers of one page fire in order, however slow the machine. */
export const letTimersRun = (tab: Tab): Promise<void> => tab.run(() => new Promise<void>((resolve) => setTimeout(resolve, 700)));
