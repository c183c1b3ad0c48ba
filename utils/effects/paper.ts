// What happens to a page for as long as it is printed: the article alone on the sheets, and what of ours comes after it.
import type { Undo } from '../model.ts';
import { FOCUS, PRINT, stepAside } from './focus.ts';

export const APPENDIX = 'data-dramatis-appendix';

/**
 * Have the article alone printed. Nothing changes on the screen, so that the reader keeps his line.
 * @param stage the article root and what belongs to it, none inside another
 * @param theme how the page is set; what is light on dark becomes black on white
 */
export function printAlone(document: Document, stage: readonly Element[], theme: 'light' | 'dark'): Undo {
  const root = document.documentElement;
  // The reader who focuses on the article has it alone already; only the sheet's width is to be given to it.
  if (!root.hasAttribute(FOCUS)) return stepAside(document, stage, PRINT, theme).leave;
  root.setAttribute(PRINT, theme);
  return () => root.removeAttribute(PRINT);
}

/** Put a host of ours after all of the page, to be printed on sheets of its own. */
export function addAppendix(document: Document, host: Element): Undo {
  const root = document.documentElement;
  root.setAttribute(APPENDIX, '');
  root.append(host);
  return () => {
    root.removeAttribute(APPENDIX);
    host.remove();
  };
}

/**
 * Make changes for as long as a page is printed, whoever asks for it.
 * @param prepare called before each print; what it returns is taken back after it
 * @param onPrinted called when that is done
 */
export function watchPrint(view: Window, prepare: () => Undo, onPrinted: () => void = () => {}): Undo {
  let undo: Undo = () => {};
  const takeBack = () => {
    undo();
    undo = () => {};
  };
  const before = () => {
    takeBack();
    undo = prepare();
  };
  const after = () => {
    takeBack();
    onPrinted();
  };
  view.addEventListener('beforeprint', before);
  view.addEventListener('afterprint', after);
  return () => {
    view.removeEventListener('beforeprint', before);
    view.removeEventListener('afterprint', after);
    takeBack();
  };
}
