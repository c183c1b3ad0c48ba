// @vitest-environment jsdom
// Does a card say all that the page says of an author, and does it open, copy and ask only when it is pressed?
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { type AuthorDesk, AuthorDeskProvider, type RegisterAnswer } from '../../components/authorDesk.ts';
import { Authors } from '../../components/Authors.tsx';
import { questionsOf, sentIn } from '../../components/authorWords.ts';
import { partText } from '../../components/KnownText.tsx';
import { NAMES } from '../../components/RegisterLookUp.tsx';
import { services } from '../../utils/lookup/services.ts';
import type { Author, Entry, LookUpCandidates } from '../../utils/model.ts';
import { click, control, draw, press, textOf } from './draw.tsx';
import { member, translator } from './sample.ts';

const AUTHOR: Author = {
  name: 'Danara Toksanbay', degrees: ['PhD'], source: 'byline', sources: ['byline'], blocks: [2],
  affiliations: [{ role: 'Senior Research Fellow', organisation: 'Department of Roads, Altai Centre' }, { role: 'Lecturer', organisation: '' }],
};
const author = (more: Partial<Author> = {}): Author => ({ ...AUTHOR, ...more });
const ENTRY: Entry = member('altai', 'organisation', 'Altai Centre', []).entry;
const KNOWN = new Map([['Department of Roads, Altai Centre', [{ start: 21, end: 33, entry: ENTRY }]], ['Altai Centre', [{ start: 0, end: 12, entry: ENTRY }]]]);

function deskWith(more: Partial<AuthorDesk> = {}) {
  return {
    publisher: { en: 'Altai Council', ru: 'Алтайский совет' }, lang: () => 'en', findPublisher: vi.fn(async () => ENTRY), findKnown: vi.fn(async () => KNOWN),
    onCopy: vi.fn(async () => {}), onLookUp: vi.fn(async (): Promise<RegisterAnswer> => ({ status: 'missing' })), ...more,
  };
}

/** Let promises that are kept already be answered, and what they change be drawn. */
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

/** Draw the cards, and let what is found for them come. */
async function authors(list: Author[], desk: AuthorDesk = deskWith(), language: 'en' | 'ru' = 'en'): Promise<HTMLElement> {
  const root = draw(<AuthorDeskProvider value={desk}><Authors authors={list} /></AuthorDeskProvider>, translator(language));
  await settle();
  return root;
}
describe('what a card says', () => {
  test.each<[string, Partial<Author>, RegExp | string]>([
    ['roles over organisations, with the department', {}, 'Danara Toksanbay, PhDSenior Research FellowDepartment of Roads, Altai CentreLecturer'],
    ['what was said besides', { rest: ['based in Almaty', 'a beekeeper'] }, 'based in Almatya beekeeper'],
    ['the staff of the publisher', { isStaff: true }, 'On the publisher’s staff · From the byline'],
    ['others', { isStaff: false }, 'Not on the publisher’s staff · From the byline'],
    ['who asked', { part: 'interviewer' }, 'Interviewer · From'],
    ['who was asked', { part: 'guest' }, 'Guest of the interview · From'],
    ['each source in its own words', { sources: ['byline', 'card', 'bio', 'markup', 'json-ld', 'meta'] }, 'From the byline, the author’s card, a sentence about the author, the page’s markup, the page’s structured data and the page’s metadata'],
  ])('%s', async (_, more, said) => expect(textOf(await authors([author(more)]))).toMatch(said));

  test('nothing of the standing where the page does not say', async () => {
    expect(textOf(await authors([author()]))).not.toMatch(/staff|Interview/);
  });

  test('an institution is drawn as one: no small capitals, no question to a register of people', async () => {
    const root = await authors([author({ name: 'Altai Centre', isInstitution: true, degrees: [], affiliations: [] })]);
    expect(root.querySelector('.dr-name')).toBeNull();
    expect([textOf(root.querySelector('.dr-author .dr-kind')), textOf(root.querySelector('.dr-author-inst'))]).toEqual(['Institution', 'Altai Centre']);
    click(control(root, 'Look up… Altai Centre'));
    expect([...root.querySelectorAll('.dr-lookup-ask')].map(textOf)).toEqual(['Ask ROR for “Altai Centre”']);
  });

  test('the same in Russian', async () => {
    const text = textOf(await authors([author({ isStaff: false, sources: ['byline', 'meta'] })], deskWith(), 'ru'));
    expect(text).toContain('Не из штата издателя · Источник: подпись к статье и метаданные страницы');
    expect(text).toContain('Публикует: Алтайский совет');
  });
});

