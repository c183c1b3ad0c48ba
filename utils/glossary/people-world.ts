// Heads of international organisations: what they held and when.
import type { Entry } from '../model.ts';

export const peopleWorld: readonly Entry[] = [
];
