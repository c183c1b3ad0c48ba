// Which of the browser's voices reads a text aloud.

export interface VoiceKind {
  name: string;
  /** BCP 47, in some systems with an underscore. */
  lang: string;
  /** Whether the text stays in the browser's machine. */
  localService: boolean;
  default: boolean;
}

const tagOf = (lang: string) => lang.toLowerCase().replaceAll('_', '-');
const languageOf = (lang: string) => tagOf(lang).split('-')[0]!;

/** The tag with the region that a language is mostly meant with, as `en` is with that of the United States (CLDR, likely subtags). */
function likelyTagOf(lang: string): string {
  try {
    const { language, region } = new Intl.Locale(lang.replaceAll('_', '-')).maximize();
    return tagOf(`${language}-${region}`);
  } catch {
    return tagOf(lang);
  }
}

/** eSpeak lists each voice a hundred times over, with the name of a variant behind a plus: those of a robot, of a whisperer … */
const isVariant = ({ name }: VoiceKind) => /\S\+\S/.test(name);

/**
 * Pick a voice for a language: one that needs no network, then one of the same region, then the system's own choice, then one of the region that is
 * mostly meant, then one that is no variant. Null where none speaks it.
 */
export function pickVoice<V extends VoiceKind>(voices: readonly V[], lang: string): V | null {
  const likely = likelyTagOf(lang);
  const points = (voice: V) => [voice.localService, tagOf(voice.lang) === tagOf(lang), voice.default, tagOf(voice.lang) === likely, !isVariant(voice)];
  const weigh = (voice: V) => points(voice).reduce((sum, is) => sum * 2 + Number(is), 0);
  const able = voices.filter((voice) => languageOf(voice.lang) === languageOf(lang));
  return able.reduce<V | null>((best, voice) => (best && weigh(best) >= weigh(voice) ? best : voice), null);
}
