// Does the page that asks for a permission ask for the host in question, and for nothing that an address makes up?
import { expect, test } from 'vitest';
import { parseConsent } from '../../utils/lookup/consent.ts';

test.each([['en', 'en.wikipedia.org'], ['ru', 'ru.wikipedia.org']])('%s', (language, host) => {
  expect(parseConsent(`?${new URLSearchParams({ service: 'wikipedia', language, words: 'ШОС & C5+1' })}`)).toEqual({
    question: { service: 'wikipedia', language, words: 'ШОС & C5+1' }, sent: ['ШОС & C5+1'], host, origin: `https://${host}/*`,
  });
});

test.each([
  ['orcid', 'pub.orcid.org', ['Alina Verescu', 'Steppe University']],
  // It is not told the organisation.
  ['openalex', 'api.openalex.org', ['Alina Verescu']],
  ['ror', 'api.ror.org', ['Alina Verescu']],
])('%s is told %s', (service, host, sent) => {
  const question = { service, language: 'en', words: 'Alina Verescu', organisation: 'Steppe University' };
  expect(parseConsent(`?${new URLSearchParams(question)}`)).toEqual({ question, sent, host, origin: `https://${host}/*` });
});

test.each(['', '?service=toString&language=en&words=a', '?service=orcid&language=en&words=%3F', '?service=evil&language=en&words=a', '?service=wikipedia&language=en.evil/&words=a', '?service=wikipedia&language=en', '?service=wikipedia&language=en&words=%5B'])('%o asks for nothing', (search) => {
  expect(parseConsent(search)).toBeNull();
});
