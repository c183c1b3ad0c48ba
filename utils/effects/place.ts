// How the line that the reader looks at stays where it is while text above it comes or goes.

/** Elements in document order with what stands in for one that is about to be hidden. */
export interface Landmark {
  element: Element;
  twin?: Element;
}

const isRendered = (element: Element) => element.getClientRects().length > 0;

/**
 * Run `change` and scroll so that the landmark at the top of the window stays at its height; where it is hidden by the change, its twin
 * takes its height. Scrolls at once, within the same frame.
 */
export function keepPlace(landmarks: readonly Landmark[], change: () => void): void {
  const at = landmarks.findIndex(({ element }) => isRendered(element) && element.getBoundingClientRect().bottom > 0);
  const seen = landmarks[at];
  const before = seen?.element.getBoundingClientRect().top ?? 0;
  // Where the whole text still lies ahead, the reader looks at what is above it, and nothing of that moves.
  const isAhead = before > window.innerHeight || (at === 0 && before >= 0);
  change();
  if (!seen || isAhead) return;
  const stays = isRendered(seen.element) ? seen.element : seen.twin;
  if (!stays || !isRendered(stays)) return;
  const drift = stays.getBoundingClientRect().top - before;
  if (Math.abs(drift) > 0.5) window.scrollBy({ top: drift, behavior: 'instant' });
}
