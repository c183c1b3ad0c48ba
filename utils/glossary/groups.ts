// Movements, armed groups and peoples that are no state.
import type { Entry } from '../model.ts';

export const groups: readonly Entry[] = [
  {
    id: 'al-qaeda',
    kind: 'group',
    name: { en: 'Al-Qaeda', ru: 'Аль-Каида' },
    aliases: {
      en: ['al-Qaida'],
    },
    definition: {
      en: 'Islamist armed network founded by Osama bin Laden in the late 1980s; carried out the attacks of 11 September 2001 in the United States.',
      ru: 'Исламистская вооружённая сеть, созданная Усамой бен Ладеном в конце 1980-х годов; совершила теракты 11 сентября 2001 года в США.',
    },
    wikipedia: 'Al-Qaeda',
  },
  {
    id: 'islamic-state',
    kind: 'group',
    name: { en: 'Islamic State', ru: 'Исламское государство' },
    full: { en: 'Islamic State of Iraq and Syria', ru: 'Исламское государство Ирака и Леванта' },
    aliases: {
      en: ['ISIS', 'ISIL', 'Islamic State of Iraq and the Levant', 'Daesh'],
      ru: ['ИГИЛ', 'ДАИШ'],
    },
    definition: {
      en: 'Islamist armed group that held large parts of Iraq and Syria from 2014 to 2019; has branches in other states, Afghanistan among them.',
      ru: 'Исламистская вооружённая группа, державшая в 2014–2019 годах большие части Ирака и Сирии; имеет отделения в других странах, в том числе в Афганистане.',
    },
    wikipedia: 'Islamic State',
  },
  {
    id: 'taliban',
    kind: 'group',
    of: 'afghanistan',
    name: { en: 'Taliban', ru: 'Талибан' },
    aliases: {
      en: ['~Talibs'],
      ru: ['~талибы', '~талибский'],
    },
    definition: {
      en: 'Islamist movement founded in 1994; ruled most of Afghanistan from 1996 to 2001 and governs it again since August 2021.',
      ru: 'Исламистское движение, возникшее в 1994 году; правило большей частью Афганистана в 1996–2001 годах и снова управляет им с августа 2021 года.',
    },
    wikipedia: 'Taliban',
  },
  {
    id: 'uyghurs',
    kind: 'group',
    name: { en: 'Uyghurs', ru: 'уйгуры' },
    aliases: {
      en: ['Uighurs', '~Uyghur', '~Uighur'],
      ru: ['~уйгурский', '~уйгур'],
    },
    definition: {
      en: 'Turkic-speaking, mostly Muslim people living chiefly in Xinjiang in western China, with communities in Central Asia.',
      ru: 'Тюркоязычный, преимущественно мусульманский народ, живущий главным образом в Синьцзяне на западе Китая, а также в Центральной Азии.',
    },
    wikipedia: 'Uyghurs',
  },
];
