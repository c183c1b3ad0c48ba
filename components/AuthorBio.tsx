// What the page prints of an author in sentences, word for word; cut after some lines where it is long, until it is asked for.
import { useState } from 'preact/hooks';
import { useAuthorDesk } from './authorDesk.ts';
import { useStrings } from './strings.ts';

/** A text of more characters than this is cut after its fourth line. */
const LONG = 200;

export function AuthorBio({ name, bio }: { name: string; bio: string }) {
  const { t } = useStrings();
  const { lang } = useAuthorDesk();
  const [isWhole, setWhole] = useState(false);
  const isLong = bio.length > LONG;
  const action = t(isWhole ? 'hidden.less' : 'hidden.whole');
  return (
    <div class="dr-author-bio">
      <p class={isLong && !isWhole ? 'dr-prose is-cut' : 'dr-prose'} lang={lang() || undefined}>{bio}</p>
      {isLong && <button type="button" class="dr-act is-quiet" aria-expanded={isWhole} aria-label={`${action}: ${name}`} onClick={() => setWhole(!isWhole)}>{action}</button>}
    </div>
  );
}
