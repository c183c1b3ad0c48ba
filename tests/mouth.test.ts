// Is a voice taken for one that sends the text away only where it does?
import { expect, test, vi } from 'vitest';
import { findMouth } from '../entrypoints/extras/mouth.ts';

const voice = (voiceURI: string, localService: boolean) => ({ voiceURI, localService, name: 'Voice', lang: 'en', default: false });

test('the voices of Firefox are of the system, whatever it says; those of others as they are', async () => {
  const own = [voice('urn:moz-tts:speechd:English?en', false), voice('urn:moz-tts:sapi:English?en', true), voice('Google US English', false), voice('English espeak-ng', true)];
  class Utterance {
    voice: unknown = null;
    lang = '';
  }
  vi.stubGlobal('speechSynthesis', { getVoices: () => own });
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  const mouth = findMouth()!;
  const voices = await mouth.voices();
  expect(voices.map(({ localService }) => localService)).toEqual([true, true, false, true]);
  // What the browser is given is its own object, since it takes no other.
  expect(mouth.utter('Words.', voices[2]!).voice).toBe(own[2]);
  vi.unstubAllGlobals();
});
