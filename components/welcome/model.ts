// What the first page shows: an invented article with its author, and the actors that it names. Plain data.
import type { Author, CastMember, LanguageChoice } from '../../utils/model.ts';
import type { OptionsState } from '../options/model.ts';

/** Words of the sample; with the id of an actor where they name one. */
export type Piece = string | { words: string; actor: string };

export interface Sample {
  title: string;
  /** The paragraphs, of which the site prints the first ones twice. */
  paragraphs: readonly (readonly Piece[])[];
  /** How many stand in the short version too. */
  short: number;
  author: Author;
}

export interface WelcomeState {
  language: LanguageChoice;
  sample: Sample;
  /** The actors of the sample as the glossary has them; those that it does not give are not marked. */
  cast: readonly CastMember[];
  commands: OptionsState['commands'];
  shortcutsAt: OptionsState['shortcutsAt'];
}
