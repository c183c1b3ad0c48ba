// @vitest-environment jsdom
// Does a chosen language say the same as the browser would in it, from the very files of the build, and does whoever holds the translator follow?
import { describe, expect, test, vi } from 'vitest';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { Cast } from '../../components/Cast.tsx';
import { LanguagePick, NAMES } from '../../components/LanguagePick.tsx';
import { withFormats } from '../../components/formats.ts';
import { type GetMessage, createSource, createTongue } from '../../components/tongue.ts';
import type { InterfaceLanguage, Messages } from '../../utils/model.ts';
import { LANGUAGES } from '../../utils/locales/languages.ts';
import { parseMessages } from '../../utils/locales/parse.ts';
import { click, draw, textOf } from './draw.tsx';
import { CAST, LOCALES, type Locale, readMessages } from './sample.ts';

const tagOf = (locale: Locale) => locale.replace('_', '-') as InterfaceLanguage;
/** The file that the build writes for the browser. */
const fileOf = async (locale: Locale) => generateChromeMessages(await parseMessagesFile(`assets/locales/${locale}.yml`));
const never: GetMessage = (key) => {
  throw new Error(`The browser was asked for ${key}.`);
};

/** As Chromium does it (base/strings/string_util_impl_helpers.h, DoReplaceStringPlaceholders): sign by sign. */
function chromium(message: string, substitutions: readonly string[]): string {
  let said = '';
  for (let at = 0; at < message.length; at++) {
    if (message[at] !== '$') said += message[at];
    else if (at + 1 < message.length && message[++at] === '$') {
      for (; message[at] === '$'; at++) said += '$';
      at--;
    } else if (/[1-9]/.test(message[at]!)) said += substitutions[Number(message[at]) - 1] ?? '';
  }
  return said;
}

describe('a message says what browser.i18n would', () => {
  test.each<[string, string[], string]>([
    ['$1 of $2', ['2', '1,306'], '2 of 1,306'], ['$2, $1, $1', ['a', 'b'], 'b, a, a'], ['$1$2', ['a'], 'a'], ['cost: $$1', ['5'], 'cost: $1'], ['$$$1', ['5'], '$$1'],
    ['$1', ['$2 $$'], '$2 $$'], ['nothing', ['a'], 'nothing'], ['“%s” 100 %', [], '“%s” 100 %'],
  ])('%s', (message, substitutions, said) => {
    expect(createSource({ a_b: message }, never)('A.b', substitutions)).toBe(said);
    expect(chromium(message, substitutions)).toBe(said);
  });

  test('named placeholders, in small and large letters', () => {
    const file = { locale: { message: 'en' }, Found: { message: '$NUMBER$ of $total$ in $Where$', placeholders: { number: { content: '$1', example: '3' }, TOTAL: { content: '$2' }, where: { content: 'the cast' } } } };
    expect(createSource(parseMessages(file, 'en'), never)('found', ['3', '9'])).toBe('3 of 9 in the cast');
  });

  test('of what a file lacks, the browser has the word', () => {
    expect(createSource({ locale: 'kk' }, (key, [first]) => `${key}: ${first}`)('cast.tab', ['4'])).toBe('cast.tab: 4');
  });

  test.each(LOCALES)('%s: each message of the file', async (locale) => {
    const file = await fileOf(locale);
    const source = createSource(parseMessages(file, tagOf(locale)), never);
    const written = readMessages(locale);
    // Browsers do not tell names apart by the size of their letters.
    expect(new Set(Object.keys(file).map((name) => name.toLowerCase())).size).toBe(written.size);
    for (const key of written.keys()) {
      const { message } = file[key.replaceAll('.', '_')]!;
      expect(source(key, ['«A»', 'B', 'C']), key).toBe(chromium(message, ['«A»', 'B', 'C']));
      // The browsers differ in these.
      expect(message, key).not.toMatch(/\$(?![1-9$])|\$\d\d/);
    }
  });
});

test.each<[string, unknown]>([
  ['nothing', null], ['a list', []], ['text', 'locale'], ['another language', { locale: { message: 'ru' } }], ['other shapes', { locale: 'kk' }], ['numbers', { locale: { message: 1 } }],
])('a file that holds %s is none', (_, file) => expect(() => parseMessages(file, 'kk')).toThrow('This is no file of messages in kk.'));