describe('the bio', () => {
  const long = `Danara Toksanbay is a fellow. ${'She reads timetables. '.repeat(20)}`.trim();
  test('is whole where it is short, and folded where it is long, with all its words in place', async () => {
    const short = await authors([author({ bio: 'Danara Toksanbay is a fellow.' })]);
    expect(short.querySelector('.dr-author-bio button')).toBeNull();
    const root = await authors([author({ bio: long })]);
    const [text, button] = [root.querySelector('.dr-author-bio p')!, control(root, 'Show all: Danara Toksanbay')];
    expect([textOf(text), text.className, text.getAttribute('lang'), button.ariaExpanded ?? button.getAttribute('aria-expanded')]).toEqual([long, 'dr-prose is-cut', 'en', 'false']);
    click(button);
    expect([root.querySelector('.is-cut'), textOf(control(root, 'Show less: Danara Toksanbay'))]).toEqual([null, 'Show less']);
  });

  test('is not said twice by what was read from it, and nothing else is left out', async () => {
    const text = textOf(await authors([author({ bio: long, rest: ['She reads timetables.', 'based in Almaty'] })]));
    expect(text.match(/She reads timetables\./g)).toHaveLength(20);
    expect(text).toContain('based in Almaty');
  });
});

describe('an organisation that the glossary knows', () => {
  test('opens its entry under it, and closes by Escape, by its button and by a second press', async () => {
    const root = await authors([author()]);
    const known = root.querySelector<HTMLElement>('.dr-author .dr-known')!;
    expect(textOf(root.querySelector('.dr-author-org'))).toBe('Department of Roads, Altai Centre');
    expect(textOf(known)).toBe('Altai Centre');
    const isOpen = () => root.querySelector('.dr-author .dr-open') !== null;
    const closings = [() => press(document.activeElement as HTMLElement, 'Escape'), () => click(control(root, 'Close Altai Centre')), () => click(known)];
    for (const close of closings) {
      known.focus();
      click(known);
      expect([isOpen(), known.getAttribute('aria-expanded'), document.activeElement]).toEqual([true, 'true', control(root, 'Close Altai Centre')]);
      expect(textOf(root.querySelector('.dr-open'))).toContain('What Altai Centre is.');
      // There is nothing in the text to step through or to mute.
      expect(textOf(root.querySelector('.dr-open'))).not.toMatch(/named once|Never mark/);
      close();
      expect([isOpen(), document.activeElement]).toEqual([false, known]);
    }
  });

  test('Escape closes the entry alone, not what stands around it', async () => {
    const outside = vi.fn();
    const root = await authors([author()]);
    root.addEventListener('keydown', outside);
    click(root.querySelector<HTMLElement>('.dr-known')!);
    press(control(root, 'Close Altai Centre'), 'Escape');
    expect(outside).not.toHaveBeenCalled();
  });

  test('is text where the glossary knows nothing of it', async () => {
    const root = await authors([author()], deskWith({ findKnown: async () => new Map() }));
    expect(root.querySelector('.dr-author .dr-known')).toBeNull();
    expect(textOf(root.querySelector('.dr-author-org'))).toBe('Department of Roads, Altai Centre');
  });

  test('parts of a name are the name', () => {
    const known = [{ start: 4, end: 7, entry: ENTRY }, { start: 8, end: 11, entry: ENTRY }];
    expect(partText('the abc def ghi', known).map(({ text, entry }) => (entry ? `[${text}]` : text)).join('')).toBe('the [abc] [def] ghi');
  });
});

