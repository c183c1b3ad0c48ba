// Companies that articles name as actors.
import type { Entry } from '../model.ts';

export const companies: readonly Entry[] = [
  {
    id: 'caspian-pipeline-consortium',
    kind: 'company',
    name: { en: 'Caspian Pipeline Consortium', ru: 'Каспийский трубопроводный консорциум' },
    aliases: {
      ru: ['КТК'],
    },
    definition: {
      en: 'Operator of the oil pipeline from western Kazakhstan to Novorossiysk, open since 2001; owned by Russia, Kazakhstan and oil companies.',
      ru: 'Оператор нефтепровода из западного Казахстана в Новороссийск, работает с 2001 года; владельцы — Россия, Казахстан и нефтяные компании.',
    },
    wikipedia: 'Caspian Pipeline Consortium',
  },
  {
    id: 'gazprom',
    kind: 'company',
    of: 'russia',
    name: { en: 'Gazprom', ru: 'Газпром' },
    definition: {
      en: "Russian gas company, majority owned by the state; owner of the country's gas export pipelines.",
      ru: 'Российская газовая компания, контрольный пакет у государства; владеет экспортными газопроводами страны.',
    },
    wikipedia: 'Gazprom',
  },
  {
    id: 'kazatomprom',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Kazatomprom', ru: 'Казатомпром' },
    definition: {
      en: "Kazakhstan's national uranium company, founded in 1997; among the largest uranium producers in the world.",
      ru: 'Национальная урановая компания Казахстана, основана в 1997 году; один из крупнейших производителей урана в мире.',
    },
    wikipedia: 'Kazatomprom',
  },
  {
    id: 'kazmunaygas',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'KazMunayGas', ru: 'КазМунайГаз' },
    aliases: {
      en: ['KazMunaiGas'],
    },
    definition: {
      en: "Kazakhstan's national oil and gas company, founded in 2002.",
      ru: 'Национальная нефтегазовая компания Казахстана, основана в 2002 году.',
    },
    wikipedia: 'KazMunayGas',
  },
  {
    id: 'lukoil',
    kind: 'company',
    of: 'russia',
    name: { en: 'Lukoil', ru: 'Лукойл' },
    definition: {
      en: 'Russian oil company in private ownership, founded in 1991; holds shares in oil fields of Kazakhstan. Under US sanctions since October 2025.',
      ru: 'Частная российская нефтяная компания, основана в 1991 году; имеет доли в месторождениях Казахстана. С октября 2025 года под санкциями США.',
    },
    wikipedia: 'Lukoil',
  },
  {
    id: 'rosneft',
    kind: 'company',
    of: 'russia',
    name: { en: 'Rosneft', ru: 'Роснефть' },
    definition: {
      en: 'Russian oil company under state control, in Moscow; the largest oil producer of Russia.',
      ru: 'Российская нефтяная компания под контролем государства, Москва; крупнейший производитель нефти в России.',
    },
    wikipedia: 'Rosneft',
  },
  {
    id: 'tengizchevroil',
    kind: 'company',
    of: 'kazakhstan',
    name: { en: 'Tengizchevroil', ru: 'Тенгизшевройл' },
    definition: {
      en: 'Joint venture founded in 1993 by Kazakhstan and Chevron to work the Tengiz oil field in western Kazakhstan.',
      ru: 'Совместное предприятие Казахстана и «Шеврона», основано в 1993 году; разрабатывает нефтяное месторождение Тенгиз на западе Казахстана.',
    },
    wikipedia: 'Tengizchevroil',
  },
];
