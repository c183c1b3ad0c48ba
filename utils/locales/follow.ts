// How does a page of ours, or the background, speak the language that is set, from its first word on?
import type { LanguageChoice } from '../model.ts';
import { loadSettings, watchSettings } from '../settings.ts';

/** Speak the language that is set, and go on to any other that is set later; settles with the first spoken, and calls `onSpoken` with each after it. */
export async function speakAsSet(tongue: { speak(choice: LanguageChoice): Promise<boolean> }, onSpoken: () => void): Promise<void> {
  let isFirst = true;
  let changed: LanguageChoice | null = null;
  const speak = async (choice: LanguageChoice) => {
    if ((await tongue.speak(choice)) && !isFirst) onSpoken();
  };
  // Watched before it is asked for, so that no change falls between the two.
  watchSettings(({ language }) => {
    changed = language;
    void speak(language);
  });
  const { language } = await loadSettings();
  await speak(changed ?? language);
  isFirst = false;
}
