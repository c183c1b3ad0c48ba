// What an earlier copy of the extension may have left in the page: after an update two copies must not show two sidebars.
import { ASIDE, FOCUS, PRINT, STAGE } from '../../utils/effects/focus.ts';
import { HIDDEN } from '../../utils/effects/hide.ts';
import { THEME } from '../../utils/effects/mark.ts';
import { OPENED } from '../../utils/effects/open.ts';
import { APPENDIX } from '../../utils/effects/paper.ts';
import { SIDE } from '../../utils/effects/room.ts';
import { SHIFT } from '../../utils/effects/shift.ts';
import { typeAttributes } from '../../utils/effects/type.ts';

/** Remove hosts and attributes of ours that no living script looks after. */
export function removeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll('dramatis-ui, dramatis-fold, dramatis-lines, dramatis-ring, dramatis-print')) host.remove();
  for (const attribute of [HIDDEN, OPENED, SIDE, SHIFT, THEME, ASIDE, STAGE, FOCUS, PRINT, APPENDIX, ...typeAttributes()]) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  }
}
