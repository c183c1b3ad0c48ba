// People of Europe west of the former Soviet Union, the Baltic states among it: what they held and when.
import type { Entry } from '../model.ts';

export const peopleEurope: readonly Entry[] = [
  {
    id: 'emmanuel-macron',
    kind: 'person',
    of: 'france',
    name: { en: 'Emmanuel Macron', ru: 'Эмманюэль Макрон' },
    aliases: {
      en: ['Macron'],
      ru: ['Макрон', 'Эммануэль Макрон'],
    },
    definition: {
      en: 'President of France from May 2017, minister of the economy from 2014 to 2016.',
      ru: 'Президент Франции с мая 2017 года, министр экономики в 2014–2016 годах.',
    },
    roles: [
      { title: { en: 'Minister of the Economy of France', ru: 'Министр экономики Франции' }, from: '2014-08-26', to: '2016-08-30' },
      { title: { en: 'President of France', ru: 'Президент Франции' }, from: '2017-05-14' },
    ],
    wikipedia: 'Emmanuel Macron',
  },
];
