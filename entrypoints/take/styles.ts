// The citations that a style of the CSL project sets: the processor and the styles are large, so they come after the page is seen.
import apa from '../../assets/csl/apa.csl?raw';
import chicago from '../../assets/csl/chicago-author-date.csl?raw';
import locale from '../../assets/csl/locales-en-US.xml?raw';
import { printStyled } from '../../utils/cite/style.ts';
import type { CitedItem } from '../../utils/model.ts';

/** Print a record in APA and in Chicago's author-date system, with the words of both manuals, which are English; empty where that fails. */
export function printStyles(item: CitedItem): { apa: string; chicago: string } {
  const print = (style: string) => {
    try {
      return printStyled(item, { style, locale });
    } catch (error) {
      console.warn('Dramatis could not make this citation:', error);
      return '';
    }
  };
  return { apa: print(apa), chicago: print(chicago) };
}
