// The English test interview: lead, short line and seven bullets that the page prints twice; then questions and answers.
import { item, prose, question, type Article } from './article.ts';

const full = [
  prose(
    'On the eve of the Balkhash Round Table, Marat Oljabay, who has moved freight across Central Asia for thirty years, spoke to us about borders, wagons and patience.',
  ),
  prose('In the interview they discussed:'),
  item('Why Kazakhstan needs more than one railway to China'),
  item('What Russia and Uzbekistan expect from a common tariff'),
  item('How the EAEU changed the work of a customs broker'),
  item('Whether the Belt and Road Initiative has grown smaller'),
  item('Where the ferries of the Caspian lose their time'),
  item('What the CSTO could do about pasture and wells'),
  item('Why young engineers leave Almaty and sometimes come back'),
  question('You began to work when the Soviet Union still existed. What has changed most since then?'),
  prose(
    'The direction of the paper. In those days every form went to Moscow and came back with a stamp. Now a wagon from Almaty to Tashkent may need forms from three countries, but I can sign most of them in my own office. It is more work and more freedom, and I would not give back either.',
  ),
  question('Is the EAEU a help or a burden to a man who moves wagons?'),
  prose(
    'Both, depending on the day. Between Kazakhstan, Russia and Belarus a wagon no longer stops for customs, and that is a great thing. But the rules are written for large firms. A small forwarder in Kyrgyzstan learns about a new rule when his truck has been standing for two days.',
  ),
  question('And the Belt and Road Initiative?'),
  prose(
    'People abroad think that it is one big project. For us it is a list of addresses. Some of them are very good, like Khorgos, where a container changes trains in less time than I need for lunch. Others exist mainly on posters. Beijing has become careful with money, and I think that this is healthy.',
  ),
  question('What would you ask of the politicians who come to Balkhash?'),
  prose(
    'To travel there by train, in winter, with a load. Tokayev once said that transport is the blood of an economy, or perhaps another president said it; all of them do. I would like them to sit for one night at a siding and listen to how quiet blood can be.',
  ),
];

/** An interview with an invented forwarder, by an invented author. */
export const interviewEn: Article = {
  id: 'forwarder',
  lang: 'en',
  title: 'Marat Oljabay: “A Wagon Is Patient, a Client Is Not”',
  date: '2024-09-09',
  dateShown: 'September 9, 2024',
  section: 'interview',
  slug: 'marat-oljabay-a-wagon-is-patient-a-client-is-not',
  authors: [
    {
      name: 'Ilya Sorokhtin',
      line: 'Editor, Review of Roads and Ports',
      href: '/en/ilya-sorokhtin/',
      degrees: [],
      affiliations: [{ role: 'Editor', organisation: 'Review of Roads and Ports' }],
    },
  ],
  full,
  short: [0, 1, 2, 3, 4, 5, 6, 7, 8],
  caption: 'A siding in winter. Drawing: the author',
};
