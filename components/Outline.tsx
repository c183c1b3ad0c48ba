// The headings of the article, each a way to its place; the section that is read now stands in red.
import type { Section as ArticleSection } from '../utils/model.ts';
import { Section } from './Section.tsx';
import { useStrings } from './strings.ts';

/** How far one level of heading stands in, px; a fourth level would leave no room for words. */
const INDENT = 14;
const DEEPEST = 2;

interface Props {
  outline: ArticleSection[];
  /** The language of the article, as a tag; empty where unknown. */
  lang: string;
  /** The block of the current heading. */
  current: number | null;
  onJump(block: number): void;
}

export function Outline({ outline, lang, current, onJump }: Props) {
  const { t } = useStrings();
  if (outline.length === 0) return <Section title={t('outline.title')}><p class="dr-note dr-none">{t('outline.none')}</p></Section>;
  const top = Math.min(...outline.map((section) => section.level));
  return (
    <Section title={t('outline.title')}>
      <ol class="dr-outline">
        {outline.map(({ block, title, level, paragraph }) => (
          <li key={block} style={{ paddingLeft: `${Math.min(level - top, DEEPEST) * INDENT}px` }}>
            <button type="button" aria-current={block === current ? 'location' : undefined} onClick={() => onJump(block)}>
              <span class="dr-outline-title" lang={lang || undefined}>{title}</span>
              <span class="dr-lead" />
              <span class="dr-outline-n dr-num">¶ {paragraph}</span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}
