// What is the reader asked to allow, so that a host may be asked?

/** Give the permission of a host. Firefox also asks that what is sent, a search term, be named. */
export function permissionOf(origin: string, isFirefox: boolean): { origins: string[]; data_collection?: string[] } {
  return { origins: [origin], ...(isFirefox ? { data_collection: ['searchTerms'] } : {}) };
}
