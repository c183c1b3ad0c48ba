// What a voice is given to say at once: a whole sentence, or pieces of a long one.
import type { VoiceKind } from './voice.ts';

/**
 * Chromium cuts a voice of the network off after some 15 s, and does not tell that it has ended (crbug.com/679437): at our slowest pace such a
 * voice says so many characters meanwhile.
 */
const BREATH = 140;

/** Cut a sentence for a voice: whole for one in the machine; for one on the network after the marks within it, else between words. */
export function breathsOf(text: string, { localService }: Pick<VoiceKind, 'localService'>): string[] {
  if (localService) return [text];
  const breaths: string[] = [];
  let rest = text;
  while (rest.length > BREATH) {
    const head = rest.slice(0, BREATH + 1);
    const mark = head.search(/(?<=[,;:)»”—–])\s(?!.*[,;:)»”—–]\s)/s);
    const stop = mark > 0 ? mark : head.lastIndexOf(' ');
    if (stop <= 0) break;
    breaths.push(rest.slice(0, stop).trimEnd());
    rest = rest.slice(stop).trimStart();
  }
  return [...breaths, rest];
}
