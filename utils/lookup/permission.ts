// What is the reader asked to allow, so that a host may be asked?

/**
 * What a look-up sends, in Mozilla's taxonomy of data: words that stand on the page. `searchTerms` are words typed into a search engine.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/#taxonomy
 */
export const SENT = 'websiteContent';

/** Give the permission of a host. Firefox also asks that what is sent be named; docs/adr/0007 says why. */
export function permissionOf(origin: string, isFirefox: boolean): { origins: string[]; data_collection?: string[] } {
  return { origins: [origin], ...(isFirefox && { data_collection: [SENT] }) };
}
