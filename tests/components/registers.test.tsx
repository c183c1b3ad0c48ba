// @vitest-environment jsdom
// Does a register get a question only when it is pressed, and does every answer and every fault have its words, in both languages?
import { expect, test, vi } from 'vitest';
import type { AuthorDesk, RegisterAnswer } from '../../components/authorDesk.ts';
import { questionsOf, sentIn } from '../../components/authorWords.ts';
import { NAMES } from '../../components/RegisterLookUp.tsx';
import { services } from '../../utils/lookup/services.ts';
import type { LookUpCandidates } from '../../utils/model.ts';
import { author, authors, deskWith, settle } from './authors.tsx';
import { click, control, textOf } from './draw.tsx';

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
