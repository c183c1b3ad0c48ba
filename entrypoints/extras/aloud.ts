// Reading the article aloud: from where, by which voice, with the sentence marked and kept in sight.
import type { AloudProps, AloudState } from '../../components/comfortModel.ts';
import { canMark, mark } from '../../utils/effects/mark.ts';
import { rangeOf } from '../../utils/effects/range.ts';
import { type Player, type Saying, type Speech, createPlayer } from '../../utils/effects/speak.ts';
import { bringIntoSight, spanOf } from '../../utils/effects/walk.ts';
import { breathsOf } from '../../utils/find/breaths.ts';
import { findSpoken, startAt } from '../../utils/find/spoken.ts';
import { type VoiceKind, pickVoice } from '../../utils/find/voice.ts';
import type { SpokenSentence, Undo } from '../../utils/model.ts';
import { readPassage } from '../../utils/read/passage.ts';
import type { PageReading } from '../../utils/reading.ts';

export type Voice = VoiceKind;

/** What the browser brings for it: its speech, its voices, and an utterance of a text by one of them. */
export interface Mouth<U> {
  speech: Speech<U>;
  voices(): Promise<readonly Voice[]>;
  utter(text: string, voice: Voice): U;
}

export interface Aloud {
  readonly props: Omit<AloudProps, 'rate' | 'rates' | 'onRate'>;
  /** Start, or end what has been started. */
  toggle(): void;
  setRate(rate: number): void;
  /** Take up another reading of the page: goes on where the text is the same, else ends. */
  take(page: PageReading): void;
  stop: Undo;
}

interface Parts<U> {
  mouth: Mouth<U>;
  page: PageReading;
  rate: number;
  onChange(): void;
}

/** Create it, silent. */
export function createAloud<U extends Saying>({ mouth, onChange, ...first }: Parts<U>): Aloud {
  let { page, rate } = first;
  let state: AloudState = 'off';
  let sentences: SpokenSentence[] = [];
  let voice: Voice | null = null;
  let player: Player | null = null;
  let undoMark: Undo = () => {};
  /** Counts the starts, so that voices which come late begin nothing that was given up. */
  let turn = 0;

  const set = (next: AloudState) => {
    state = next;
    onChange();
  };
  const rangeAt = (index: number) => {
    const one = sentences[index];
    return one ? rangeOf(page.anchors[one.block]!, one.start, one.end) : null;
  };
  let shown = -1;
  const show = (index: number) => {
    undoMark();
    const range = rangeAt(index);
    undoMark = range && canMark() ? mark('spoken', [range]) : () => {};
    // Whoever has scrolled away from what is read looks at something else, and is left there.
    const before = rangeAt(shown);
    if (range && (!before || isInSight(before) || isInSight(range))) bringIntoSight(range);
    shown = index;
  };
  const finish = (next: AloudState) => {
    turn++;
    player?.stop();
    undoMark();
    [player, undoMark, shown] = [null, () => {}, -1];
    set(next);
  };
  const begin = () => {
    player = createPlayer<U>({
      speech: mouth.speech, utter: (index) => breathsOf(sentences[index]!.text, voice!).map((text) => mouth.utter(text, voice!)), count: sentences.length, from: startOf(page, sentences), rate,
      onChange() {
        if (!player) return;
        if (player.at !== shown) show(player.at);
        set(player.isPlaying ? 'playing' : 'paused');
      },
      onOver: (isFailed) => finish(isFailed ? 'failed' : 'off'),
    });
    player.play();
  };
  const start = async () => {
    const mine = ++turn;
    set('seeking');
    sentences = findSpoken(page.reading);
    const voices = await mouth.voices();
    if (mine !== turn) return;
    voice = sentences.length ? pickVoice(voices, page.reading.lang) : null;
    if (!voice) set('none');
    else if (voice.localService) begin();
    else set('remote');
  };
  const stop = () => finish('off');

  return {
    get props() {
      return {
        state, voice: voice?.name ?? '', lang: page.reading.lang, at: player?.at ?? 0, total: sentences.length,
        onStart: () => void start(),
        onAllow: begin,
        onPlay: () => player?.play(),
        onPause: () => player?.pause(),
        onStep: (by: 1 | -1) => player?.step(by),
        onStop: stop,
      };
    },
    toggle: () => (player || state === 'remote' || state === 'seeking' ? stop() : void start()),
    setRate(next) {
      rate = next;
      player?.setRate(next);
    },
    take(next) {
      const isSame = JSON.stringify(findSpoken(next.reading)) === JSON.stringify(sentences);
      page = next;
      if (!player) return;
      if (!isSame) return stop();
      undoMark();
      show(player.at);
    },
    stop,
  };
}

function isInSight(range: StaticRange): boolean {
  const span = spanOf(range);
  return span !== null && span.bottom > 0 && span.top < window.innerHeight;
}

/** The sentence to begin with: of the selection, else of the first paragraph that begins in sight, else of the one that is in sight. */
function startOf({ reading, anchors }: PageReading, sentences: readonly SpokenSentence[]): number {
  const passage = readPassage(document.getSelection(), reading.blocks, anchors);
  if (passage) return startAt(sentences, reading.blocks.filter(({ shown }) => shown)[passage.start.block]!.id, passage.start.offset);
  const blocks = [...new Set(sentences.map(({ block }) => block))];
  const boxes = blocks.map((block) => ({ block, rect: anchors[block]!.element.getBoundingClientRect() })).filter(({ rect }) => rect.height > 0 && rect.top < window.innerHeight);
  const found = boxes.find(({ rect }) => rect.top >= 0) ?? boxes.findLast(({ rect }) => rect.bottom > 0);
  return found ? startAt(sentences, found.block) : 0;
}