describe('the publisher', () => {
  test('is named, and its entry says what it is, with its source', async () => {
    const root = await authors([]);
    expect(textOf(root.querySelector('.dr-publisher'))).toBe('Published by Altai Council');
    click(control(root, 'Altai Council'));
    expect(textOf(root.querySelector('.dr-publisher .dr-open'))).toMatch(/What Altai Centre is\..*A source/);
    press(control(root, 'Close Altai Centre'), 'Escape');
    expect(root.querySelector('.dr-open')).toBeNull();
  });

  test('is text where the glossary has no entry of it, and nothing where the site is not known', async () => {
    const text = await authors([], deskWith({ findPublisher: async () => null as never }));
    expect([textOf(text.querySelector('.dr-publisher')), text.querySelector('.dr-known')]).toEqual(['Published by Altai Council', null]);
    expect((await authors([], deskWith({ publisher: null as never }))).querySelector('.dr-publisher')).toBeNull();
  });
});

describe('copy and page', () => {
  const LINE = 'Danara Toksanbay, Senior Research Fellow, Department of Roads, Altai Centre; Lecturer';
  test('copies name, role, organisation, and says so', async () => {
    const desk = deskWith();
    const root = await authors([author()], desk);
    expect(desk.onCopy).not.toHaveBeenCalled();
    click(control(root, `Copy: ${LINE}`));
    await settle();
    expect(desk.onCopy).toHaveBeenCalledExactlyOnceWith(LINE);
    expect(textOf(root.querySelector('[role=status]'))).toBe(`Copied: ${LINE}`);
  });

  test('says so where the browser does not allow it', async () => {
    const root = await authors([author({ affiliations: [] })], deskWith({ onCopy: async () => { throw new Error('no'); } }));
    click(control(root, 'Copy: Danara Toksanbay'));
    await settle();
    expect(textOf(root.querySelector('[role=status]'))).toBe('The browser did not allow it to be copied.');
  });

  test.each([['https://altai.example/people/1', true], ['javascript:alert(1)', false], ['data:text/html,x', false]])('the page %s is a link: %s', async (url, isLink) => {
    const root = await authors([author({ url })]);
    const link = root.querySelector<HTMLAnchorElement>('a.dr-author-page');
    expect(link !== null).toBe(isLink);
    if (link) expect([link.href, link.target, link.rel]).toEqual([url, '_blank', 'noopener noreferrer']);
  });
});

