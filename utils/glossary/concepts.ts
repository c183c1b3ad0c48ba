// Concepts of foreign policy that articles take for granted.
import type { Entry } from '../model.ts';

export const concepts: readonly Entry[] = [
  {
    id: 'colour-revolutions',
    kind: 'concept',
    name: { en: 'colour revolutions', ru: 'цветные революции' },
    aliases: {
      en: [
        'colour revolution', 'color revolutions', 'color revolution', 'coloured revolutions', 'coloured revolution', 'colored revolutions',
        'colored revolution',
      ],
      ru: ['цветная революция'],
    },
    definition: {
      en: 'Name for protest movements that brought down governments after disputed elections, first in Georgia (2003), Ukraine (2004) and Kyrgyzstan (2005).',
      ru: 'Название протестных движений, приводивших к смене власти после спорных выборов, прежде всего в Грузии (2003), на Украине (2004) и в Кыргызстане (2005).',
    },
    wikipedia: 'Colour revolution',
  },
  {
    id: 'global-south',
    kind: 'concept',
    name: { en: 'Global South', ru: 'Глобальный Юг' },
    definition: {
      en: 'Collective name for states of Africa, Asia, Latin America and Oceania, most with lower incomes and outside the Western alliances.',
      ru: 'Собирательное название стран Африки, Азии, Латинской Америки и Океании, большей частью с невысокими доходами и вне западных союзов.',
    },
    wikipedia: 'Global North and Global South',
  },
  {
    id: 'great-game',
    kind: 'concept',
    name: { en: 'Great Game', ru: 'Большая игра' },
    aliases: {
      en: ['New Great Game'],
      ru: ['Новая Большая игра'],
    },
    definition: {
      en: 'Rivalry of the British and Russian empires over Central Asia in the 19th century; used today for competition of powers there.',
      ru: 'Соперничество Британской и Российской империй в Центральной Азии в XIX веке; ныне — о конкуренции держав в регионе.',
    },
    wikipedia: 'Great Game',
  },
  {
    id: 'multi-vector-foreign-policy',
    kind: 'concept',
    name: { en: 'multi-vector foreign policy', ru: 'многовекторная внешняя политика' },
    aliases: {
      en: ['multivector foreign policy', 'multi-vector policy', 'multi-vector diplomacy', 'multi-vectorism', 'multivectorism'],
      ru: ['многовекторная политика', 'многовекторность', 'многовекторная дипломатия'],
    },
    definition: {
      en: 'Policy of balanced ties with several great powers at once instead of alignment with one; term used above all for Kazakhstan.',
      ru: 'Политика равновесных связей сразу с несколькими державами без опоры на одну; термин применяют прежде всего к Казахстану.',
    },
    wikipedia: 'Foreign relations of Kazakhstan',
  },
  {
    id: 'near-abroad',
    kind: 'concept',
    name: { en: 'near abroad', ru: 'ближнее зарубежье' },
    definition: {
      en: 'Russian term, in use since the 1990s, for the other states that emerged from the Soviet Union.',
      ru: 'Употребляемое в России с 1990-х годов название других государств, возникших из Советского Союза.',
    },
    wikipedia: 'Near abroad',
  },
  {
    id: 'west',
    kind: 'concept',
    name: { en: 'the West', ru: 'Запад' },
    aliases: {
      en: ['collective West'],
      ru: ['коллективный Запад'],
    },
    definition: {
      en: 'Collective name for the United States, most of Europe and their allies such as Canada, Australia and Japan; its limits vary with the author.',
      ru: 'Собирательное название США, большей части Европы и их союзников, таких как Канада, Австралия и Япония; границы зависят от автора.',
    },
    wikipedia: 'Western world',
  },
];
