// Which element is the article where structure gives no answer: loaded into pages of sites without a profile, which are read when the reader asks.
import { providePart } from '../../utils/parts.ts';
import { findRootByReadability } from '../../utils/read/readability.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => providePart('readability', findRootByReadability));
