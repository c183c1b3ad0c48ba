// @vitest-environment node
// Does a change that was made to what a page showed leave alone what has changed meanwhile?
import { expect, test } from 'vitest';
import type { Settings } from '../../utils/model.ts';
import { rebase } from '../../utils/store/rebase.ts';
import { FIRST } from './areas.ts';

const off = { repeats: false, widgets: true, marks: true };

test.each<[string, Partial<Settings>, Partial<Settings>, Partial<Settings>, Partial<Settings>]>([
  ['another switch', { switches: { ...off, repeats: true, marks: false } }, {}, { switches: off }, { switches: { repeats: false, widgets: true, marks: false } }],
  ['the same switch', { switches: off }, {}, { switches: off }, { switches: off }],
  ['another setting', { everywhere: false }, {}, { switches: off }, { everywhere: false, switches: off }],
  ['a version less', { versions: { 'a.org': 'short', 'b.org': 'both', 'c.org': 'short' } }, { versions: { 'a.org': 'short', 'b.org': 'both' } }, { versions: { 'b.org': 'both' } }, { versions: { 'b.org': 'both', 'c.org': 'short' } }],
  ['a list, whole', { muted: ['x'] }, { muted: ['y'] }, { muted: ['y', 'z'] }, { muted: ['y', 'z'] }],
])('%s', (_, now, seen, wanted, expected) => expect(rebase({ ...FIRST, ...now }, { ...FIRST, ...seen }, wanted)).toEqual({ ...FIRST, ...expected }));
