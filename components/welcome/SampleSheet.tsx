// The invented article as a site prints it and as it is read with Dramatis: the folded line, the marks, the card and the author are the real ones.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CastMember } from '../../utils/model.ts';
import { AuthorDeskProvider, useAuthorDesk } from '../authorDesk.ts';
import { AuthorCard } from '../AuthorCard.tsx';
import { EntryBody } from '../EntryBody.tsx';
import { Fold } from '../Fold.tsx';
import { useUniqueId } from '../ids.ts';
import { lineOf } from '../kinds.ts';
import { Section } from '../Section.tsx';
import { useStrings } from '../strings.ts';
import type { Piece, Sample } from './model.ts';

interface Props {
  sample: Sample;
  cast: readonly CastMember[];
}

export function SampleSheet({ sample, cast }: Props) {
  const { t } = useStrings();
  const desk = useAuthorDesk();
  const lang = useSampleLang();
  const [actor, setActor] = useState(cast[0]?.actor.id);
  const member = cast.find((one) => one.actor.id === actor);
  return (
    <section class="dr-sample" aria-label={t('welcome.sample')}>
      <div class="dr-sample-pair">
        <Sheet words={t('welcome.before')}><Before sample={sample} /></Sheet>
        <Sheet words={t('welcome.after')}><After sample={sample} cast={cast} actor={actor} onActor={setActor} /></Sheet>
      </div>
      <div class="dr-sample-pair">
        {member && (
          <div>
            <p class="dr-gloss">{t('welcome.card')}</p>
            <Card member={member} />
          </div>
        )}
        <div>
          <p class="dr-gloss">{t('welcome.author')}</p>
          <div class="dr-sample-side">
            <AuthorDeskProvider value={{ ...desk, lang: () => lang ?? '' }}>
              <Section title={t('authors.title')}><AuthorCard author={sample.author} known={new Map()} isApart /></Section>
            </AuthorDeskProvider>
          </div>
        </div>
      </div>
    </section>
  );
}

/** Give the language of the sample, which is one of the glossary's; undefined where it is that of the interface. */
function useSampleLang(): string | undefined {
  const { language, locale } = useStrings();
  return locale === language ? undefined : language;
}

function Sheet({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <figure>
      <figcaption class="dr-gloss">{words}</figcaption>
      <div class="dr-sheet">{children}</div>
    </figure>
  );
}

const plain = (pieces: readonly Piece[]) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');

/** The page as it is: boxes, the short version, the full one. */
function Before({ sample: { title, paragraphs, short } }: Pick<Props, 'sample'>) {
  const { t } = useStrings();
  const lang = useSampleLang();
  return (
    <>
      <p class="dr-sheet-title" lang={lang}>{title}</p>
      <p class="dr-sheet-boxes">{(['share', 'print', 'rate'] as const).map((box) => <span key={box}>{t(`welcome.boxes.${box}`)}</span>)}</p>
      {[...paragraphs.slice(0, short), ...paragraphs].map((pieces, index) => <p key={index} lang={lang}>{plain(pieces)}</p>)}
    </>
  );
}

interface AfterProps extends Props {
  actor: string | undefined;
  onActor(id: string): void;
}

function After({ sample: { title, paragraphs, short }, ...marks }: AfterProps) {
  const [isShown, setShown] = useState(false);
  const lang = useSampleLang();
  const toggle = () => setShown(!isShown);
  return (
    <>
      <p class="dr-sheet-title" lang={lang}>{title}</p>
      <Fold count={short} shown={isShown} onToggle={toggle} />
      {isShown && paragraphs.slice(0, short).map((pieces, index) => <p key={index} lang={lang}>{plain(pieces)}</p>)}
      {isShown && <Fold count={short} shown end onToggle={toggle} />}
      {paragraphs.map((pieces, index) => (
        <p key={`full ${index}`} lang={lang}>{pieces.map((piece, at) => (typeof piece === 'string' ? piece : <Mark key={at} piece={piece} {...marks} />))}</p>
      ))}
    </>
  );
}

/** A name under its dotted line. On a page it is no button: there a pointer, a tap or a key opens its card. */
function Mark({ piece: { words, actor: id }, cast, actor, onActor }: Omit<AfterProps, 'sample'> & { piece: Exclude<Piece, string> }) {
  const member = cast.find((one) => one.actor.id === id);
  if (!member) return <>{words}</>;
  return (
    <button type="button" class={`dr-mark k-${lineOf(member.actor.kind)}`} aria-pressed={id === actor} onClick={() => onActor(id)} onPointerEnter={() => onActor(id)}>{words}</button>
  );
}

function Card({ member }: { member: CastMember }) {
  const id = useUniqueId();
  return (
    <div class={`dr-card is-still k-${lineOf(member.actor.kind)}`} role="group" aria-labelledby={id}>
      <div class="dr-rule2" />
      <div class="dr-card-in"><EntryBody member={member} index={null} level={3} nameId={id} isApart onStep={() => {}} /></div>
    </div>
  );
}
