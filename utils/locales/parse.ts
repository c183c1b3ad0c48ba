// What does a message file of the extension hold, as browser.i18n would read it?
import type { InterfaceLanguage, Messages } from '../model.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Read a message file: its messages by their names in small letters, with their named placeholders put in, as the format asks
 * (https://developer.chrome.com/docs/extensions/how-to/ui/localization-message-formats). Throws where it is not the file of the language.
 */
export function parseMessages(file: unknown, language: InterfaceLanguage): Messages {
  const messages: Messages = {};
  for (const [name, one] of Object.entries(isObject(file) ? file : {})) {
    if (isObject(one) && typeof one['message'] === 'string') messages[name.toLowerCase()] = withPlaceholders(one['message'], one['placeholders']);
  }
  if (messages['locale'] !== language) throw new Error(`This is no file of messages in ${language}.`);
  return messages;
}

/** Put in what `$name$` stands for; names are the same in small and large letters. */
function withPlaceholders(message: string, placeholders: unknown): string {
  if (!isObject(placeholders)) return message;
  const contents = new Map(Object.entries(placeholders).map(([name, one]) => [name.toLowerCase(), isObject(one) ? one['content'] : null]));
  return message.replace(/\$([a-z0-9_@]+)\$/gi, (whole, name: string) => {
    const content = contents.get(name.toLowerCase());
    return typeof content === 'string' ? content : whole;
  });
}
