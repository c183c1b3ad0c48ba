// When a change of the page would be seen to jump, and when it no longer would.
import type { Undo } from '../model.ts';

/** Whether the page stands before the reader, loaded and painted: from then on nothing in sight may move by itself (Paint Timing). */
export function isPainted(): boolean {
  return document.readyState === 'complete' && performance.getEntriesByType('paint').length > 0;
}

/** Whether any of the elements is in the window. */
export function isInView(elements: readonly Element[]): boolean {
  return elements.some((element) => {
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < window.innerHeight;
  });
}

/** Run `change` once none of the elements is in the window any more. Undo gives up waiting. */
export function whenOutOfView(elements: readonly Element[], change: () => void): Undo {
  const inView = new Set<Element>(elements);
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    if (inView.size) return;
    observer.disconnect();
    change();
  });
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
