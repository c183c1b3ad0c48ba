// Does reading aloud begin where the reader is, mark what is said, keep it in sight, and ask before the text leaves the browser?
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Aloud, createAloud, type Voice } from '../../entrypoints/extras/aloud.ts';
import type { PageReading } from '../../utils/reading.ts';
import { blocksOf } from '../find/literals.ts';
import { createFakeSpeech } from './speech.ts';

const LOCAL: Voice = { name: 'Local', lang: 'en-GB', localService: true, default: false };
const REMOTE: Voice = { name: 'Remote', lang: 'en-US', localService: false, default: true };
const style = document.createElement('style');
style.textContent = 'body { margin: 0 } p { margin: 0; height: 400px }';

let speech = createFakeSpeech();
let aloud: Aloud;
const paragraphs = () => [...document.querySelectorAll('p')];
const marked = () => [...(CSS.highlights.get('dramatis-spoken') ?? [])].map((range) => {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return String(live);
});

/** The page as it stands now, each paragraph a block of two sentences. */
function reading(): PageReading {
  const texts = paragraphs().map((one) => one.textContent!);
  const anchors = paragraphs().map((element) => ({ element, pieces: [{ node: element.firstChild as Text, from: 0, at: 0, length: element.textContent!.length }] }));
  return { root: document.body, anchors, reading: { blocks: blocksOf(...texts), searched: texts.map((_, id) => id), lang: 'en' } } as unknown as PageReading;
}
const fill = () => document.body.replaceChildren(...Array.from({ length: 8 }, (_, n) => Object.assign(document.createElement('p'), { textContent: `First of ${n}. Second of ${n}.` })));
const create = (voices: Voice[]) => {
  aloud = createAloud({ mouth: { speech, voices: async () => voices, utter: (text) => speech.utter(text) }, page: reading(), rate: 1, onChange: vi.fn() });
  return aloud;
};
const begun = (state: string) => vi.waitFor(() => expect(aloud.props.state).toBe(state));

beforeEach(() => {
  document.head.append(style);
  fill();
  window.scrollTo(0, 0);
  speech = createFakeSpeech();
});
afterEach(() => {
  aloud.stop();
  document.getSelection()!.removeAllRanges();
  style.remove();
  document.body.replaceChildren();
});

test('begins at the first paragraph that begins in sight, marks each sentence, and goes on until it is stopped', async () => {
  window.scrollTo(0, 500);
  create([REMOTE, LOCAL]).toggle();
  await begun('playing');
  expect([speech.now!.text, marked(), aloud.props.voice, aloud.props.total]).toEqual(['First of 2.', ['First of 2.'], 'Local', 16]);
  speech.end();
  expect([speech.now!.text, marked(), aloud.props.at]).toEqual(['Second of 2.', ['Second of 2.'], 5]);
  aloud.props.onPause();
  expect([aloud.props.state, marked()]).toEqual(['paused', ['Second of 2.']]);
  aloud.toggle();
  expect([aloud.props.state, marked(), speech.now]).toEqual(['off', [], null]);
});

test('begins at what is selected', async () => {
  document.getSelection()!.setBaseAndExtent(paragraphs()[5]!.firstChild!, 14, paragraphs()[5]!.firstChild!, 20);
  create([LOCAL]).toggle();
  await begun('playing');
  expect(speech.now!.text).toBe('Second of 5.');
});

test('follows into what is out of sight, and leaves a reader alone who has scrolled away', async () => {
  create([LOCAL]).toggle();
  await begun('playing');
  for (let n = 0; n < 8; n++) speech.end();
  const rect = paragraphs()[4]!.getBoundingClientRect();
  expect([speech.now!.text, rect.top >= 0 && rect.top < window.innerHeight]).toEqual(['First of 4.', true]);
  window.scrollTo(0, 0);
  speech.end();
  expect([speech.now!.text, window.scrollY]).toEqual(['Second of 4.', 0]);
});

test('does not send a text away before it is allowed', async () => {
  create([REMOTE]).toggle();
  await begun('remote');
  expect([speech.said, aloud.props.voice]).toEqual([[], 'Remote']);
  aloud.toggle();
  expect([aloud.props.state, speech.said]).toEqual(['off', []]);
  aloud.toggle();
  await begun('remote');
  aloud.props.onAllow();
  expect(speech.said).toEqual([['First of 0.', 1]]);
});

test.each<[string, Voice[]]>([['none at all', []], ['none that speaks the language', [{ ...LOCAL, lang: 'de' }]]])('says that there is no voice: %s', async (_, voices) => {
  create(voices).toggle();
  await begun('none');
  expect(speech.said).toEqual([]);
});

test('begins nothing that was given up while voices were listed', async () => {
  let tell!: (voices: Voice[]) => void;
  const voices = new Promise<Voice[]>((resolve) => { tell = resolve; });
  aloud = createAloud({ mouth: { speech, voices: () => voices, utter: (text) => speech.utter(text) }, page: reading(), rate: 1, onChange: vi.fn() });
  aloud.toggle();
  expect(aloud.props.state).toBe('seeking');
  aloud.toggle();
  expect(aloud.props.state).toBe('off');
  tell([LOCAL]);
  await voices;
  expect([aloud.props.state, speech.said]).toEqual(['off', []]);
});

test('says that the voice has failed', async () => {
  create([LOCAL]).toggle();
  await begun('playing');
  speech.end(true);
  expect([aloud.props.state, marked()]).toEqual(['failed', []]);
});

test('goes on in new nodes with the same text, and ends where the text is another', async () => {
  create([LOCAL]).toggle();
  await begun('playing');
  fill();
  aloud.take(reading());
  expect([aloud.props.state, marked()]).toEqual(['playing', ['First of 0.']]);
  paragraphs()[0]!.textContent = 'Something else.';
  aloud.take(reading());
  expect([aloud.props.state, marked(), speech.now]).toEqual(['off', [], null]);
});
