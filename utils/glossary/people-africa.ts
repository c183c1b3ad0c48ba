// People of Africa: what they held and when.
import type { Entry } from '../model.ts';

export const peopleAfrica: readonly Entry[] = [
];
