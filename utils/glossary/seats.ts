// Palaces, streets and quarters whose names stand for a government.
import type { Entry } from '../model.ts';

export const seats: readonly Entry[] = [
  {
    id: 'kremlin',
    kind: 'organisation',
    of: 'russia',
    seat: true,
    name: { en: 'Kremlin', ru: 'Кремль' },
    aliases: {
      en: ['Moscow Kremlin'],
      ru: ['Московский Кремль'],
    },
    definition: {
      en: "Fortified complex in Moscow, residence of the Russian president; the name stands for Russia's leadership, earlier for the Soviet one.",
      ru: 'Крепость в центре Москвы, резиденция президента России; название обозначает российское, а прежде советское руководство.',
    },
    wikipedia: 'Moscow Kremlin',
  },
];
