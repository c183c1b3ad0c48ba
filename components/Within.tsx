// A message with words of another language in it, marked as such for those who hear it and for the choice of glyphs.

interface Props {
  /** Say the message with these words put in. */
  message(words: string): string;
  words: string;
  /** Their language; undefined where it is that of the message. */
  lang: string | undefined;
}

/** Stands for the words while their place is looked for; no message has it. */
const SLOT = '\uFFFC';

export function Within({ message, words, lang }: Props) {
  if (!lang) return <>{message(words)}</>;
  const [before, after] = message(SLOT).split(SLOT);
  return <>{before}<span lang={lang}>{words}</span>{after}</>;
}
