// How effects are taken back: one stack, run in reverse.
import type { Undo } from '../model.ts';

export interface UndoStack {
  add(undo: Undo): void;
  /** Take everything back, the latest first. An undo that fails does not keep the others from running. */
  run(): void;
}

/** Create an empty stack. */
export function createUndoStack(): UndoStack {
  let undos: Undo[] = [];
  return {
    add: (undo) => void undos.push(undo),
    run() {
      const all = undos.toReversed();
      undos = [];
      for (const undo of all) {
        try {
          undo();
        } catch (error) {
          console.warn('Dramatis could not take an effect back:', error);
        }
      }
    },
  };
}
