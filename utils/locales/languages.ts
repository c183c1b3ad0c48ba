// Which languages can the reader choose for the interface?
import type { InterfaceLanguage, LanguageChoice } from '../model.ts';

/** All of them, as the BCP 47 tags of the message files. */
export const LANGUAGES: readonly InterfaceLanguage[] = ['de', 'en', 'es', 'fr', 'kk', 'ru', 'zh-CN'];

/** Whether it is the tag of one of them. */
export const isInterfaceLanguage = (value: unknown): value is InterfaceLanguage => LANGUAGES.includes(value as InterfaceLanguage);

/** Make a choice of whatever the storage holds; what is none follows the browser. */
export const choiceOf = (value: unknown): LanguageChoice => (isInterfaceLanguage(value) ? value : 'auto');
