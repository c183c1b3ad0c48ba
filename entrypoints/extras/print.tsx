// What is done for paper: the article alone where the reader asks for it here, and the cast after it where he likes that.
import { render } from 'preact';
import paperCss from '../../assets/css/paper.css?inline';
import surfaceCss from '../../assets/css/surfaces.css?inline';
import { PrintAppendix } from '../../components/PrintAppendix.tsx';
import type { Translator } from '../../components/strings.ts';
import { Strings } from '../../components/strings.ts';
import { addAppendix, printAlone, watchPrint } from '../../utils/effects/paper.ts';
import { createHost } from '../../utils/effects/host.ts';
import { createUndoStack } from '../../utils/effects/undo.ts';
import type { CastMember, Undo } from '../../utils/model.ts';
import { findFrame } from '../../utils/read/frame.ts';
import type { PageReading } from '../../utils/reading.ts';
import { headOf } from './head.ts';

/** What is to be printed. */
export interface Printed {
  session: { page: PageReading };
  cast: CastMember[] | null;
  /** Whether the cast is printed too. */
  printCast: boolean;
  strings: Translator;
  theme: 'light' | 'dark';
}

export interface Printing {
  /** Have the browser print the article alone. */
  print(): void;
  /** Take everything back, and leave later prints alone. */
  remove: Undo;
}

function printAppendix({ session, cast, strings }: Printed): Undo {
  // White is white on paper, whatever the page's theme.
  const host = createHost('dramatis-print', { css: surfaceCss + paperCss, theme: 'light', strings });
  render(<Strings.Provider value={strings}><PrintAppendix head={headOf(session.page)} cast={cast!} /></Strings.Provider>, host.root);
  const undo = addAppendix(document, host.element);
  return () => {
    render(null, host.root);
    host.remove();
    undo();
  };
}

/** Create it: from now on the page is made ready whenever it is printed, also by the browser's own command. */
export function createPrinting(now: () => Printed): Printing {
  let isAlone = false;
  const prepare = (): Undo => {
    const undos = createUndoStack();
    const { session: { page }, cast, printCast, theme } = now();
    try {
      if (isAlone && page.root && page.root !== document.body) undos.add(printAlone(document, [page.root, ...findFrame(document, page.root, page.reading, page.anchors)], theme));
      if (printCast && cast?.length) undos.add(printAppendix(now()));
    } catch (error) {
      undos.run();
      console.warn('Dramatis could not make this page ready for print and leaves it as it is:', error);
    }
    return undos.run;
  };
  return {
    print() {
      // Until it has been printed: a browser may wait with that for the page's last pictures.
      isAlone = true;
      window.print();
    },
    remove: watchPrint(window, prepare, () => { isAlone = false; }),
  };
}
