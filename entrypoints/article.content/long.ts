// Is the page so long that it is read with pauses, and no font may make the browser lay it out again?

/** A page with more text than this (UTF-16 units) is read with pauses: no task of ours may keep it from answering. */
const LONG_PAGE = 200_000;

export const isLong = (): boolean => (document.body.textContent ?? '').length >= LONG_PAGE;
