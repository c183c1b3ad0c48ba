// @vitest-environment jsdom
// Does the look-up ask only when pressed, and does every answer and every fault have its words, in both languages?
import { describe, expect, test, vi } from 'vitest';
import { Consent } from '../../components/Consent.tsx';
import { LookUp, type LookUpProps } from '../../components/LookUp.tsx';
import type { LookUpAnswer } from '../../utils/model.ts';
import { click, control, draw, textOf } from './draw.tsx';
import { translator } from './sample.ts';

const FOUND: LookUpAnswer = {
  status: 'found', title: 'Altai Forum', text: 'A yearly meeting.', url: 'https://en.wikipedia.org/wiki/Altai_Forum',
  source: 'Wikipedia', licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
};
const lookUp = (state: LookUpProps['state'], onAsk = () => {}, language: 'en' | 'ru' = 'en', into?: HTMLElement) =>
  draw(<LookUp words="Altai Forum" state={state} onAsk={onAsk} />, translator(language), into);

test('is an offer that does nothing by itself', () => {
  const onAsk = vi.fn();
  const root = lookUp('idle', onAsk);
  expect(textOf(root)).toBe('Look up “Altai Forum” in Wikipedia Only this name is sent, and only when you press.'.replace('Wikipedia Only', 'WikipediaOnly'));
  expect(onAsk).not.toHaveBeenCalled();
  click(control(root, 'Look up “Altai Forum” in Wikipedia'));
  expect(onAsk).toHaveBeenCalledOnce();
});

test('asks once, however often it is pressed while it waits', () => {
  const onAsk = vi.fn();
  const root = lookUp('asking', onAsk);
  click(control(root, 'Asking Wikipedia for “Altai Forum”…'));
  expect(onAsk).not.toHaveBeenCalled();
});

test('shows the answer with its source and licence, and keeps the focus', () => {
  const root = lookUp('idle');
  const button = control(root, 'Look up “Altai Forum” in Wikipedia');
  button.focus();
  click(button);
  lookUp('asking', () => {}, 'en', root);
  expect(document.activeElement).toBe(button);
  lookUp(FOUND, () => {}, 'en', root);
  expect(document.activeElement).toBe(root.querySelector('.dr-lookup'));
  expect(textOf(root.querySelector('[role=status]'))).toContain('Altai ForumA yearly meeting.');
  expect([...root.querySelectorAll('a')].map((link) => [textOf(link.firstElementChild), link.href, link.rel])).toEqual([
    ['From Wikipedia', FOUND.url, 'noopener noreferrer'],
    ['CC BY-SA 4.0', FOUND.licence.url, 'noopener noreferrer'],
  ]);
  expect(root.querySelector('button')).toBeNull();
});

describe('faults', () => {
  test.each<[LookUpAnswer, string, boolean]>([
    [{ status: 'missing' }, 'Wikipedia has no article named “Altai Forum”.', false],
    [{ status: 'ambiguous', title: 'Altai', url: 'https://en.wikipedia.org/wiki/Altai' }, '“Altai Forum” has several meanings in Wikipedia.', false],
    [{ status: 'refused' }, 'Wikipedia was not asked, since you have not allowed it.', true],
    [{ status: 'offline' }, 'Wikipedia could not be reached. Is this computer online?', true],
    [{ status: 'timeout' }, 'Wikipedia did not answer within ten seconds.', true],
    [{ status: 'busy', seconds: null }, 'Wikipedia asks to wait a little before the next question.', true],
    [{ status: 'busy', seconds: 17 }, 'Wikipedia asks to wait before the next question: 1 minute.', true],
    [{ status: 'busy', seconds: 100 }, 'Wikipedia asks to wait before the next question: 2 minutes.', true],
    [{ status: 'failed', code: 1500 }, 'Wikipedia is out of order at the moment (error 1500).', true],
    [{ status: 'malformed' }, 'The answer was not what Wikipedia sends. A network that asks you to log in can be the cause.', true],
  ])('%o', (answer, words, again) => {
    const root = lookUp(answer);
    expect(textOf(root.querySelector('[role=status] .dr-prose'))).toBe(words);
    expect(root.querySelector('button') !== null).toBe(again);
  });

  test('in Russian', () => {
    expect(textOf(lookUp({ status: 'busy', seconds: 300 }, () => {}, 'ru').querySelector('[role=status]'))).toBe('Википедия просит подождать до следующего запроса: 5 минут.');
  });
});

test('the consent names the host and what is sent, and leaves both ways open', () => {
  const [onAllow, onRefuse] = [vi.fn(), vi.fn()];
  const root = draw(<Consent words="Altai Forum" host="en.wikipedia.org" onAllow={onAllow} onRefuse={onRefuse} />);
  expect(textOf(root.querySelector('h1'))).toBe('May Dramatis ask en.wikipedia.org?');
  expect(textOf(root)).toContain('It would send “Altai Forum” and nothing else');
  click(control(root, 'Not now'));
  click(control(root, 'Allow'));
  expect([onAllow.mock.calls.length, onRefuse.mock.calls.length]).toEqual([1, 1]);
});
