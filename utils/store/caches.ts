// What is kept for a while and is no setting. In a file of its own, so that no page loads what only the background and our own pages use.
import { storage } from 'wxt/utils/storage';
import type { TakenArticle } from '../model.ts';

/** The answers of look-ups: a cache, no setting, and no part of any export. */
export const keptAnswers = storage.defineItem<unknown>('local:lookUps');

/**
 * The store of articles that windows for citing and saving are open for, by a random key, the latest last: in memory, until the browser is
 * closed. For the background to call: a content script may not even name the session's storage.
 */
export const takenArticles = () => storage.defineItem<Record<string, TakenArticle>>('session:taken', { fallback: {} });
