// What stands beside the text of an article, loaded once one has been read.
import { Fragment, createContext, render } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { jsx, jsxDEV, jsxs } from 'preact/jsx-runtime';
import surfaces from '../../assets/css/surfaces.css?inline';
import { useActorActions } from '../../components/actorActions.ts';
import { useAuthorDesk } from '../../components/authorDesk.ts';
import { Flag } from '../../components/Flag.tsx';
import { foreignIn, fullNameOf, nameLangOf, nameOf } from '../../components/glosses.ts';
import { Icon } from '../../components/Icon.tsx';
import { useUniqueId } from '../../components/ids.ts';
import { lineOf } from '../../components/kinds.ts';
import { withFormats } from '../../components/formats.ts';
import { Strings, useStrings } from '../../components/strings.ts';
import { Strip } from '../../components/Strip.tsx';
import { keepLine } from '../../utils/effects/place.ts';
import { plainText } from '../../utils/text/plain.ts';
import { providePart, shareModules } from '../../utils/parts.ts';
import { completeReading } from '../../utils/reading.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCompanion } from './companion.ts';
// Types apart: WXT drops the imports that only `main` needs, and would keep these for their types.
import type { CompanionPart } from './part.ts';

export default defineUnlistedScript(() => {
  // What the cards and the extras use of it; a name that is missing here is missing there (`scripts/parts.ts`).
  shareModules({
    preact: { Fragment, createContext, render },
    'preact/hooks': { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState },
    'preact/jsx-runtime': { Fragment, jsx, jsxDEV, jsxs },
    'components/strings': { Strings, useStrings }, 'components/formats': { withFormats }, 'components/authorDesk': { useAuthorDesk },
    'components/actorActions': { useActorActions }, 'components/Flag': { Flag }, 'components/Icon': { Icon }, 'components/ids': { useUniqueId }, 'components/kinds': { lineOf }, 'components/Strip': { Strip },
    'components/glosses': { foreignIn, fullNameOf, nameLangOf, nameOf },
    'utils/effects/place': { keepLine }, 'utils/text/plain': { plainText },
    // A default export is taken from the module itself.
    surfaces,
  });
  providePart('companion', { createCompanion, completeReading } satisfies CompanionPart);
});
