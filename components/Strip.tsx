// Where an actor is named: one tick for each mention over a hairline, the left end is the first paragraph, the right the last.
import type { Mention } from '../utils/model.ts';

interface Props {
  mentions: Mention[];
  /** The mention that the reader stepped to, drawn in red. */
  current: number | null;
  large?: boolean;
}

export function Strip({ mentions, current, large = false }: Props) {
  const [width, height, tick] = large ? [300, 16, 2] : [56, 14, 1.5];
  // Half pixels keep ticks sharp on both densities; the last tick stays inside.
  const x = (mention: Mention) => Math.min(width - tick, Math.round(mention.place * width * 2) / 2);
  const draw = (list: Mention[]) => list.map((mention) => `M${x(mention)} 3h${tick}v${height - 4}h-${tick}z`).join('');
  const here = current === null ? undefined : mentions[current];
  return (
    <svg class="dr-strip" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="dr-strip-base" d={`M0 ${height - 1}h${width}v1h-${width}z`} />
      <path class="dr-strip-ticks" d={draw(mentions)} />
      {here && <path class="dr-strip-current" d={draw([here])} />}
    </svg>
  );
}
