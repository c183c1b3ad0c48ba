// The English test article: own prose on an invented round table; what it states of real actors is true.
import { headAndTail, heading, prose, type Article } from './article.ts';

const full = [
  prose(
    'For three days in September a hall on the north shore of Lake Balkhash held more railway timetables than most ministries do. The Balkhash Round Table, a modest meeting that has never issued a communiqué, asked its guests a single question: who decides when a container leaves? The answers came from Kazakhstan, China, Russia and Uzbekistan, and they did not agree. They did, however, show how far Central Asia has moved from being a space that others cross to being a place where others have to ask.',
  ),
  prose(
    'The setting suited the question. Kazakhstan is the largest landlocked state in the world, a founding member of the Eurasian Economic Union (EAEU) and of the Collective Security Treaty Organization (CSTO), and the country in which the Belt and Road Initiative was first announced, in a university lecture hall in Astana in 2013. Few other capitals have to keep three such commitments in the same drawer. “We do not choose between directions,” one participant said, “we choose between departure times.”',
  ),
  prose(
    'It would be easy to read such a remark as diplomatic comfort. Yet the round table suggested something more practical: that the multi-vector policy begun under Nursultan Nazarbayev and continued by Kassym-Jomart Tokayev has become less a doctrine than a habit of administration. It survives changes of mood in Moscow, Beijing and Washington because it is carried out by people who book wagons, license drivers and clear customs forms.',
  ),
  heading('A region that learned to wait'),
  prose(
    'The older participants remembered a different map. Under the Soviet Union the lines of Central Asia ran north, to the factories of the Urals and the ports of the Baltic, and hardly a track crossed the Chinese border. When the five republics became independent in 1991 they inherited a network that had been built for another country. Kyrgyzstan could not send a train from its north to its south without crossing its neighbours; Tajikistan had lines that met only on foreign soil.',
  ),
  prose(
    'Thirty years of patience have changed this picture, though not evenly. The dry port at Khorgos has turned a stretch of desert into a place that freight forwarders in Europe can find on a map. Almaty, no longer the capital since 1997, has remained the city in which the region’s contracts are written. Uzbekistan has opened its borders to its neighbours since 2016 and now argues, politely and often, for a railway through Kyrgyzstan to China.',
  ),
  prose(
    'None of this has made the region rich, and several speakers warned against taking transit for development. A container that passes through a country leaves behind a fee, some noise and a photograph. What it does not leave behind, unless somebody insists, is a workshop, a warehouse or a trained mechanic. The representatives of Tajikistan, whose economy still leans on the wages of citizens working in Russia, were the most sober voices in the hall.',
  ),
  heading('Security without a front line'),
  prose(
    'On the second day the talk turned to the CSTO, whose members at the time of the meeting were Russia, Armenia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan. In January 2022 the organisation sent a peacekeeping force to Kazakhstan at the request of Tokayev and withdrew it within weeks. Some in the West expected the force to stay. That it left was, in the view of most participants, the more important event of that winter, because it set a precedent for leaving.',
  ),
  prose(
    'The alliance has had a harder time since. Armenia announced in February 2024 that it had frozen its participation, and the border between Kyrgyzstan and Tajikistan, two allies, was for years the scene of shooting. An alliance that is built to look outward, a scholar from Bishkek observed, has few tools for quarrels at its own table. Belarus, which is far from the region, tends to speak of air defence; the others speak of fences, wells and pasture.',
  ),
  prose(
    'Afghanistan was the subject on which the guests differed least. Since the United States left in August 2021, every neighbour has found its own tone with Kabul, and none has found a policy. Uzbekistan sells electricity and plans a railway; Tajikistan keeps its distance; the Shanghai Cooperation Organisation (SCO) holds meetings. The round table’s modest suggestion was that the three should at least exchange their timetables, since water, power and freight all cross the same few bridges.',
  ),
  heading('What the great powers want from a timetable'),
  prose(
    'Russia comes to this table with habits and with assets. It leases the Baikonur spaceport until 2050, shares with Kazakhstan the longest continuous land border in the world, and remains the first destination for the region’s migrant workers. Vladimir Putin has visited Central Asia more often in recent years than in the decade before. Yet Moscow now needs the southern roads for its own trade, and a partner that needs the road is a customer as well as a patron.',
  ),
  prose(
    'China comes with credit and with a calendar. Beijing has been careful to leave the language of security to others, and the SCO, which it helped to found in 2001, gives it a room in which to be heard without being seen to command. The Belt and Road Initiative has meanwhile grown smaller in its projects and stricter in its loans. Officials in Central Asia describe the new mood with a shrug: fewer ribbons to cut, more invoices to read.',
  ),
  prose(
    'The West, for its part, has rediscovered the region as a route around Russia. The trans-Caspian line, from Kazakhstan over the sea to the Caucasus, carries a small share of what the northern route carried before 2022, and every participant from Almaty to Aktau knows the price of the ferries. The United States and the European Union offer studies, standards and visits. What the hall wished for was simpler: a second ferry, and a winter schedule that holds.',
  ),
  prose(
    'The lesson of Balkhash is therefore not that Central Asia is drifting towards one pole or another. It is that the region has learned to make its neighbours wait for each other. That is an uncomfortable kind of power, as it rests on bottlenecks that everybody would like to remove. But it is power all the same, and those who negotiate with Kazakhstan in the coming years would do well to bring, besides their principles, a good clock.',
  ),
];

/** A report on an invented round table in Kazakhstan, by two invented authors. */
export const articleEn: Article = {
  id: 'balkhash',
  lang: 'en',
  title: 'The Map and the Timetable: Central Asia between Its Neighbours',
  date: '2024-10-14',
  dateShown: 'October 14, 2024',
  section: 'analytics',
  slug: 'the-map-and-the-timetable-central-asia-between-its-neighbours',
  authors: [
    {
      name: 'Alina Verescu',
      line: 'PhD, Senior Lecturer, Co-Founder and Director of the Centre for Steppe and Corridor Studies (CSCS)',
      href: '/en/alina-verescu/',
      degrees: ['PhD'],
      affiliations: [
        { role: 'Senior Lecturer', organisation: '' },
        { role: 'Co-Founder and Director', organisation: 'Centre for Steppe and Corridor Studies (CSCS)' },
      ],
    },
    {
      name: 'Timur Askarbekov',
      line: 'PhD in Political Science, Research Fellow, Balkhash Institute for Transit Policy',
      href: '/en/timur-askarbekov/',
      degrees: ['PhD in Political Science'],
      affiliations: [{ role: 'Research Fellow', organisation: 'Balkhash Institute for Transit Policy' }],
    },
  ],
  full,
  short: headAndTail(full, 3, 4),
  caption: 'Freight yard on the north shore of Lake Balkhash. Drawing: the authors',
};
