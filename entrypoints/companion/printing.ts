// Printing, whose script is loaded where the reader asks for the article alone, or likes the cast after every print.
import { usePart } from '../../utils/parts.ts';
import type { Undo } from '../../utils/model.ts';
import type { ExtrasPart } from '../extras/part.ts';
import type { Printed, Printing } from '../extras/print.tsx';

export interface LaterPrinting {
  /** Be ready for the browser's own command, where the reader wants more than the page then. */
  bring(): void;
  /** Have the browser print the article alone. */
  print(): void;
  remove: Undo;
}

/** Create it; a failure costs what goes beyond the browser's own printing. */
export function createPrinting(now: () => Printed): LaterPrinting {
  let printing: Printing | null = null;
  let isGone = false;
  const withPrinting = (use: (printing: Printing) => void) => {
    usePart<ExtrasPart>('extras', 'make this page ready for print and leaves it as it is', (part) => {
      if (!isGone) use(printing ??= part.createPrinting(now));
    });
  };
  return {
    bring: () => { if (now().printCast && !printing) withPrinting(() => {}); },
    print: () => withPrinting((one) => one.print()),
    remove() {
      isGone = true;
      printing?.remove();
    },
  };
}
