// What few readers ask for, loaded when one does: looks into what is hidden, registers, the focus and how the text is set, reading aloud, the article taken along.
import laterCss from '../../assets/css/later.css?inline';
import { AloudControls } from '../../components/AloudControls.tsx';
import { NearCopies } from '../../components/NearCopies.tsx';
import { Peek } from '../../components/Peek.tsx';
import { RegisterLookUp } from '../../components/RegisterLookUp.tsx';
import { TypeControls } from '../../components/TypeControls.tsx';
import { addLines } from '../../utils/effects/lines.ts';
import { addRing } from '../../utils/effects/ring.ts';
import { providePart } from '../../utils/parts.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createComforter } from './comfort.ts';
// Types apart: WXT drops the imports that only `main` needs, and would keep these for their types.
import type { ExtrasPart } from './part.ts';
import { createPrinting } from './print.tsx';
import { takeAlong } from './take.ts';

export default defineUnlistedScript(() => providePart('extras', { addLines, addRing, createComforter, createPrinting, takeAlong, later: { views: { AloudControls, NearCopies, Peek, RegisterLookUp, TypeControls }, css: laterCss } } satisfies ExtrasPart));
