// Which voice reads, and is one that needs the network taken only where there is no other?
import { expect, test } from 'vitest';
import { pickVoice } from '../../utils/find/voice.ts';

const voice = (name: string, lang: string, more: { remote?: true; first?: true } = {}) => ({ name, lang, localService: !more.remote, default: Boolean(more.first) });
const VOICES = [voice('net', 'en-GB', { remote: true, first: true }), voice('us', 'en-US'), voice('gb', 'en_GB'), voice('russian', 'ru-RU', { remote: true }), voice('german', 'de-DE', { first: true })];

test.each([
  ['its region', 'en-GB', 'gb'],
  ['no region said: the first that is local', 'en', 'us'],
  ['another region than any', 'en-AU', 'us'],
  ['only one on the network', 'ru', 'russian'],
  ['none', 'kk', undefined],
  ['no language known', '', undefined],
])('%s', (_, lang, expected) => expect(pickVoice(VOICES, lang)?.name).toBe(expected));

test('the choice of the system among equals', () => {
  expect(pickVoice([voice('a', 'fr-FR'), voice('b', 'fr-FR', { first: true })], 'fr')?.name).toBe('b');
  expect(pickVoice([], 'fr')).toBeNull();
});

test('the region that a language is mostly meant with, and a voice rather than a variant of it', () => {
  const all = [voice('English (Caribbean)', 'en-029'), voice('English (America)+Andy', 'en-US'), voice('English (America)', 'en-US'), voice('English (Great Britain)', 'en-GB')];
  expect(pickVoice(all, 'en')?.name).toBe('English (America)');
  expect(pickVoice([voice('Russian (Latvia)', 'ru-LV'), voice('Russian+male1', 'ru'), voice('Russian', 'ru')], 'ru')?.name).toBe('Russian');
  expect(pickVoice([voice('Andy+', 'en-GB', { first: true }), voice('Bess', 'en-GB')], 'en-GB')?.name).toBe('Andy+');
});
