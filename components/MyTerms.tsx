// The reader's own terms that the article names, with the way to where they are written.
import type { CastMember } from '../utils/model.ts';
import { isOwn } from './castGroups.ts';
import { CastRow } from './CastRow.tsx';
import { Section } from './Section.tsx';
import { useStrings } from './strings.ts';

interface Props {
  cast: CastMember[];
  /** How many terms the reader has, here or not. */
  terms: number;
  published: string | null;
  paragraphs: number;
  open: string | null;
  current: { actor: string; index: number } | null;
  onOpen(actor: string | null): void;
  onStep(actor: string, index: number): void;
  onEdit(): void;
}

export function MyTerms({ cast, terms, open, current, onEdit, ...row }: Props) {
  const { t, count } = useStrings();
  const found = cast.filter((member) => isOwn(member) && member.actor.mentions.length > 0);
  const none = terms === 0 ? t('terms.none') : found.length === 0 ? count('terms.noneHere', terms) : null;
  return (
    <Section title={t('terms.title')} aside={<button type="button" class="dr-act dr-sec-act" onClick={onEdit}>{t(terms === 0 ? 'terms.add' : 'terms.edit')}</button>}>
      {none
        ? <p class="dr-note dr-none">{none}</p>
        : (
          <ul class="dr-terms-here">
            {found.map((member) => (
              <CastRow key={member.actor.id} member={member} gloss={null} open={open === member.actor.id} current={current?.actor === member.actor.id ? current.index : null} {...row} />
            ))}
          </ul>
        )}
    </Section>
  );
}
