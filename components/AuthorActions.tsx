// What the reader can do with an author: copy the line, open the author's page, ask a register.
import { useState } from 'preact/hooks';
import type { Author } from '../utils/model.ts';
import { useAuthorDesk } from './authorDesk.ts';
import { lineOf, questionsOf } from './authorWords.ts';
import { Icon } from './Icon.tsx';
import { LaterView } from './later.tsx';
import { useStrings } from './strings.ts';

export function AuthorActions({ author }: { author: Author }) {
  const { language, t } = useStrings();
  const [isAsking, setAsking] = useState(false);
  const questions = questionsOf(author, language);
  return (
    <>
      <div class="dr-author-acts">
        <CopyAct author={author} />
        {author.url && <PageLink name={author.name} url={author.url} />}
        {questions.length > 0 && (
          <button type="button" class="dr-act is-quiet" aria-expanded={isAsking} aria-label={t('registers.openOf', author.name)} onClick={() => setAsking(!isAsking)}>
            {t('registers.open')}
          </button>
        )}
      </div>
      {isAsking && (
        <div class="dr-registers">
          <p class="dr-note">{t('registers.promise')}</p>
          {questions.map((question) => <LaterView view="RegisterLookUp" key={JSON.stringify(question)} question={question} />)}
        </div>
      )}
    </>
  );
}

function CopyAct({ author }: { author: Author }) {
  const { t } = useStrings();
  const { onCopy } = useAuthorDesk();
  const [said, setSaid] = useState('');
  const line = lineOf(author);
  const copy = () => {
    // Said anew each time: a status that stays the same is not spoken.
    setSaid('');
    onCopy(line).then(() => setSaid(t('authors.copied', line)), () => setSaid(t('authors.copyFailed')));
  };
  return (
    <>
      <button type="button" class="dr-act is-quiet" aria-label={t('authors.copyOf', line)} onClick={copy}>{t('authors.copy')}</button>
      <p class="dr-note dr-author-said" role="status">{said}</p>
    </>
  );
}

/** The address is the page's own word: only one of the web is a link. */
function PageLink({ name, url }: { name: string; url: string }) {
  const { t } = useStrings();
  if (!/^https?:\/\//i.test(url)) return null;
  return (
    <a class="dr-act is-quiet dr-author-page" href={url} target="_blank" rel="noopener noreferrer">
      <span>{t('authors.page')}</span>
      <Icon name="out" size={12} />
      <span class="dr-sr">: {name}, {t('entry.newTab')}</span>
    </a>
  );
}
