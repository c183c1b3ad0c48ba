// The glossary as the build compiles it: the names for matching, loaded when an article in their language is read, and the entries, when one of them is found.
import { browser } from 'wxt/browser';
import { type CastRequest, findCast } from '../../utils/find/article.ts';
import { buildCast, foldSeats } from '../../utils/find/cast.ts';
import { type NameIndex, unpackNames } from '../../utils/find/nameIndex.ts';
import { findKnownNames } from '../../utils/find/organisations.ts';
import type { Actor, CastMember, Entry, KnownName, Language } from '../../utils/model.ts';

const fileOf = (name: string): Promise<Response> => fetch(browser.runtime.getURL(`/glossary/${name}` as never));

/** Load once, when first asked; what could not be loaded is tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => (kept ??= load().catch((error: unknown) => {
    kept = null;
    throw error;
  }));
}

const namesIn = (language: Language) => once(async () => unpackNames(await (await fileOf(`names-${language}.bin`)).arrayBuffer()));
const namesOf: Record<Language, () => Promise<NameIndex>> = { en: namesIn('en'), ru: namesIn('ru') };
/** The entries as text, a line each, in the order of the names' notes: only those asked for are parsed. */
const linesOf = once(async () => (await (await fileOf('entries.jsonl')).text()).split('\n'));

async function entriesIn({ numberOf }: NameIndex, ids: Iterable<string>): Promise<Entry[]> {
  const lines = await linesOf();
  return [...ids].flatMap((id): Entry[] => (numberOf.has(id) ? [JSON.parse(lines[numberOf.get(id)!]!)] : []));
}

/** Give the entries with these ids; the ids that the glossary does not have are left out. */
export async function entriesOf(ids: readonly string[]): Promise<Entry[]> {
  return entriesIn(await namesOf.en(), ids);
}

/** Find the cast of an article, with the entries of all its actors and of what they belong to. */
export async function castOf(request: CastRequest): Promise<{ actors: Actor[]; entries: Entry[] }> {
  const index = await namesOf[request.language]();
  const { actors, made } = findCast(request, index);
  const parentOf = (id: string) => index.notes[index.numberOf.get(id) ?? -1]?.of;
  const ids = new Set(actors.flatMap(({ id }) => [id, parentOf(id) ?? []].flat()));
  return { actors, entries: [...(await entriesIn(index, ids)), ...made] };
}

/** Find the cast of an article that was published on a date (ISO 8601; null where that is unknown), capitals and seats counted as their states. */
export async function membersOf({ published, ...request }: CastRequest & { published: string | null }): Promise<CastMember[]> {
  const { actors, entries } = await castOf(request);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const entryById = (id: string) => byId.get(id);
  return buildCast(foldSeats(actors, entryById), entryById, published);
}

/** Find the organisations that the glossary knows within names, each in the language that it is written in. */
export async function knownNamesIn(names: readonly string[]): Promise<[string, KnownName[]][]> {
  const byLanguage = Map.groupBy(names, (name): Language => (/\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en'));
  const found = [...byLanguage].map(async ([language, list]) =>
    findKnownNames(list, await castOf({ blocks: list.map((text, id) => ({ id, text })), language, terms: [], muted: [] })));
  return (await Promise.all(found)).flatMap((known) => [...known]);
}
