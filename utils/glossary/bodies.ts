// Public bodies of states: parliaments, ministries, agencies, services, armed forces, parties.
import type { Entry } from '../model.ts';

export const bodies: readonly Entry[] = [
  {
    id: 'astana-international-financial-centre',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Astana International Financial Centre', ru: 'Международный финансовый центр «Астана»' },
    aliases: {
      en: ['AIFC', 'Astana International Financial Center'],
      ru: ['МФЦА'],
    },
    definition: {
      en: 'Financial centre in Astana, open since 2018, with its own court and rules based on the principles of English law.',
      ru: 'Финансовый центр в Астане, открыт в 2018 году; имеет собственный суд и правила на принципах английского права.',
    },
    wikipedia: 'Astana International Financial Centre',
  },
  {
    id: 'mazhilis',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Mazhilis', ru: 'Мажилис' },
    aliases: {
      en: ['Majilis'],
    },
    definition: {
      en: "Lower house of Kazakhstan's parliament under the constitution of 1995.",
      ru: 'Нижняя палата парламента Казахстана по конституции 1995 года.',
    },
    wikipedia: 'Mazhilis',
  },
  {
    id: 'national-security-committee-of-kazakhstan',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'National Security Committee of Kazakhstan', ru: 'Комитет национальной безопасности Казахстана' },
    aliases: {
      en: ['KNB'],
      ru: ['КНБ', 'КНБ Казахстана'],
    },
    definition: {
      en: "Security and intelligence service of Kazakhstan, founded in 1992 in place of the republic's KGB.",
      ru: 'Служба безопасности и разведки Казахстана, созданная в 1992 году на месте республиканского КГБ.',
    },
    wikipedia: 'National Security Committee (Kazakhstan)',
  },
  {
    id: 'nur-otan',
    kind: 'organisation',
    of: 'kazakhstan',
    name: { en: 'Nur Otan', ru: 'Нур Отан' },
    aliases: {
      en: ['Amanat'],
      ru: ['Аманат'],
    },
    definition: {
      en: 'Ruling party of Kazakhstan (as of early 2026), founded in 1999 as Otan; renamed Amanat in 2022.',
      ru: 'Правящая партия Казахстана (на начало 2026 года), основана в 1999 году как «Отан»; с 2022 года — «Аманат».',
    },
    wikipedia: 'Amanat (political party)',
  },
];
