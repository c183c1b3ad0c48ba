// The box that narrows the cast, and the words that say what it found.
import { useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useStrings } from './strings.ts';

interface Props {
  words: string;
  found: number;
  total: number;
  onFilter(words: string): void;
}

export function CastFilter({ words, found, total, onFilter }: Props) {
  const { t } = useStrings();
  const input = useRef<HTMLInputElement>(null);
  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !words) return;
    event.stopPropagation();
    onFilter('');
  };
  // Typing is the box's own: a page's one-letter shortcuts listen on the document.
  const keep = (event: KeyboardEvent) => { if (event.key.length === 1) event.stopPropagation(); };
  const isNone = words !== '' && found === 0;
  return (
    <>
      <label class="dr-filter">
        <Icon name="find" />
        <input
          ref={input}
          type="search"
          placeholder={t('cast.filter')}
          aria-label={t('cast.filter')}
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={(event) => onFilter(event.currentTarget.value)}
          onKeyDown={(event) => { clearOnEscape(event); keep(event); }}
          onKeyPress={keep}
          onKeyUp={keep}
        />
      </label>
      <p class={isNone ? 'dr-note dr-none' : 'dr-sr'} role="status">
        {isNone ? t('cast.noMatch', words) : words && t('cast.found', found, total)}
      </p>
    </>
  );
}
