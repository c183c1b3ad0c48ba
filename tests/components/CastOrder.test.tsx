// @vitest-environment jsdom
// In which order actors stand, and who is no part of the cast.
import { describe, expect, test, vi } from 'vitest';
import { Cast, type CastProps } from '../../components/Cast.tsx';
import { click, control, draw, textOf } from './draw.tsx';
import { CAST, member } from './sample.ts';

const cast = (more: Partial<CastProps> = {}) =>
  draw(<Cast cast={CAST} published={null} paragraphs={5} place={0} open={null} current={null} order="appearance" onOrder={() => {}} onOpen={() => {}} onStep={() => {}} {...more} />);
const names = (root: ParentNode) => [...root.querySelectorAll('.dr-name')].map(textOf);

describe('order', () => {
  test('the most named first, within each group; the same number in order of appearance', () => {
    const root = cast({ order: 'frequency' });
    expect(names(root.querySelector('.dr-group')!)).toEqual(['Kazakhstan', 'Moscow', 'Russia', 'Astana']);
  });

  test.each([['appearance', 'frequency', 'most named first'], ['frequency', 'appearance', 'in order of appearance']] as const)('from %s it leads to %s', (order, other, words) => {
    const onOrder = vi.fn();
    const root = cast({ order, onOrder });
    click(control(root, new RegExp(`Change to: ${words}`)));
    expect(onOrder).toHaveBeenCalledExactlyOnceWith(other);
  });

  test('terms of the reader’s own are no part of it', () => {
    const own = member('own:Altai Forum', 'term', 'Altai Forum', [0.1]);
    expect(names(cast({ cast: [...CAST, own] }))).not.toContain('Altai Forum');
  });
});
