// Does the player say one sentence after the other, and do what it is told at any of them?
import { expect, test, vi } from 'vitest';
import { createPlayer } from '../../utils/effects/speak.ts';
import { createFakeSpeech } from './speech.ts';

const TEXTS = ['One.', 'Two.', 'Three.'];
function play(from = 0, texts = TEXTS) {
  const speech = createFakeSpeech();
  const [onChange, onOver] = [vi.fn(), vi.fn()];
  const player = createPlayer({ speech, utter: (index) => texts[index]!.split('|').map(speech.utter), count: texts.length, from, rate: 1, onChange, onOver });
  player.play();
  return { speech, player, onChange, onOver };
}

test('from the one it is told to the last, then it is over', () => {
  const { speech, player, onOver } = play(1);
  expect([player.at, player.isPlaying]).toEqual([1, true]);
  speech.end();
  speech.end();
  expect(speech.said.map(([text]) => text)).toEqual(['Two.', 'Three.']);
  expect(onOver.mock.calls).toEqual([[false]]);
  expect(player.isPlaying).toBe(false);
});

test('pauses within a sentence and says it anew', () => {
  const { speech, player, onOver } = play();
  player.pause();
  expect([player.isPlaying, player.at, speech.cancelled]).toEqual([false, 0, 1]);
  player.play();
  player.play();
  expect(speech.said.map(([text]) => text)).toEqual(['One.', 'One.']);
  expect(onOver).not.toHaveBeenCalled();
});

test('steps while it plays and while it pauses, and not beyond the ends', () => {
  const { speech, player } = play();
  player.step(-1);
  player.step(1);
  player.pause();
  player.step(1);
  player.step(1);
  expect([player.at, speech.now]).toEqual([2, null]);
  player.play();
  expect(speech.said.map(([text]) => text)).toEqual(['One.', 'One.', 'Two.', 'Three.']);
});

test('another pace is heard at once, the same one changes nothing', () => {
  const { speech, player } = play();
  player.setRate(1);
  player.setRate(1.5);
  speech.end();
  expect(speech.said).toEqual([['One.', 1], ['One.', 1.5], ['Two.', 1.5]]);
});

test('a voice that fails ends it', () => {
  const { speech, player, onOver } = play();
  speech.end(true);
  expect(onOver.mock.calls).toEqual([[true]]);
  expect(player.isPlaying).toBe(false);
});

test('what stops is silent, and leaves the speech of the page alone where it says nothing itself', () => {
  const { speech, player, onOver } = play();
  player.stop();
  player.stop();
  expect([speech.cancelled, speech.now]).toEqual([1, null]);
  expect(onOver).not.toHaveBeenCalled();
});

test('says the pieces of a sentence one after the other; pausing goes back to the first', () => {
  const { speech, player, onChange } = play(0, ['One,|two,|three.', 'Four.']);
  speech.end();
  expect([player.at, player.isPlaying, onChange.mock.calls.length]).toEqual([0, true, 1]);
  player.pause();
  player.play();
  speech.end();
  speech.end();
  speech.end();
  expect(speech.said.map(([text]) => text)).toEqual(['One,', 'two,', 'One,', 'two,', 'three.', 'Four.']);
  expect(player.at).toBe(1);
});

test('a voice that tells nothing any more has failed, and not before it may', () => {
  vi.useFakeTimers();
  const { speech, player, onOver } = play(0, ['x'.repeat(100), 'y'.repeat(100)]);
  vi.advanceTimersByTime(39_000);
  speech.end();
  vi.advanceTimersByTime(39_000);
  expect(onOver).not.toHaveBeenCalled();
  player.pause();
  vi.advanceTimersByTime(90_000);
  expect(onOver).not.toHaveBeenCalled();
  player.play();
  vi.advanceTimersByTime(41_000);
  expect([onOver.mock.calls, player.isPlaying, speech.now]).toEqual([[[true]], false, null]);
  vi.useRealTimers();
});
