// Think tanks, universities and research institutes.
import type { Entry } from '../model.ts';

export const institutes: readonly Entry[] = [
  {
    id: 'kazakhstan-institute-for-strategic-studies',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Kazakhstan Institute for Strategic Studies', ru: 'Казахстанский институт стратегических исследований' },
    aliases: {
      en: ['KazISS'],
      ru: ['КИСИ'],
    },
    definition: {
      en: 'Research institute on foreign and domestic policy under the president of Kazakhstan, founded in 1993.',
      ru: 'Исследовательский институт внешней и внутренней политики при президенте Казахстана, основан в 1993 году.',
    },
    wikipedia: 'Kazakhstan Institute for Strategic Studies',
  },
  {
    id: 'loughborough-university',
    kind: 'organisation',
    name: { en: 'Loughborough University', ru: 'Университет Лафборо' },
    definition: {
      en: 'Public university in Loughborough, England, chartered in 1966.',
      ru: 'Государственный университет в Лафборо, Англия; хартия 1966 года.',
    },
    wikipedia: 'Loughborough University',
  },
  {
    id: 'russian-international-affairs-council',
    kind: 'organisation',
    of: 'russia',
    name: { en: 'RIAC', ru: 'РСМД' },
    full: { en: 'Russian International Affairs Council', ru: 'Российский совет по международным делам' },
    definition: {
      en: 'Russian think tank and membership organisation on foreign policy, in Moscow; founded in 2010 by order of the president.',
      ru: 'Российский аналитический центр и объединение экспертов по внешней политике, Москва; учреждён в 2010 году распоряжением президента.',
    },
    wikipedia: 'Russian International Affairs Council',
  },
];
