// The browser's own speech, as reading aloud uses it.
import { hasSpeech } from '../../utils/effects/speak.ts';
import type { Mouth, Voice } from './aloud.ts';

/** Voices may come only after they have been asked for, in Firefox once the system has started its speech: so long (ms) they are waited for. */
const PATIENCE = 3000;

/** Firefox has voices of the system only, and calls those of Linux remote by a mistake of its own (SpeechDispatcherService takes all but one named "default" for remote). */
const OF_FIREFOX = 'urn:moz-tts:';

interface OwnVoice extends Voice {
  own: SpeechSynthesisVoice;
}

const voiceOf = (own: SpeechSynthesisVoice): OwnVoice => ({
  own, name: own.name, lang: own.lang, default: own.default, localService: own.localService || own.voiceURI.startsWith(OF_FIREFOX),
});

const listVoices = () => new Promise<OwnVoice[]>((resolve) => {
  const done = () => resolve(speechSynthesis.getVoices().map(voiceOf));
  if (speechSynthesis.getVoices().length) return done();
  speechSynthesis.addEventListener('voiceschanged', done, { once: true });
  setTimeout(done, PATIENCE);
});

/** The mouth of this browser; null where it has none. */
export function findMouth(): Mouth<SpeechSynthesisUtterance> | null {
  if (!hasSpeech()) return null;
  return {
    speech: speechSynthesis,
    voices: listVoices,
    utter(text, voice) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = (voice as OwnVoice).own;
      utterance.lang = voice.lang;
      return utterance;
    },
  };
}
