// Printing, whose script is loaded where the reader asks for the article alone, or likes the cast after every print.
import { loadPart } from '../../utils/parts.ts';
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
    loadPart<ExtrasPart>('extras').then((part) => {
      if (!isGone) use(printing ??= part.createPrinting(now));
    }).catch((error: unknown) => console.warn('Dramatis could not make this page ready for print and leaves it as it is:', error));
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
