// What the window for citing and saving shows and can do. Types only.
import type { CitationFormat, LeftOut } from '../../utils/model.ts';

export type FileFormat = 'markdown' | 'html';

export interface TakeState {
  title: string;
  /** Authors, site and date in a line, as far as the page says them. */
  byline: string;
  lang: string;
  /** Each citation; null while it is made, empty where it could not be. */
  citations: Record<CitationFormat, string | null>;
  leftOut: LeftOut;
  /** How many actors the cast has. */
  actors: number;
  passage: { text: string; link: string } | null;
}

export interface TakeActions {
  printFile(format: FileFormat, hasCast: boolean): string;
  /** Returns whether the browser let it be copied. */
  onCopy(text: string): Promise<boolean>;
  /** Returns the name of the file. */
  onSave(format: CitationFormat | FileFormat, text: string): string;
}
