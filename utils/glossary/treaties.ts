// Treaties and agreements that articles name.
import type { Entry } from '../model.ts';

export const treaties: readonly Entry[] = [
  {
    id: 'alma-ata-protocol',
    kind: 'treaty',
    name: { en: 'Alma-Ata Protocol', ru: 'Алма-Атинская декларация' },
    aliases: {
      en: ['Alma-Ata Declaration', 'Alma-Ata Protocols'],
      ru: ['Алма-Атинский протокол'],
    },
    definition: {
      en: 'Documents signed on 21 December 1991 in Alma-Ata by eleven former Soviet republics, confirming the CIS and the end of the Soviet Union.',
      ru: 'Документы, подписанные 21 декабря 1991 года в Алма-Ате одиннадцатью бывшими советскими республиками: о СНГ и прекращении СССР.',
    },
    wikipedia: 'Alma-Ata Protocol',
  },
  {
    id: 'belovezha-accords',
    kind: 'treaty',
    name: { en: 'Belovezha Accords', ru: 'Беловежские соглашения' },
    aliases: {
      en: ['Belavezha Accords', 'Belovezh Accords', 'Belovezha Agreement'],
      ru: ['Беловежское соглашение'],
    },
    definition: {
      en: 'Agreement of 8 December 1991 by which Russia, Ukraine and Belarus declared the Soviet Union ended and founded the CIS.',
      ru: 'Соглашение 8 декабря 1991 года, которым Россия, Украина и Беларусь объявили о прекращении СССР и создали СНГ.',
    },
    wikipedia: 'Belovezha Accords',
  },
  {
    id: 'budapest-memorandum',
    kind: 'treaty',
    name: { en: 'Budapest Memorandum', ru: 'Будапештский меморандум' },
    aliases: {
      en: ['Budapest Memorandum on Security Assurances'],
    },
    definition: {
      en: 'Assurances of 5 December 1994 to Ukraine, Belarus and Kazakhstan by Russia, the US and the UK as they gave up nuclear weapons.',
      ru: 'Заверения России, США и Великобритании от 5 декабря 1994 года Украине, Беларуси и Казахстану при отказе от ядерного оружия.',
    },
    wikipedia: 'Budapest Memorandum',
  },
  {
    id: 'collective-security-treaty',
    kind: 'treaty',
    name: { en: 'Collective Security Treaty', ru: 'Договор о коллективной безопасности' },
    aliases: {
      en: ['Tashkent Treaty', 'Tashkent Pact'],
      ru: ['Ташкентский договор', 'ДКБ'],
    },
    definition: {
      en: 'Mutual defence treaty signed in Tashkent on 15 May 1992 by six former Soviet republics; basis of the CSTO.',
      ru: 'Договор о взаимной обороне, подписан в Ташкенте 15 мая 1992 года шестью бывшими советскими республиками; основа ОДКБ.',
    },
    wikipedia: 'Collective Security Treaty Organization',
  },
  {
    id: 'minsk-agreements',
    kind: 'treaty',
    name: { en: 'Minsk agreements', ru: 'Минские соглашения' },
    aliases: {
      en: ['Minsk accords', 'Minsk II', 'Minsk Protocol'],
      ru: ['Минские договорённости', 'Минск-2', 'Минский протокол'],
    },
    definition: {
      en: 'Agreements of September 2014 and February 2015 on a ceasefire and settlement in the Donbas, brokered by France, Germany and the OSCE.',
      ru: 'Соглашения сентября 2014 и февраля 2015 года о прекращении огня и урегулировании в Донбассе при посредничестве Германии, Франции и ОБСЕ.',
    },
    wikipedia: 'Minsk agreements',
  },
];
