// @vitest-environment jsdom
// Does a card say all that the page says of an author, and does it open and copy only when it is pressed?
import { describe, expect, test, vi } from 'vitest';
import { partText } from '../../components/KnownText.tsx';
import type { Author } from '../../utils/model.ts';
import { author, authors, deskWith, ENTRY, settle } from './authors.tsx';
import { click, control, press, textOf } from './draw.tsx';

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
    expect(text).toContain('Не в штате издателя · Источник: подпись к статье и метаданные страницы');
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
