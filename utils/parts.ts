// The scripts of ours in one page share a world: the first one reads and hides, and loads the others when they are needed.
import { ask } from './messages.ts';
import type { PartName, Undo } from './model.ts';

interface Shelf {
  /** Modules that stand in one script and are used by those that come later, by the names that these import them under (`scripts/parts.ts`). */
  modules: Record<string, unknown>;
  parts: Partial<Record<PartName, Promise<unknown>>>;
  /** What the scripts that have run hand in. */
  provided: Partial<Record<PartName, unknown>>;
}

/** What has to be there before a script runs: all that draw do so with the same Preact. */
const NEEDS: Partial<Record<PartName, PartName>> = { cards: 'companion', extras: 'companion' };

/** Pages have a world of their own, and see nothing of this one. */
const shelf = (): Shelf => ((globalThis as { dramatis?: Shelf }).dramatis ??= { modules: {}, parts: {}, provided: {} });

/** Begin with nothing: after an update the scripts of an earlier copy still stand in a page's world, and fit none of this one. */
export function clearParts(): void {
  delete (globalThis as { dramatis?: Shelf }).dramatis;
}

/** Share modules with the scripts that come later. */
export function shareModules(modules: Record<string, unknown>): void {
  Object.assign(shelf().modules, modules);
}

/** Hand in what a script is loaded for. */
export function providePart(name: PartName, part: unknown): void {
  shelf().provided[name] = part;
}

/** Load a script of ours into this page, once; what could not be loaded is tried again. Rejects where the background cannot be reached, as after an update. */
export function loadPart<T>(name: PartName): Promise<T> {
  const { parts, provided } = shelf();
  parts[name] ??= (async () => {
    const needed = NEEDS[name];
    if (needed) await loadPart(needed);
    if (!(name in provided)) await ask('load', name);
    if (!(name in provided)) throw new Error(`The part "${name}" did not come.`);
    return provided[name];
  })().catch((error: unknown) => {
    delete parts[name];
    throw error;
  });
  return parts[name] as Promise<T>;
}

/** Use a script of ours once it has been loaded; a failure costs what it was wanted for (`what`, after "could not") alone, with one warning. */
export function usePart<T>(name: PartName, what: string, use: (part: T) => unknown): void {
  loadPart<T>(name).then(use).catch((error: unknown) => console.warn(`Dramatis could not ${what}:`, error));
}

/** Make a change by a script of ours as soon as it has been loaded, unless it has been taken back before; a failure costs the change alone. */
export function effectOfPart<T>(name: PartName, what: string, effect: (part: T) => Undo): Undo {
  let undo: Undo | null = () => {};
  usePart<T>(name, what, (part) => {
    if (undo) undo = effect(part);
  });
  return () => {
    undo?.();
    undo = null;
  };
}
