// The article that the first page shows: invented, as its author is; only the actors that it names exist.
import type { Sample } from '../../components/welcome/model.ts';
import type { Language } from '../../utils/model.ts';

const BYLINE = { source: 'byline' as const, sources: ['byline' as const], blocks: [] };

export const samples: Record<Language, Sample> = {
  en: {
    title: 'A timetable for the steppe railway',
    short: 2,
    paragraphs: [
      ['The line was built for grain. Three years on it carries mostly plans, and its trains wait at the border.'],
      [{ words: 'Kazakhstan', actor: 'kazakhstan' }, ' would like a common tariff with ', { words: 'China', actor: 'china' }, ', and somebody like the ', { words: 'SCO', actor: 'shanghai-cooperation-organisation' }, ' to keep the timetable.'],
      ['What the plans leave out is who pays for an empty train on its way home.'],
    ],
    author: { ...BYLINE, name: 'Danara Toksanbay', degrees: ['PhD in Economics'], affiliations: [{ role: 'Senior Research Fellow', organisation: 'Institute for Steppe Transport' }] },
  },
  ru: {
    title: 'Расписание для степной дороги',
    short: 2,
    paragraphs: [
      ['Дорогу строили для зерна. Прошло три года, а возит она главным образом планы, и поезда стоят на границе.'],
      [{ words: 'Казахстан', actor: 'kazakhstan' }, ' хотел бы единого тарифа с ', { words: 'Китаем', actor: 'china' }, ', а следить за расписанием мог бы кто-нибудь вроде ', { words: 'ШОС', actor: 'shanghai-cooperation-organisation' }, '.'],
      ['О чём планы молчат, так это о том, кто заплатит за порожний поезд на обратном пути.'],
    ],
    author: { ...BYLINE, name: 'Данара Токсанбай', degrees: ['к. э. н.'], affiliations: [{ role: 'старший научный сотрудник', organisation: 'Институт степного транспорта' }] },
  },
};
