// What is said of the text that does not go along?
import type { LeftOut } from '../../utils/model.ts';
import type { Translator } from '../strings.ts';

/** Say what stays behind, a sentence each; nothing where all goes along. */
export function sayLeftOut({ paragraphs, isFullVersion, isClosed }: LeftOut, { t, count }: Translator): string[] {
  const repeated = isFullVersion ? t('take.leftOutFull', count('paragraphs', paragraphs)) : count('take.leftOut', paragraphs);
  return [...(paragraphs ? [repeated] : []), ...(isClosed ? [t('take.closed')] : [])];
}
