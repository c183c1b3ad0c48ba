// Where a kind of actor belongs: the line that marks it, and the group of the cast it stands in.
import type { ActorKind, Line } from '../utils/model.ts';

export type Group = 'states' | 'organisations' | 'people' | 'initiatives' | 'regions';

const PLACES: Record<ActorKind, [Line, Group]> = {
  capital: ['state', 'states'],
  company: ['organisation', 'organisations'],
  concept: ['place', 'regions'],
  event: ['initiative', 'initiatives'],
  group: ['organisation', 'organisations'],
  initiative: ['initiative', 'initiatives'],
  organisation: ['organisation', 'organisations'],
  person: ['person', 'people'],
  place: ['place', 'regions'],
  state: ['state', 'states'],
  term: ['place', 'regions'],
  treaty: ['initiative', 'initiatives'],
};

/** The groups in the order of the sidebar. */
export const GROUPS: readonly Group[] = ['states', 'organisations', 'people', 'initiatives', 'regions'];

/** Give the line that a kind is marked with. */
export const lineOf = (kind: ActorKind): Line => PLACES[kind][0];

/** Give the group that a kind stands in. */
export const groupOf = (kind: ActorKind): Group => PLACES[kind][1];

/** Tell whether the title of the group already says the kind. */
export const isPlainKind = (kind: ActorKind): boolean => ['state', 'organisation', 'person', 'initiative', 'place'].includes(kind);
