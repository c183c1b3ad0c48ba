// Ids that no two elements of a surface share, whenever they were drawn.
import { useState } from 'preact/hooks';

let last = 0;

/** Give an id that is used nowhere else. Preact's own `useId` counts anew when the root is drawn again, and parts that come later get ids that are taken. */
export function useUniqueId(): string {
  return useState(() => `dr-${++last}`)[0];
}
