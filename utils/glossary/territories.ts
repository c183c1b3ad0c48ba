// Disputed states, dependent and autonomous territories, de facto states.
import type { Entry } from '../model.ts';

export const territories: readonly Entry[] = [
];
