// The list of persons of the article: filter, groups, and the red line of where the reader is, drawn through all strips.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { CastMember, CastOrder as Order } from '../utils/model.ts';
import { CastFilter } from './CastFilter.tsx';
import { CastGroup } from './CastGroup.tsx';
import { CastOrder } from './CastOrder.tsx';
import { filterCast, groupCast, listed } from './castGroups.ts';
import { CastRow } from './CastRow.tsx';
import { glossOf, nameOf } from './glosses.ts';
import { MutedNote } from './MutedNote.tsx';
import { Section } from './Section.tsx';
import { useStrings } from './strings.ts';

/** From this many rows on, the browser lays out only those in sight. */
const LONG = 80;

export interface CastProps {
  /** Null while it is looked for. */
  cast: CastMember[] | null;
  published: string | null;
  /** How many paragraphs the reader's numbering has. */
  paragraphs: number;
  /** Where the reader is, 0 to 1. */
  place: number;
  /** The actor whose entry is open. */
  open: string | null;
  order: Order;
  /** The mention stepped to. */
  current: { actor: string; index: number } | null;
  onOpen(actor: string | null): void;
  onOrder(order: Order): void;
  onStep(actor: string, index: number): void;
}

export function Cast(props: CastProps) {
  const { paragraphs, place } = props;
  const cast = useMemo(() => listed(props.cast ?? []), [props.cast]);
  const { t } = useStrings();
  const [words, setWords] = useState('');
  const found = useMemo(() => filterCast(cast, words), [cast, words]);
  const groups = useGroups(props, cast, found, words.trim() !== '');
  if (props.cast === null) return <Section title={t('cast.title')}><p class="dr-note">{t('cast.seeking')}</p></Section>;
  if (cast.length === 0) {
    return (
      <Section title={t('cast.title')}>
        <div class="dr-none">
          <MutedNote />
          <p class="dr-prose">{t('cast.none')}</p>
          <p class="dr-note">{t('cast.noneNote')}</p>
        </div>
      </Section>
    );
  }
  return (
    <Section title={t('cast.title')} aside={<CastOrder size={cast.length} order={props.order} onOrder={props.onOrder} />}>
      <MutedNote />
      <CastFilter words={words} found={found.length} total={cast.length} onFilter={setWords} />
      {found.length > 0 && (
        <div class={found.length > LONG ? 'dr-cast is-long' : 'dr-cast'}>
          <p class="dr-axis dr-num" aria-hidden="true"><span>¶ 1</span>{paragraphs > 1 && <span>{paragraphs}</span>}</p>
          {groups}
          <div class="dr-now" aria-hidden="true" style={{ '--place': String(Math.min(1, Math.max(0, place))) }} />
        </div>
      )}
    </Section>
  );
}

/** Draw the groups anew only when one of them changes: the reading line moves with every scroll, a thousand rows must not. */
function useGroups(props: CastProps, cast: CastMember[], found: CastMember[], isFiltered: boolean) {
  const { published, paragraphs, open, current, order } = props;
  const strings = useStrings();
  const latest = useRef(props);
  latest.current = props;
  // The translator stays the same when it goes on to another language.
  return useMemo(() => {
    const names = new Map(cast.map(({ entry }) => [entry.id, nameOf(entry, strings)]));
    return groupCast(found, order).map(({ group, members }) => (
      <CastGroup
        key={group}
        title={strings.t(`cast.groups.${group}`)}
        members={members}
        folds={!isFiltered}
        open={open}
        row={(member) => (
          <CastRow
            key={member.actor.id}
            member={member}
            gloss={glossOf(member, names.get(member.entry.of ?? '') ?? null, strings)}
            open={open === member.actor.id}
            current={current?.actor === member.actor.id ? current.index : null}
            published={published}
            paragraphs={paragraphs}
            onOpen={(actor) => latest.current.onOpen(actor)}
            onStep={(actor, index) => latest.current.onStep(actor, index)}
          />
        )}
      />
    ));
  }, [cast, found, isFiltered, strings, strings.locale, published, paragraphs, order, open, current?.actor, current?.index]);
}
