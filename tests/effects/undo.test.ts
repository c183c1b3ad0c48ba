// Are effects taken back the latest first, each once, although one of them fails?
import { expect, test, vi } from 'vitest';
import { createUndoStack } from '../../utils/effects/undo.ts';

function stackOf(...names: string[]) {
  const stack = createUndoStack();
  const log: string[] = [];
  for (const name of names) stack.add(() => void log.push(name));
  return { stack, log };
}

test('the latest first', () => {
  const { stack, log } = stackOf('one', 'two', 'three');
  stack.run();
  expect(log).toEqual(['three', 'two', 'one']);
});

test('each once; what is added later is taken back by the next run', () => {
  const { stack, log } = stackOf('one');
  stack.run();
  stack.add(() => void log.push('two'));
  stack.run();
  stack.run();
  expect(log).toEqual(['one', 'two']);
});

test('one that fails is told of and keeps no other from running', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { stack, log } = stackOf('one');
  stack.add(() => {
    throw new Error('gone');
  });
  stack.add(() => void log.push('three'));
  stack.run();
  expect(log).toEqual(['three', 'one']);
  expect(warn).toHaveBeenCalledOnce();
});
