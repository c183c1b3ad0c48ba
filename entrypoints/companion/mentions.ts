// Who answers for the mentions in the text before their script is there? Loads it at the first sign that it is wanted, and hands over what came before.
import { isOurs } from '../../utils/effects/aim.ts';
import type { Mentions, MentionsOptions } from '../cards/mentions.ts';
import type { CardsPart } from '../cards/part.ts';

/** After a failure nothing is tried for so long (ms): a hand gives a sign with every move. */
export const PAUSE = 1000;

/** Create it; `load` brings the script. Before it is there, nothing is lit, open or stepped to. */
export function keepMentions(options: MentionsOptions, load: () => Promise<CardsPart>): Mentions {
  let part: Mentions | null = null;
  let coming: Promise<Mentions | null> | null = null;
  let last: Event | null = null;
  let signs = new AbortController();
  let isRemoved = false;
  let hasWarned = false;

  const bring = () => (coming ??= load().then(({ createMentions }) => {
    if (isRemoved) return null;
    part = createMentions(options);
    signs.abort();
    part.watch(last);
    last = null;
    return part;
  }).catch((error: unknown) => {
    if (!hasWarned) console.warn('Dramatis could not load what opens cards:', error);
    hasWarned = true;
    setTimeout(() => { coming = null; }, PAUSE);
    return null;
  }));
  const use = (what: (there: Mentions) => void) => {
    if (part) return what(part);
    void bring().then((there) => {
      if (there) what(there);
      else if (!isRemoved) options.say(options.strings.t('later.failed'));
    });
  };
  const note = (event: Event) => {
    last = isOurs(event) ? null : event;
    // A click may be the keyboard's; a finger or a mouse has been seen before it.
    if (last && event.type !== 'click') void bring();
  };

  return {
    get current() {
      return part?.current ?? null;
    },
    card: () => part?.card() ?? null,
    watch() {
      if (part) return part.watch();
      signs.abort();
      last = null;
      const { switches, targets } = options.now();
      if (!switches.marks || !targets.length) return;
      signs = new AbortController();
      const passive = { passive: true, signal: signs.signal };
      for (const type of ['pointermove', 'pointerdown', 'click']) document.addEventListener(type, note, passive);
      // What was pointed at stands elsewhere now.
      document.addEventListener('scroll', ({ target }) => { if ((target as Node).contains(last?.target as Node | null)) last = null; }, { ...passive, capture: true });
      document.documentElement.addEventListener('pointerleave', () => { last = null; }, passive);
    },
    step: (key) => use((there) => there.step(key)),
    walk: (command) => use((there) => there.walk(command)),
    close: () => part?.close(),
    unring: () => part?.unring(),
    forget: () => part?.forget(),
    remove() {
      isRemoved = true;
      signs.abort();
      part?.remove();
    },
  };
}