describe('look-up', () => {
  const FOUND: LookUpCandidates = {
    status: 'candidates', total: 12, source: 'ORCID', licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    candidates: [{ name: '<b>Danara</b>', id: '0000-0001-0000-0001', url: 'https://orcid.org/0000-0001-0000-0001', also: ['D. T.'], institutions: ['Altai Centre', 'Steppe University'], place: 'Almaty, Kazakhstan', since: 1974 }],
  };
  const opened = async (desk: AuthorDesk, one = author(), language: 'en' | 'ru' = 'en') => {
    const root = await authors([one], desk, language);
    click(control(root, language === 'en' ? `Look up… ${one.name}` : `Справка… ${one.name}`));
    return root;
  };

  test('asks nothing by being drawn or opened; a press asks one register once', async () => {
    const desk = deskWith({ onLookUp: vi.fn(() => new Promise<RegisterAnswer>(() => {})) });
    const root = await opened(desk);
    expect([...root.querySelectorAll('.dr-lookup-ask')].map(textOf)).toEqual([
      'Ask ORCID for “Danara Toksanbay, Department of Roads, Altai Centre”', 'Ask OpenAlex for “Danara Toksanbay”', 'Ask ROR for “Department of Roads, Altai Centre”',
    ]);
    expect(desk.onLookUp).not.toHaveBeenCalled();
    click(control(root, /^Ask ORCID/));
    click(control(root, /^Asking ORCID/));
    expect(desk.onLookUp).toHaveBeenCalledExactlyOnceWith({ service: 'orcid', words: 'Danara Toksanbay', organisation: 'Department of Roads, Altai Centre', language: 'en' });
  });

  test('the words on a button are what its register is sent, under the name that it has', () => {
    for (const question of questionsOf(author(), 'en')) {
      expect(sentIn(question)).toBe(services[question.service].sentOf(question).join(', '));
      expect(NAMES[question.service]).toBe(services[question.service].name);
    }
  });

  test('shows candidates with links, source and licence, takes none of them over, and keeps the focus', async () => {
    const root = await opened(deskWith({ onLookUp: async () => FOUND }));
    const before = textOf(root.querySelector('.dr-author ul'));
    const button = control(root, /^Ask ORCID/);
    button.focus();
    click(button);
    await settle();
    const box = root.querySelector('.dr-lookup')!;
    expect(document.activeElement).toBe(box);
    expect(textOf(box)).toBe('ORCID has 12 records for “Danara Toksanbay”.<b>Danara</b>, opens in a new tabAltai Centre; Steppe UniversityAlmaty, Kazakhstan; since 1974also: D. T.ORCID 0000-0001-0000-0001The first 1 are shown. Names repeat: which of these is meant, if any, is not known.From ORCID CC0 1.0, opens in a new tab');
    expect([...box.querySelectorAll('a')].map(({ href, rel }) => [href, rel])).toEqual([[FOUND.candidates[0]!.url, 'noopener noreferrer'], [FOUND.licence.url, 'noopener noreferrer']]);
    expect(textOf(root.querySelector('.dr-author ul'))).toBe(before);
    expect(textOf(root.querySelector('.dr-author .dr-name'))).toBe('Danara Toksanbay');
  });

  test.each<[RegisterAnswer, string, string, boolean]>([
    [{ status: 'missing' }, 'ORCID has no record for “Danara Toksanbay”.', 'В ORCID нет записи «Danara Toksanbay».', false],
    [{ status: 'refused' }, 'ORCID was not asked, since you have not allowed it.', 'Запроса в ORCID не было, потому что вы его не разрешили.', true],
    [{ status: 'offline' }, 'ORCID could not be reached. Is this computer online?', 'Реестр ORCID недоступен. Есть ли подключение к сети?', true],
    [{ status: 'timeout' }, 'ORCID did not answer within ten seconds.', 'Реестр ORCID не ответил за десять секунд.', true],
    [{ status: 'busy', seconds: null }, 'ORCID asks to wait a little before the next question.', 'Реестр ORCID просит немного подождать до следующего запроса.', true],
    [{ status: 'busy', seconds: 100 }, 'ORCID asks to wait before the next question: 2 minutes.', 'Реестр ORCID просит подождать до следующего запроса: 2 минуты.', true],
    [{ status: 'failed', code: 503 }, 'ORCID is out of order at the moment (error 503).', 'Реестр ORCID сейчас не работает (ошибка 503).', true],
    [{ status: 'malformed' }, 'The answer was not what ORCID sends. A network that asks you to log in can be the cause.', 'Ответ не похож на ответ ORCID. Так бывает, если сеть требует входа.', true],
  ])('%o', async (answer, en, ru, isWorthAgain) => {
    for (const [language, said, ask] of [['en', en, /^Ask ORCID/], ['ru', ru, /^Спросить ORCID/]] as const) {
      const onLookUp = vi.fn(async () => answer);
      const root = await opened(deskWith({ onLookUp }), author(), language);
      click(control(root, ask));
      await settle();
      expect(textOf(root.querySelector('.dr-lookup [role=status]'))).toBe(said);
      const again = root.querySelector<HTMLElement>('.dr-lookup .dr-act');
      expect(again !== null).toBe(isWorthAgain);
      if (again) click(again);
      expect(onLookUp).toHaveBeenCalledTimes(isWorthAgain ? 2 : 1);
    }
  });
});
