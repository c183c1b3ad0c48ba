// Which of the browser's voices reads a text aloud.

export interface VoiceKind {
  /** BCP 47, in some systems with an underscore. */
  lang: string;
  /** Whether the text stays in the browser's machine. */
  localService: boolean;
  default: boolean;
}

const tagOf = (lang: string) => lang.toLowerCase().replaceAll('_', '-');
const languageOf = (lang: string) => tagOf(lang).split('-')[0]!;

/** Pick a voice for a language: one that needs no network, then one of the same region, then the system's own choice. Null where none speaks it. */
export function pickVoice<V extends VoiceKind>(voices: readonly V[], lang: string): V | null {
  const weigh = (voice: V) => Number(voice.localService) * 4 + Number(tagOf(voice.lang) === tagOf(lang)) * 2 + Number(voice.default);
  const able = voices.filter((voice) => languageOf(voice.lang) === languageOf(lang));
  return able.reduce<V | null>((best, voice) => (best && weigh(best) >= weigh(voice) ? best : voice), null);
}
