// One group of the cast, with those who are named once folded away where the group is long.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CastMember } from '../utils/model.ts';
import { foldGroup } from './castGroups.ts';
import { useUniqueId } from './ids.ts';
import { useStrings } from './strings.ts';

interface Props {
  title: string;
  members: CastMember[];
  /** False while a filter is on: a hit is never hidden. */
  folds: boolean;
  /** The actor whose entry is open: it is shown even where it would fold. */
  open: string | null;
  row(member: CastMember): ComponentChildren;
}

export function CastGroup({ title, members, folds, open, row }: Props) {
  const { t } = useStrings();
  const id = useUniqueId();
  const [unfolded, setUnfolded] = useState(false);
  const { shown, folded } = foldGroup(members);
  const isWhole = !folds || unfolded || folded.some((member) => member.actor.id === open);
  return (
    <section class="dr-group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>{(isWhole ? members : shown).map(row)}</ul>
      {folds && folded.length > 0 && (
        <button type="button" class="dr-more dr-act" aria-expanded={isWhole} onClick={() => setUnfolded(!isWhole)}>
          {isWhole ? t('cast.fewer') : t('cast.more', folded.length)}
        </button>
      )}
    </section>
  );
}
