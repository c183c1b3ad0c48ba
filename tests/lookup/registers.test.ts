// Do the registers of people and organisations answer with candidates only, whatever they send, and are they told no more than the reader is told?
import { describe, expect, test, vi } from 'vitest';
import { parseKept, withKept } from '../../utils/lookup/cache.ts';
import { services } from '../../utils/lookup/services.ts';
import type { Candidate, LookUpAnswer, Question, Register } from '../../utils/model.ts';
import { NOW, powersWith } from './powers.ts';
import { type PlayedServer, playServer, type Reply } from './server.ts';

const json = (value: unknown): Reply => ({ body: JSON.stringify(value) });
const ask = (service: Register, words = 'Alina Verescu', organisation = 'Steppe University'): Question => ({ service, words, organisation, language: 'en' });
const CC0 = { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
const candidates = (source: string, ...list: Candidate[]): LookUpAnswer => ({ status: 'candidates', candidates: list, total: list.length, source, licence: CC0 });

// Records of nobody: the ids are of the right shape and belong to the examples of this test.
const ORCID = { 'orcid-id': '0000-0001-0000-0001', 'given-names': 'Alina', 'family-names': 'Verescu', 'credit-name': 'A. Verescu', 'other-name': ['Алина Вереску'], email: [], 'institution-name': ['Steppe University', 'Transit Institute'] };
const OPENALEX = { id: 'https://openalex.org/A1', display_name: 'Alina Verescu', display_name_alternatives: ['A. Verescu', 'Alina Verescu'], last_known_institutions: [{ display_name: 'Steppe University' }], affiliations: [{ institution: { display_name: 'Transit Institute' }, years: [2019] }] };
const ROR = {
  id: 'https://ror.org/012345678', established: 1974, links: [{ type: 'website', value: 'https://steppe.example' }],
  names: [{ value: 'SU', types: ['acronym'], lang: null }, { value: 'Steppe University', types: ['ror_display', 'label'], lang: 'en' }],
  locations: [{ geonames_details: { name: 'Almaty', country_name: 'Kazakhstan' } }],
};
const PERSON = { name: 'Alina Verescu', institutions: ['Steppe University', 'Transit Institute'] };

/** For each register: how it sends a list of records, one good record, and the candidate that this is. */
const REGISTERS: { service: Register; host: string; listOf(records: unknown): unknown; record: Record<string, unknown>; empty: unknown; candidate: Candidate }[] = [
  { service: 'orcid', host: 'pub.orcid.org', listOf: (records) => ({ 'expanded-result': records, 'num-found': 1 }), record: ORCID, empty: { 'expanded-result': null, 'num-found': 0 }, candidate: { ...PERSON, id: '0000-0001-0000-0001', url: 'https://orcid.org/0000-0001-0000-0001', also: ['A. Verescu', 'Алина Вереску'] } },
  { service: 'openalex', host: 'api.openalex.org', listOf: (results) => ({ meta: { count: 1 }, results }), record: OPENALEX, empty: { meta: { count: 0 }, results: [] }, candidate: { ...PERSON, id: 'A1', url: 'https://openalex.org/A1', also: ['A. Verescu'] } },
  { service: 'ror', host: 'api.ror.org', listOf: (items) => ({ number_of_results: 1, items }), record: ROR, empty: { number_of_results: 0, items: [] }, candidate: { name: 'Steppe University', id: '012345678', url: 'https://ror.org/012345678', also: ['SU'], institutions: [], place: 'Almaty, Kazakhstan', since: 1974 } },
];

describe.each(REGISTERS)('$service', ({ service, host, listOf, record, empty, candidate }) => {
  const { name } = services[service];
  const nameField = Object.keys(record).find((key) => /^(?:family-names|display_name)$/.test(key));

  test.each<[string, Reply, LookUpAnswer]>([
    ['a record', json(listOf([record])), candidates(name, candidate)],
    ['an empty list', json(empty), { status: 'missing' }],
    ['404', { status: 404 }, { status: 'missing' }],
    ['a rate limit', { status: 429, headers: { 'retry-after': '17' } }, { status: 'busy', seconds: 17 }],
    ['maintenance', { status: 503, headers: { 'retry-after': '5' } }, { status: 'busy', seconds: 5 }],
    ['out of order', { status: 500, body: 'oops' }, { status: 'failed', code: 500 }],
    ['a page of html', { body: '<!doctype html><title>Log in</title>' }, { status: 'malformed' }],
    ['half of a JSON', { body: JSON.stringify(listOf([record])).slice(0, 60) }, { status: 'malformed' }],
    ['nothing', { body: '' }, { status: 'malformed' }],
    ['null', { body: 'null' }, { status: 'malformed' }],
    ['a list', { body: '[]' }, { status: 'malformed' }],
    ['another object', json({ ok: true }), { status: 'malformed' }],
    ['a list that is none', json(listOf({ 0: record })), { status: 'malformed' }],
    ['records of the wrong type', json(listOf([null, 7, 'x', []])), { status: 'malformed' }],
    ['an id of another shape', json(listOf([{ ...record, id: 'https://evil.example/1', 'orcid-id': '../../evil' }])), { status: 'malformed' }],
    ['an id that is a script', json(listOf([{ ...record, id: 'javascript:alert(1)', 'orcid-id': 'javascript:alert(1)' }])), { status: 'malformed' }],
    ['a good record among bad ones', json(listOf([{}, record])), { ...candidates(name, candidate), total: 2 } as LookUpAnswer],
    ['far too much', json({ ...(listOf([record]) as object), more: 'x'.repeat(2_100_000) }), { status: 'malformed' }],
    ['a connection that breaks off', { body: '{"a":', trouble: 'broken' }, { status: 'offline' }],
  ])('%s', async (_, reply, expected) => {
    const server = await playServer(reply);
    expect(await powersWith(server).lookUp(ask(service))).toEqual(expected);
    expect(server.asked.map((one) => one.host)).toEqual([host]);
  });

  test('no network', async () => {
    const server = await playServer();
    await server.stop();
    expect(await powersWith(server).lookUp(ask(service))).toEqual({ status: 'offline' });
  });

  test('a service that never answers', async () => {
    const server = await playServer({ trouble: 'silent' });
    expect(await powersWith(server, { patience: 30 }).lookUp(ask(service))).toEqual({ status: 'timeout' });
  });

  test('names with markup, hidden characters and no end are plain and short', async () => {
    const nasty = `<img src=x onerror=alert(1)>Alina\u202E &lt;b&gt;\u0000${' Verescu'.repeat(100)}`;
    const names = [{ value: nasty, types: ['ror_display'] }, ...Array.from({ length: 50 }, (_, n) => ({ value: `Name ${n}`, types: ['alias'] }))];
    const many = Array.from({ length: 50 }, (_, n) => `<b>Place ${n}</b>`);
    const more = { 'other-name': many, 'institution-name': many, display_name_alternatives: many, affiliations: many.map((display_name) => ({ institution: { display_name } })) };
    const server = await playServer(json(listOf([{ ...record, ...(nameField && { [nameField]: nasty }), ...more, names }])));
    const answer = await powersWith(server).lookUp(ask(service));
    const [{ name: shown, also, institutions }] = (answer as { candidates: Candidate[] }).candidates as [Candidate];
    expect(shown).toMatch(/^(?:Alina )?Alina Verescu Verescu/);
    for (const text of [shown, ...also, ...institutions]) expect(text).not.toMatch(/[<>\p{Cc}\p{Cf}]/u);
    expect(shown.length).toBeLessThan(200);
    expect(Math.max(also.length, institutions.length)).toBeLessThanOrEqual(7);
  });

  test('of very many records the first are shown, with the number of all', async () => {
    const server = await playServer(json({ ...(listOf(Array.from({ length: 40 }, () => record)) as object), 'num-found': 4000, number_of_results: 4000, meta: { count: 4000 } }));
    expect(await powersWith(server).lookUp(ask(service))).toMatchObject({ candidates: Array(8).fill(candidate), total: 4000 });
  });

  test('nothing is asked before the reader calls, nor of a host that he did not allow', async () => {
    const server = await playServer(json(listOf([record])));
    const { powers, lookUp } = powersWith(server, { isAllowed: async () => false });
    expect(powers.askReader).not.toHaveBeenCalled();
    expect(await lookUp(ask(service))).toEqual({ status: 'refused' });
    expect(powers.askReader).toHaveBeenCalledExactlyOnceWith(ask(service), `https://${host}/*`);
    expect(server.asked).toEqual([]);
  });

  test('asked once: the answer is kept, apart for another organisation, and read back as it was', async () => {
    const server = await playServer(json(listOf([record])));
    const store = { value: null as unknown };
    const save = vi.fn(async (value: unknown) => void (store.value = JSON.parse(JSON.stringify(value))));
    const { lookUp } = powersWith(server, { load: async () => store.value, save });
    expect(await lookUp(ask(service))).toEqual(await lookUp(ask(service)));
    expect(server.asked).toHaveLength(1);
    await lookUp(ask(service, 'Alina Verescu', 'Transit Institute'));
    expect(server.asked).toHaveLength(2);
  });

  test('what is sent is what the reader is told, and no cookie or address of the page', async () => {
    const server = await playServer(json(listOf([record])));
    await powersWith(server).lookUp(ask(service));
    const [{ path, headers }] = server.asked as [PlayedServer['asked'][0]];
    const sent = decodeURIComponent(path.replaceAll('+', ' '));
    const said = services[service].sentOf(ask(service));
    expect(sent.includes('Steppe University')).toBe(said.includes('Steppe University'));
    for (const word of said.join(' ').split(' ')) expect(sent).toContain(word);
    expect([headers.cookie, headers.referer, headers.origin]).toEqual([undefined, undefined, undefined]);
  });

  test.each(['', ' \n', '?!', 'x'.repeat(300)])('nothing is asked for %o, which is no name', async (words) => {
    const server = await playServer();
    expect(await powersWith(server).lookUp(ask(service, words))).toEqual({ status: 'missing' });
    expect(server.asked).toEqual([]);
  });

  test('signs of a query inside a name are words of it', () => {
    const url = services[service].urlOf(ask(service, 'Alina" OR "*:* \\Verescu', 'Steppe" OR *:*'))!;
    const query = url.searchParams.get('q') ?? url.searchParams.get('query') ?? '';
    expect(url.host).toBe(host);
    // Outside quotation marks there stands nothing that a name has brought.
    expect(query.replace(/"[^"]*"/g, '_')).not.toMatch(/\*|\\|Alina|Verescu|Steppe/);
  });
});

test('ORCID: every word of the name, the organisation only for the order', () => {
  expect(services.orcid.urlOf(ask('orcid'))!.searchParams.get('q')).toBe(
    '(given-and-family-names:("Alina" AND "Verescu") OR other-names:("Alina" AND "Verescu")) OR ((given-and-family-names:("Alina" AND "Verescu") OR other-names:("Alina" AND "Verescu")) AND affiliation-org-name:"Steppe University")',
  );
});

test('OpenAlex: who is of the organisation comes first', () => {
  const other = { ...OPENALEX, id: 'https://openalex.org/A2', last_known_institutions: [{ display_name: 'Harbour School' }], affiliations: [] };
  const answer = services.openalex.read({ results: [other, OPENALEX] }, ask('openalex', 'Alina Verescu', 'Department of Roads, Steppe University'));
  expect((answer as { candidates: Candidate[] }).candidates.map(({ id }) => id)).toEqual(['A1', 'A2']);
});

test.each([
  ['The Transit Institute (TI)', '"Transit Institute"'],
  ['Faculty of Roads, Steppe University', '"Faculty of Roads, Steppe University" OR "Steppe University"'],
  ['University of California, Berkeley', '"University of California, Berkeley"'],
])('ROR: %s', (words, query) => expect(services.ror.urlOf({ service: 'ror', words, language: 'en' })!.searchParams.get('query')).toBe(query));

test.each<[string, object]>([
  ['without a list', { candidates: undefined }],
  ['with an empty one', { candidates: [] }],
  ['without a number', { total: '1' }],
  ['with a link that is a script', { candidates: [{ ...REGISTERS[0]!.candidate, url: 'javascript:alert(1)' }] }],
  ['with names that are none', { candidates: [{ ...REGISTERS[0]!.candidate, also: [7] }] }],
  ['with a place that is none', { candidates: [{ ...REGISTERS[0]!.candidate, place: {} }] }],
  ['without a licence', { licence: null }],
])('a kept answer %s is not drawn', (_, broken) => {
  const kept = withKept([], ask('orcid'), { ...candidates('ORCID', REGISTERS[0]!.candidate), ...broken } as LookUpAnswer, NOW);
  expect(parseKept(JSON.parse(JSON.stringify(kept)))).toEqual([]);
});
