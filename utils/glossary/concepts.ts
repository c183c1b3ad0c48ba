// Concepts of foreign policy that articles take for granted.
import type { Entry } from '../model.ts';

export const concepts: readonly Entry[] = [
  {
    id: 'colour-revolutions',
    kind: 'concept',
    name: { en: 'colour revolutions', ru: 'цветные революции' },
    aliases: {
      en: [
        'colour revolutions', 'colour revolution', 'color revolutions', 'color revolution',
        'coloured revolutions', 'coloured revolution', 'colored revolutions', 'colored revolution',
      ],
      ru: ['цветные революции', 'цветная революция'],
    },
    definition: {
      en: 'Name for protest movements that brought down governments after disputed elections, first in Georgia (2003), Ukraine (2004) and Kyrgyzstan (2005).',
      ru: 'Название протестных движений, приводивших к смене власти после спорных выборов, прежде всего в Грузии (2003), на Украине (2004) и в Кыргызстане (2005).',
    },
    source: { title: 'Wikipedia: Colour revolution', url: 'https://en.wikipedia.org/wiki/Colour_revolution' },
  },
  {
    id: 'global-south',
    kind: 'concept',
    name: { en: 'Global South', ru: 'Глобальный Юг' },
    aliases: {
      en: ['Global South'],
      ru: ['Глобальный Юг'],
    },
    definition: {
      en: 'Collective name for states of Africa, Asia, Latin America and Oceania, most with lower incomes and outside the Western alliances.',
      ru: 'Собирательное название стран Африки, Азии, Латинской Америки и Океании, большей частью с невысокими доходами и вне западных союзов.',
    },
    source: { title: 'Wikipedia: Global North and Global South', url: 'https://en.wikipedia.org/wiki/Global_North_and_Global_South' },
  },
  {
    id: 'great-game',
    kind: 'concept',
    name: { en: 'Great Game', ru: 'Большая игра' },
    aliases: {
      en: ['Great Game', 'New Great Game'],
      ru: ['Большая игра', 'Новая Большая игра'],
    },
    definition: {
      en: 'Rivalry of the British and Russian empires over Central Asia in the 19th century; used today for competition of powers there.',
      ru: 'Соперничество Британской и Российской империй в Центральной Азии в XIX веке; ныне — о конкуренции держав в регионе.',
    },
    source: { title: 'Wikipedia: Great Game', url: 'https://en.wikipedia.org/wiki/Great_Game' },
  },
  {
    id: 'multi-vector-foreign-policy',
    kind: 'concept',
    name: { en: 'multi-vector foreign policy', ru: 'многовекторная внешняя политика' },
    aliases: {
      en: [
        'multi-vector foreign policy', 'multivector foreign policy', 'multi-vector policy',
        'multi-vector diplomacy', 'multi-vectorism', 'multivectorism',
      ],
      ru: [
        'многовекторная внешняя политика', 'многовекторная политика', 'многовекторность',
        'многовекторная дипломатия',
      ],
    },
    definition: {
      en: 'Policy of balanced ties with several great powers at once instead of alignment with one; term used above all for Kazakhstan.',
      ru: 'Политика равновесных связей сразу с несколькими державами без опоры на одну; термин применяют прежде всего к Казахстану.',
    },
    source: { title: 'Wikipedia: Foreign relations of Kazakhstan', url: 'https://en.wikipedia.org/wiki/Foreign_relations_of_Kazakhstan' },
  },
  {
    id: 'near-abroad',
    kind: 'concept',
    name: { en: 'near abroad', ru: 'ближнее зарубежье' },
    aliases: {
      en: ['near abroad'],
      ru: ['ближнее зарубежье'],
    },
    definition: {
      en: 'Russian term, in use since the 1990s, for the other states that emerged from the Soviet Union.',
      ru: 'Употребляемое в России с 1990-х годов название других государств, возникших из Советского Союза.',
    },
    source: { title: 'Wikipedia: Near abroad', url: 'https://en.wikipedia.org/wiki/Near_abroad' },
  },
  {
    id: 'west',
    kind: 'concept',
    name: { en: 'the West', ru: 'Запад' },
    aliases: {
      en: ['the West', 'collective West'],
      ru: ['Запад', 'коллективный Запад'],
    },
    definition: {
      en: 'Collective name for the United States, most of Europe and their allies such as Canada, Australia and Japan; its limits vary with the author.',
      ru: 'Собирательное название США, большей части Европы и их союзников, таких как Канада, Австралия и Япония; границы зависят от автора.',
    },
    source: { title: 'Wikipedia: Western world', url: 'https://en.wikipedia.org/wiki/Western_world' },
  },
];
