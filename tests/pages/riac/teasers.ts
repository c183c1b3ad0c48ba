// What do the cards of the site announce? A title, an author, and two or three sentences each.
import type { Language } from '../../../utils/model.ts';

export interface Teaser {
  title: string;
  author: string;
  text: string;
}

export const teasers: Record<Language, Teaser[]> = {
  en: [
    {
      title: 'Five River Commissions, Compared',
      author: 'Nora Lindqvale',
      text: 'Water is shared by treaty and by habit. The habit is older, and in a dry year it is the treaty that gives way.',
    },
    {
      title: 'What an Hour at the Border Costs',
      author: 'Farid Jumaboev',
      text: 'We followed twelve lorries from the Ferghana Valley to the Urals. The longest stop was for a signature. The shortest was for tea.',
    },
    {
      title: 'The Small Print of Big Corridors',
      author: 'Alina Verescu',
      text: 'Every corridor begins as a line on a slide. A few of them end as a line of wagons.',
    },
    {
      title: 'A Bank, a Bridge and a Very Long Winter',
      author: 'Ilya Sorokhtin',
      text: 'The loan was signed in spring and the ice came in October. In between lies a lesson on procurement. It is short, and it is not about money.',
    },
    {
      title: 'Who Reads the Annual Report?',
      author: 'Nora Lindqvale',
      text: 'Regional organisations publish thousands of pages a year. We asked forty officials which of them they had opened.',
    },
    {
      title: 'The Ferghana Bus Experiment',
      author: 'Farid Jumaboev',
      text: 'A cross-border bus ran for eleven weeks with hardly a passenger. In the twelfth it was full. Nobody had changed the fare.',
    },
  ],
  ru: [
    {
      title: 'Пять речных комиссий: опыт сравнения',
      author: 'Нора Линдквале',
      text: 'Воду делят по договору и по обычаю. Обычай старше, и в сухой год уступает не он.',
    },
    {
      title: 'Сколько стоит час на границе',
      author: 'Фарид Джумабоев',
      text: 'Мы проследили путь двенадцати грузовиков из Ферганской долины на Урал. Самая долгая остановка была ради подписи. Самая короткая — ради чая.',
    },
    {
      title: 'Мелкий шрифт больших коридоров',
      author: 'Елена Верещук',
      text: 'Любой коридор начинается с линии на слайде. Немногие заканчиваются вереницей вагонов.',
    },
    {
      title: 'Банк, мост и очень долгая зима',
      author: 'Илья Сорохтин',
      text: 'Кредит подписали весной, а лёд встал в октябре. Между этими датами уместился урок о закупках. Он короткий, и он не о деньгах.',
    },
    {
      title: 'Кто читает годовой отчёт?',
      author: 'Нора Линдквале',
      text: 'Региональные организации публикуют тысячи страниц в год. Мы спросили сорок чиновников, какие из них они открывали.',
    },
    {
      title: 'Ферганский автобус: история одного опыта',
      author: 'Фарид Джумабоев',
      text: 'Одиннадцать недель приграничный автобус ходил почти пустым. На двенадцатой он заполнился. Цену билета никто не менял.',
    },
  ],
};