test('those that can be chosen are those that there are, each with its name', () => {
  expect(LOCALES.map(tagOf)).toEqual(LANGUAGES);
  expect(Object.keys(NAMES)).toEqual(LANGUAGES);
});

describe('the tongue', () => {
  const messagesOf = async (language: InterfaceLanguage): Promise<Messages> => parseMessages(await fileOf(language.replace('-', '_') as Locale), language);
  const browsers = createSource({ locale: 'en', cast_title: 'Cast', places_one: '$1 place', places_other: '$1 places', cast_tab: 'Cast $1' }, never);

  test('as the browser: nothing is loaded', async () => {
    const load = vi.fn(messagesOf);
    const tongue = createTongue(browsers, load);
    expect([await tongue.speak('auto'), tongue.strings.count('places', 1306), load.mock.calls]).toEqual([false, '1,306 places', []]);
  });

  test('whoever holds the translator goes on in the chosen language, its numbers, dates and definitions, and back', async () => {
    const { strings: phrases, speak } = createTongue(browsers, messagesOf);
    const strings = withFormats(phrases);
    const say = () => [strings.locale, strings.language, strings.t('cast.title'), strings.count('places', 1306), strings.date('2025-09-12')];
    expect(await speak('kk')).toBe(true);
    expect(say()).toEqual(['kk', 'ru', 'Қатысушылар', '1\u00A0306 жерде', '2025 ж. 12 қыркүйек']);
    expect(await speak('kk')).toBe(false);
    expect(await speak('zh-CN')).toBe(true);
    expect(say()).toEqual(['zh-CN', 'en', '行为体', '1,306 处', '2025年9月12日']);
    expect(await speak('auto')).toBe(true);
    expect(say()).toEqual(['en', 'en', 'Cast', '1,306 places', '12 September 2025']);
  });

  test('what cannot be loaded, or is no file of messages, leaves the browser’s language, with one warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { strings, speak } = createTongue(browsers, async (language) => (language === 'kk' ? Promise.reject(new Error('gone')) : { locale: 'no language at all' }));
    await speak('kk');
    await speak('kk');
    expect([strings.locale, strings.t('cast.title'), warn.mock.calls.length]).toEqual(['en', 'Cast', 1]);
    await speak('de');
    expect([strings.locale, strings.t('cast.title'), warn.mock.calls.length]).toEqual(['en', 'Cast', 2]);
  });

  test('the last choice counts, whichever comes in first', async () => {
    const come: Partial<Record<InterfaceLanguage, () => void>> = {};
    const { strings, speak } = createTongue(browsers, async (language) => {
      await new Promise<void>((resolve) => { come[language] = resolve; });
      return messagesOf(language);
    });
    const [first, second] = [speak('kk'), speak('fr')];
    come.fr!();
    expect(await second).toBe(true);
    come.kk!();
    expect(await first).toBe(false);
    expect(strings.locale).toBe('fr');
  });

  test('a list that is kept between drawings follows too', async () => {
    const { strings: phrases, speak } = createTongue(createSource(await messagesOf('en'), never), messagesOf);
    const strings = withFormats(phrases);
    const cast = () => <Cast cast={CAST} published={null} paragraphs={5} place={0} open={null} order="appearance" current={null} onOpen={() => {}} onOrder={() => {}} onStep={() => {}} />;
    const root = draw(cast(), strings);
    expect(textOf(root)).toContain('Organisations');
    await speak('ru');
    draw(cast(), strings, root);
    expect(textOf(root)).toContain('Организации');
    expect(textOf(root)).not.toContain('Organisations');
  });
});

test('the choice names each language in itself, with its tag, and tells which is chosen', () => {
  const onChoose = vi.fn();
  const root = draw(<LanguagePick choice="kk" onChoose={onChoose} />);
  const labels = [...root.querySelectorAll('label')];
  expect(labels.map((label) => [textOf(label), label.lang])).toEqual([['As the browser', ''], ...Object.entries(NAMES).map(([tag, name]) => [name, tag])]);
  expect(root.querySelector('input:checked')!.closest('label')!.lang).toBe('kk');
  click(root.querySelector<HTMLElement>('label[lang=ru] input')!);
  expect(onChoose.mock.calls).toEqual([['ru']]);
});
