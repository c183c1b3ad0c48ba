// The browser's own speech, as reading aloud uses it.
import type { Mouth } from './aloud.ts';

/** Voices may come only after they have been asked for: so long (ms) they are waited for. */
const PATIENCE = 1500;

const listVoices = () => new Promise<SpeechSynthesisVoice[]>((resolve) => {
  const done = () => resolve(speechSynthesis.getVoices());
  if (speechSynthesis.getVoices().length) return done();
  speechSynthesis.addEventListener('voiceschanged', done, { once: true });
  setTimeout(done, PATIENCE);
});

/** The mouth of this browser; null where it has none. */
export function findMouth(): Mouth<SpeechSynthesisUtterance> | null {
  if (typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined') return null;
  return {
    speech: speechSynthesis,
    voices: listVoices,
    utter(text, voice) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice as SpeechSynthesisVoice;
      utterance.lang = voice.lang;
      return utterance;
    },
  };
}
