// A text to take along: seen as it is, copied, saved.
import { useEffect, useState } from 'preact/hooks';
import { Notice, type Said } from '../options/Notice.tsx';
import { useStrings } from '../strings.ts';
import type { TakeActions } from './model.ts';

interface Props {
  /** What the text is, for those who hear the page. */
  label: string;
  text: string;
  /** Whether it is for programs, and so is set letter by letter. */
  isCode: boolean;
  lang?: string;
  copyLabel?: string;
  onCopy: TakeActions['onCopy'];
  onSave?(): string;
}

export function TextOut({ label, text, isCode, lang, copyLabel, onCopy, onSave }: Props) {
  const { t } = useStrings();
  const [said, setSaid] = useState<Said | null>(null);
  // What was said was said of another text.
  useEffect(() => setSaid(null), [text]);
  const copy = async () => setSaid({ words: t(await onCopy(text) ? 'take.copied' : 'take.notCopied') });
  return (
    <>
      {/* Focusable, so that the keyboard can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls can be reached */}
      <pre class={isCode ? 'dr-out is-code' : 'dr-out'} role="group" aria-label={label} lang={lang} tabIndex={0}>{text}</pre>
      <p class="dr-buttons">
        <button type="button" class="dr-btn dr-btn--main" onClick={() => void copy()}>{copyLabel ?? t('take.copy')}</button>
        {onSave && <button type="button" class="dr-btn" onClick={() => setSaid({ words: t('take.saved', onSave()) })}>{t('take.save')}</button>}
      </p>
      <Notice said={said} />
    </>
  );
}
