// What opens over or beside the text when the reader asks for it: the card of a mention, by pointer or keyboard, the entry of an actor, the card of selected words.
import entryCss from '../../assets/css/entry.css?inline';
import { CastEntry } from '../../components/CastEntry.tsx';
import { HoverCard } from '../../components/HoverCard.tsx';
import { OpenEntry } from '../../components/OpenEntry.tsx';
import { providePart } from '../../utils/parts.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
// Types apart: WXT drops the imports that only `main` needs, and would keep these for their types.
import type { CardsPart } from './part.ts';
import { createMentions } from './mentions.ts';
import { createWords } from './words.tsx';

export default defineUnlistedScript(() => providePart('cards', { createMentions, createWords, later: { views: { CastEntry, HoverCard, OpenEntry }, css: entryCss } } satisfies CardsPart));
