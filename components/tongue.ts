// Whose words are said: those of the browser's language, or those of the language that the reader has chosen.
import type { InterfaceLanguage, LanguageChoice, Messages } from '../utils/model.ts';
import type { Phrases } from './strings.ts';
import { createTranslator } from './translator.ts';

/** Says a message by its key (`cast.title`), its substitutions put in. */
export type GetMessage = (key: string, substitutions: string[]) => string;

export interface Tongue {
  /** Whoever holds it says the next thing in the language that is spoken by then. */
  strings: Phrases;
  /** Speak another language, or the browser's; tells, once it is loaded, whether anything may sound otherwise now. */
  speak(choice: LanguageChoice): Promise<boolean>;
}

/** Put the substitutions in: `$1` to `$9`, and `$$` for a sign of money, as browsers do. */
const fill = (message: string, substitutions: readonly string[]): string =>
  message.replace(/\$(?:([1-9])|(\$+))/g, (_, at: string | undefined, signs: string) => (at ? substitutions[Number(at) - 1] ?? '' : signs));

/** Say messages of a file that has been read; one that it lacks is said by the browser. */
export const createSource = (messages: Messages, otherwise: GetMessage): GetMessage => (key, substitutions) => {
  const message = messages[key.replaceAll('.', '_').toLowerCase()];
  return message === undefined ? otherwise(key, substitutions) : fill(message, substitutions);
};

/** Create it in the browser's language, of which nothing needs to be loaded; what cannot be loaded is said in that too. */
export function createTongue(own: GetMessage, load: (language: InterfaceLanguage) => Promise<Messages>): Tongue {
  const strings = createTranslator(own);
  let chosen: LanguageChoice = 'auto';
  const translatorOf = async (choice: LanguageChoice) => {
    if (choice !== 'auto') {
      try {
        return createTranslator(createSource(await load(choice), own));
      } catch (error) {
        console.warn('Dramatis could not load its words in the chosen language, and does without them:', error);
      }
    }
    return createTranslator(own);
  };
  return {
    strings,
    async speak(choice) {
      if (choice === chosen) return false;
      chosen = choice;
      const next = await translatorOf(choice);
      // Another may have been chosen meanwhile.
      if (choice !== chosen) return false;
      Object.assign(strings, next);
      return true;
    },
  };
}
