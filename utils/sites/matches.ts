// On which pages does the extension run? Match patterns of the browser; their hosts are those of the site profiles.

/** The pages of all sites. */
export const MATCHES: readonly string[] = ['*://russiancouncil.ru/*', '*://*.russiancouncil.ru/*'];
