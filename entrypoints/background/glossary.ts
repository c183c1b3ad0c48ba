// The glossary as the build compiles it: the names for matching, loaded when an article in their language is read, and the entries, when one of them is found.
import { browser } from 'wxt/browser';
import { type CastRequest, findCast } from '../../utils/find/article.ts';
import { type NameIndex, unpackNames } from '../../utils/find/nameIndex.ts';
import type { Actor, Entry, Language } from '../../utils/model.ts';

const fileOf = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path as never));

const indexes = new Map<Language, Promise<NameIndex>>();
let lines: Promise<string[]> | null = null;

/** Keep what is loaded; what could not be is tried again. */
function once<T>(known: Promise<T> | undefined | null, load: () => Promise<T>, keep: (value: Promise<T> | null) => void): Promise<T> {
  if (known) return known;
  const loading = load();
  keep(loading);
  loading.catch(() => keep(null));
  return loading;
}

const namesOf = (language: Language): Promise<NameIndex> =>
  once(indexes.get(language), async () => unpackNames(await (await fileOf(`/glossary/names-${language}.bin`)).arrayBuffer()), (value) => (value ? indexes.set(language, value) : indexes.delete(language)));

/** The entries as text, a line each, in the order of the names' notes: only those asked for are parsed. */
const linesOf = (): Promise<string[]> =>
  once(lines, async () => (await (await fileOf('/glossary/entries.jsonl')).text()).split('\n'), (value) => (lines = value));

/** Find the cast of an article, with the entries of all its actors and of what they belong to. */
export async function castOf(request: CastRequest): Promise<{ actors: Actor[]; entries: Entry[] }> {
  const index = await namesOf(request.language);
  const { actors, made } = findCast(request, index);
  const all = await linesOf();
  const numberOf = new Map(index.notes.map(({ id }, number) => [id, number]));
  const ids = new Set(actors.flatMap(({ id }) => [id, index.notes[numberOf.get(id) ?? -1]?.of ?? []].flat()));
  const entries = [...ids].flatMap((id): Entry[] => (numberOf.has(id) ? [JSON.parse(all[numberOf.get(id)!]!)] : []));
  return { actors, entries: [...entries, ...made] };
}
