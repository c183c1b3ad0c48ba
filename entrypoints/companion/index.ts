// What stands beside the text of an article, loaded once one has been read.
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as runtime from 'preact/jsx-runtime';
import * as strings from '../../components/strings.ts';
import { providePart, shareModules } from '../../utils/parts.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCompanion } from './companion.tsx';
// Types apart: WXT drops the imports that only `main` needs, and would keep these for their types.
import type { CompanionPart } from './companionOptions.ts';

export default defineUnlistedScript(() => {
  shareModules({ preact, 'preact/hooks': hooks, 'preact/jsx-runtime': runtime, 'components/strings': strings });
  providePart('companion', { createCompanion } satisfies CompanionPart);
});
