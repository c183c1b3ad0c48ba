// Does a look-up answer every way in which a service can answer or fail, and does it ask only after a click and a permission?
import { describe, expect, test, vi } from 'vitest';
import { DAYS_KEPT, findKept, MOST_KEPT, parseKept, withKept } from '../../utils/lookup/cache.ts';
import { optionalOrigins } from '../../utils/lookup/services.ts';
import { wikipedia } from '../../utils/lookup/wikipedia.ts';
import type { LookUpAnswer, Question } from '../../utils/model.ts';
import { NOW, powersWith } from './powers.ts';
import { type PlayedServer, playServer, type Reply } from './server.ts';

const ask = (words: string, language: 'en' | 'ru' = 'en'): Question => ({ service: 'wikipedia', words, language });
const json = (value: unknown): Reply => ({ body: JSON.stringify(value) });
const SUMMARY = { type: 'standard', title: 'Altai Forum', extract: 'A yearly meeting on transport.', content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Altai_Forum' } } };
const FOUND: LookUpAnswer = {
  status: 'found', title: 'Altai Forum', text: 'A yearly meeting on transport.', url: 'https://en.wikipedia.org/wiki/Altai_Forum',
  source: 'Wikipedia', licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
};

describe('answers', () => {
  test.each<[string, Reply, LookUpAnswer]>([
    ['a summary', json(SUMMARY), FOUND],
    ['no such page', { status: 404, body: '{"type":"Internal error"}' }, { status: 'missing' }],
    ['a page without text', json({ ...SUMMARY, type: 'no-extract', extract: '' }), { status: 'missing' }],
    ['several meanings', json({ ...SUMMARY, type: 'disambiguation', title: 'Altai' }), { status: 'ambiguous', title: 'Altai', url: SUMMARY.content_urls.desktop.page }],
    ['a rate limit in seconds', { status: 429, headers: { 'retry-after': '17' } }, { status: 'busy', seconds: 17 }],
    ['a rate limit with a date', { status: 429, headers: { 'retry-after': 'Tue, 24 Nov 2026 10:02:00 GMT' } }, { status: 'busy', seconds: 120 }],
    ['a rate limit without a word', { status: 429 }, { status: 'busy', seconds: null }],
    ['a rate limit that makes no sense', { status: 429, headers: { 'retry-after': 'soon' } }, { status: 'busy', seconds: null }],
    ['maintenance', { status: 503, headers: { 'retry-after': '5' } }, { status: 'busy', seconds: 5 }],
    ['out of order', { status: 500, body: 'oops' }, { status: 'failed', code: 500 }],
    ['forbidden', { status: 403 }, { status: 'failed', code: 403 }],
    ['a page of html', { body: '<!doctype html><title>Log in to this network</title>' }, { status: 'malformed' }],
    ['half of a JSON', { body: '{"type":"standard","title":"Alt' }, { status: 'malformed' }],
    ['nothing', { body: '' }, { status: 'malformed' }],
    ['null', { body: 'null' }, { status: 'malformed' }],
    ['a list', { body: '[]' }, { status: 'malformed' }],
    ['fields of the wrong type', json({ ...SUMMARY, title: 7 }), { status: 'malformed' }],
    ['a text that is none', json({ ...SUMMARY, extract: { a: 1 } }), { status: 'malformed' }],
    ['far too much', json({ ...SUMMARY, more: 'x'.repeat(300_000) }), { status: 'malformed' }],
    ['a connection that breaks off', { body: '{"type":', trouble: 'broken' }, { status: 'offline' }],
    ['a link that leads elsewhere', json({ ...SUMMARY, content_urls: { desktop: { page: 'javascript:alert(1)' } } }), { ...FOUND, url: 'https://en.wikipedia.org/wiki/Altai_Forum' }],
  ])('%s', async (_, reply, expected) => {
    const server = await playServer(reply);
    expect(await powersWith(server).lookUp(ask('Altai Forum'))).toEqual(expected);
    expect(server.asked).toHaveLength(1);
  });

  test('no network', async () => {
    const server = await playServer();
    await server.stop();
    expect(await powersWith(server).lookUp(ask('Altai Forum'))).toEqual({ status: 'offline' });
  });

  test('a service that never answers', async () => {
    const server = await playServer({ trouble: 'silent' });
    expect(await powersWith(server, { patience: 30 }).lookUp(ask('Altai Forum'))).toEqual({ status: 'timeout' });
  });
});

describe('what is asked', () => {
  test.each<[Question, string]>([
    [ask('  Altai\n Forum '), 'https://en.wikipedia.org/api/rest_v1/page/summary/Altai_Forum'],
    [ask('ШОС', 'ru'), `https://ru.wikipedia.org/api/rest_v1/page/summary/${encodeURIComponent('ШОС')}`],
    [ask('../../../evil?x=1'), 'https://en.wikipedia.org/api/rest_v1/page/summary/..%2F..%2F..%2Fevil%3Fx%3D1'],
    [ask('AT&T / C5+1'), 'https://en.wikipedia.org/api/rest_v1/page/summary/AT%26T_%2F_C5%2B1'],
  ])('%o', (question, url) => expect(String(wikipedia.urlOf(question))).toBe(url));

  test.each(['', ' \n', 'a[b]', '<b>', 'x'.repeat(121)])('nothing for %o, which is no name', async (words) => {
    const server = await playServer();
    expect(await powersWith(server).lookUp(ask(words))).toEqual({ status: 'missing' });
    expect(server.asked).toEqual([]);
  });

  test('the name alone: no cookie, no address of the page', async () => {
    const server = await playServer(json(SUMMARY));
    await powersWith(server).lookUp(ask('Altai Forum'));
    const [{ host, path, headers }] = server.asked as [PlayedServer['asked'][0]];
    expect([host, path]).toEqual(['en.wikipedia.org', '/api/rest_v1/page/summary/Altai_Forum']);
    expect([headers.cookie, headers.referer, headers.origin]).toEqual([undefined, undefined, undefined]);
  });

  test('a long first paragraph ends at a sentence, and says that it goes on', () => {
    const extract = `${'It is a long sentence of an article. '.repeat(40)}`;
    const found = wikipedia.read({ ...SUMMARY, extract }, ask('x'));
    expect(found).toMatchObject({ status: 'found', text: expect.stringMatching(/article\. …$/) });
    expect((found as { text: string }).text.length).toBeLessThanOrEqual(602);
  });
});

describe('when it is asked', () => {
  test('not before the reader calls', async () => {
    const server = await playServer(json(SUMMARY));
    const { powers } = powersWith(server);
    expect(server.asked).toEqual([]);
    expect(powers.askReader).not.toHaveBeenCalled();
  });

  test('never of a host that the reader did not allow', async () => {
    const server = await playServer(json(SUMMARY));
    const { powers, lookUp } = powersWith(server, { isAllowed: async () => false });
    expect(await lookUp(ask('ШОС', 'ru'))).toEqual({ status: 'refused' });
    expect(powers.askReader).toHaveBeenCalledExactlyOnceWith(ask('ШОС', 'ru'), 'https://ru.wikipedia.org/*');
    expect(server.asked).toEqual([]);
  });

  test('after he has allowed it, and without asking him again', async () => {
    const server = await playServer(json(SUMMARY));
    const allowed = new Set<string>();
    const askReader = vi.fn(async (_: Question, origin: string) => void allowed.add(origin));
    const { lookUp } = powersWith(server, { isAllowed: async (origin) => allowed.has(origin), askReader });
    expect(await lookUp(ask('Altai Forum'))).toEqual(FOUND);
    await lookUp(ask('C5+1'));
    expect(askReader).toHaveBeenCalledOnce();
    expect(server.asked).toHaveLength(2);
  });

  test('once: the answer is kept, and asked for again when it is old', async () => {
    const server = await playServer(json(SUMMARY));
    const { lookUp, clock } = powersWith(server);
    await lookUp(ask('Altai Forum'));
    clock.now += (DAYS_KEPT - 1) * 86_400_000;
    expect(await lookUp(ask(' Altai  Forum'))).toEqual(FOUND);
    expect(server.asked).toHaveLength(1);
    clock.now += 2 * 86_400_000;
    await lookUp(ask('Altai Forum'));
    expect(server.asked).toHaveLength(2);
  });

  test('again after a fault', async () => {
    const server = await playServer({ status: 500 });
    const { lookUp } = powersWith(server);
    await lookUp(ask('Altai Forum'));
    server.say(json(SUMMARY));
    expect(await lookUp(ask('Altai Forum'))).toEqual(FOUND);
  });

  test('not while the service wants to be left alone', async () => {
    const server = await playServer({ status: 429, headers: { 'retry-after': '30' } });
    const { lookUp, clock } = powersWith(server);
    await lookUp(ask('Altai Forum'));
    server.say(json(SUMMARY));
    clock.now += 10_000;
    expect(await lookUp(ask('C5+1'))).toEqual({ status: 'busy', seconds: 20 });
    expect(server.asked).toHaveLength(1);
    clock.now += 20_000;
    expect(await lookUp(ask('C5+1'))).toEqual(FOUND);
  });

  test('a store that is full or broken costs the cache, not the answer', async () => {
    const server = await playServer(json(SUMMARY));
    const { lookUp } = powersWith(server, { load: () => Promise.reject(new Error('broken')), save: () => Promise.reject(new Error('full')) });
    expect(await lookUp(ask('Altai Forum'))).toEqual(FOUND);
  });
});

describe('the cache', () => {
  test('keeps so many, the latest', () => {
    let kept = parseKept(null);
    for (let n = 0; n < MOST_KEPT + 10; n++) kept = withKept(kept, ask(`name ${n}`), FOUND, NOW + n);
    expect([kept.length, findKept(kept, ask('name 9'), NOW + 500), findKept(kept, ask('name 10'), NOW + 500)]).toEqual([MOST_KEPT, null, FOUND]);
  });

  test.each<LookUpAnswer>([{ status: 'offline' }, { status: 'timeout' }, { status: 'refused' }, { status: 'busy', seconds: 1 }, { status: 'failed', code: 500 }, { status: 'malformed' }])('does not keep %o', (answer) => {
    expect(withKept([], ask('A'), answer, NOW)).toEqual([]);
  });

  test('tells languages apart, and does not trust a clock that was set back', () => {
    const kept = withKept([], ask('A'), FOUND, NOW);
    expect([findKept(kept, ask('A', 'ru'), NOW), findKept(kept, ask('A'), NOW - 1), findKept(kept, ask('A'), NOW)]).toEqual([null, null, FOUND]);
  });

  test.each([null, 'x', {}, [null], [{ key: 'a', at: 1 }], [{ key: 'a', at: 'b', answer: FOUND }], [{ key: 'a', at: 1, answer: { status: 'found' } }], [{ key: 'a', at: 1, answer: { ...FOUND, url: 'javascript:1' } }]])('of %j holds nothing', (stored) => expect(parseKept(stored)).toEqual([]));

  test('is read back as it was written', () => {
    const kept = withKept(withKept([], ask('A'), FOUND, NOW), ask('B'), { status: 'missing' }, NOW);
    expect(parseKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
});

test('the permissions are for these hosts, and no others', () => {
  expect(optionalOrigins).toEqual(['en.wikipedia.org', 'ru.wikipedia.org', 'pub.orcid.org', 'api.openalex.org', 'api.ror.org'].map((host) => `https://${host}/*`));
});
