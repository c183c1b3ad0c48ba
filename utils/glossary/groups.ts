// Movements, armed groups and peoples that are no state.
import type { Entry } from '../model.ts';

export const groups: readonly Entry[] = [
  {
    id: 'al-qaeda',
    kind: 'group',
    name: { en: 'Al-Qaeda', ru: 'Аль-Каида' },
    aliases: {
      en: ['Al-Qaeda', 'al-Qaida'],
      ru: ['Аль-Каида'],
    },
    definition: {
      en: 'Islamist armed network founded by Osama bin Laden in the late 1980s; carried out the attacks of 11 September 2001 in the United States.',
      ru: 'Исламистская вооружённая сеть, созданная Усамой бен Ладеном в конце 1980-х годов; совершила теракты 11 сентября 2001 года в США.',
    },
    source: { title: 'Wikipedia: Al-Qaeda', url: 'https://en.wikipedia.org/wiki/Al-Qaeda' },
  },
  {
    id: 'islamic-state',
    kind: 'group',
    name: { en: 'Islamic State', ru: 'Исламское государство' },
    full: { en: 'Islamic State of Iraq and Syria', ru: 'Исламское государство Ирака и Леванта' },
    aliases: {
      en: [
        'Islamic State', 'Islamic State of Iraq and Syria', 'ISIS', 'ISIL',
        'Islamic State of Iraq and the Levant', 'Daesh',
      ],
      ru: ['Исламское государство', 'Исламское государство Ирака и Леванта', 'ИГИЛ', 'ДАИШ'],
    },
    definition: {
      en: 'Islamist armed group that held large parts of Iraq and Syria from 2014 to 2019; has branches in other states, Afghanistan among them.',
      ru: 'Исламистская вооружённая группа, державшая в 2014–2019 годах большие части Ирака и Сирии; имеет отделения в других странах, в том числе в Афганистане.',
    },
    source: { title: 'Wikipedia: Islamic State', url: 'https://en.wikipedia.org/wiki/Islamic_State' },
  },
  {
    id: 'taliban',
    kind: 'group',
    name: { en: 'Taliban', ru: 'Талибан' },
    aliases: {
      en: ['Taliban', '~Talibs'],
      ru: ['Талибан', '~талибы', '~талибский'],
    },
    definition: {
      en: 'Islamist movement founded in 1994; ruled most of Afghanistan from 1996 to 2001 and governs it again since August 2021.',
      ru: 'Исламистское движение, возникшее в 1994 году; правило большей частью Афганистана в 1996–2001 годах и снова управляет им с августа 2021 года.',
    },
    of: 'afghanistan',
    source: { title: 'Wikipedia: Taliban', url: 'https://en.wikipedia.org/wiki/Taliban' },
  },
  {
    id: 'uyghurs',
    kind: 'group',
    name: { en: 'Uyghurs', ru: 'уйгуры' },
    aliases: {
      en: ['Uyghurs', 'Uighurs', '~Uyghur', '~Uighur'],
      ru: ['уйгуры', '~уйгурский', '~уйгур'],
    },
    definition: {
      en: 'Turkic-speaking, mostly Muslim people living chiefly in Xinjiang in western China, with communities in Central Asia.',
      ru: 'Тюркоязычный, преимущественно мусульманский народ, живущий главным образом в Синьцзяне на западе Китая, а также в Центральной Азии.',
    },
    source: { title: 'Wikipedia: Uyghurs', url: 'https://en.wikipedia.org/wiki/Uyghurs' },
  },
];
