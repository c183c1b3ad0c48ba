// In which order, in whose words and with what beside it is the cast printed?
import { expect, test } from 'vitest';
import { PrintAppendix } from '../../components/PrintAppendix.tsx';
import { TakeAlong } from '../../components/TakeAlong.tsx';
import { click, control, draw, textOf } from './draw.tsx';
import { CAST, PRINT, READING, member, translator } from './sample.ts';

const HEAD = { ...READING, url: 'https://altai.example/article', site: 'Altai Centre' };
const lines = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map(textOf);

test('what the article is and who wrote it, then each actor by name with its office of that day, then whose words these are', () => {
  const root = draw(<PrintAppendix head={HEAD} cast={CAST} />);
  expect(lines(root, 'h1, header p')).toEqual(['An article', 'Altai Centre, 12 September 2025', 'https://altai.example/article']);
  expect(lines(root, 'section:first-of-type li')).toEqual(['Danara Toksanbay, PhD in Political ScienceSenior Research Fellow, Altai Centre']);
  expect(lines(root, 'dt .dr-name')).toEqual(['Astana', 'Central Asia', 'CSTO', 'Kassym-Jomart Tokayev', 'Kazakhstan', 'Moscow', 'NPT', 'Russia']);
  expect(lines(root, 'dl > div:nth-child(4) > *')).toEqual(['Kassym-Jomart Tokayev Person', 'What Kassym-Jomart Tokayev is.', 'President of Kazakhstan, since 2019']);
  expect(lines(root, 'dl > div:nth-child(3) dd')).toEqual(['Collective Security Treaty Organization', 'What CSTO is.']);
  expect(textOf(root.querySelector('footer'))).toBe('The definitions are Dramatis’ own words, not those of the authors or of the publisher.');
});

test('the order is that of the reader’s alphabet, and what is not Dramatis’ own says so', () => {
  const cast = [
    member('own:yak', 'term', 'Yak', [0.1], { name: { en: 'Yak', ru: 'Як' } }), member('el', 'place', 'Elbrus', [0.2], { name: { en: 'Elbrus', ru: 'Эльбрус' } }),
    member('article:E', 'term', 'Yolka', [0.3], { name: { en: 'Yolka', ru: 'Ёлка' } }), member('zh', 'place', 'Zh', [0.4], { name: { en: 'Zh', ru: 'Жем' } }),
  ];
  const root = draw(<PrintAppendix head={{ ...HEAD, published: null, authors: [] }} cast={cast} />, translator('ru'));
  expect(lines(root, 'dt')).toEqual(['Ёлка Термин · по определению самой статьи', 'Жем Регион', 'Эльбрус Регион', 'Як Термин · из вашего словаря']);
  expect(lines(root, 'h2')).toEqual(['Действующие лица 4 имени']);
  expect(lines(root, 'header p')).toEqual(['Altai Centre', 'https://altai.example/article']);
});

test('names that a language writes in its own way stand in its own order', () => {
  const states = [['Zambia', 'Замбия', 'Sambia'], ['Austria', 'Австрия', 'Österreich'], ['Peru', 'Перу', 'Peru']] as const;
  const cast = states.map(([en, ru, de]) => member(en, 'state', en, [0.1], { name: { en, ru }, names: { de } }));
  expect(lines(draw(<PrintAppendix head={HEAD} cast={cast} />, translator('de')), 'dt .dr-name')).toEqual(['Österreich', 'Peru', 'Sambia']);
});

test('the button asks for the printer, the switch for the cast', () => {
  const said: unknown[] = [];
  const print = { ...PRINT, onPrint: () => said.push('print'), onCast: (on: boolean) => said.push(on) };
  const root = draw(<TakeAlong print={print} onTake={() => said.push('take')} />);
  click(control(root, 'Print…'));
  click(control(root, 'Print the cast after the article'));
  expect(said).toEqual(['print', true]);
});
