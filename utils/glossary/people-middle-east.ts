// People of the Middle East, Turkey, Iran and Afghanistan: what they held and when.
import type { Entry } from '../model.ts';

export const peopleMiddleEast: readonly Entry[] = [
  {
    id: 'recep-tayyip-erdogan',
    kind: 'person',
    of: 'turkey',
    name: { en: 'Recep Tayyip Erdoğan', ru: 'Реджеп Тайип Эрдоган' },
    aliases: {
      en: ['Recep Tayyip Erdogan', 'Tayyip Erdogan', 'Tayyip Erdoğan', 'Erdoğan', 'Erdogan'],
      ru: ['Эрдоган', 'Тайип Эрдоган', 'Реджеп Эрдоган'],
    },
    definition: {
      en: 'President of Turkey from 2014, prime minister from 2003 to 2014; a founder of the Justice and Development Party.',
      ru: 'Президент Турции с 2014 года, премьер-министр в 2003–2014 годах; один из основателей Партии справедливости и развития.',
    },
    roles: [
      { title: { en: 'Mayor of Istanbul', ru: 'Мэр Стамбула' }, from: '1994-03-27', to: '1998-11-06' },
      { title: { en: 'Prime Minister of Turkey', ru: 'Премьер-министр Турции' }, from: '2003-03-14', to: '2014-08-28' },
      { title: { en: 'President of Turkey', ru: 'Президент Турции' }, from: '2014-08-28' },
    ],
    wikipedia: 'Recep Tayyip Erdoğan',
  },
];
