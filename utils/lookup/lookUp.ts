// What happens between the reader's click and the answer? Nothing is asked of a service that he has not allowed, and nothing twice.
import type { LookUpAnswer, Question } from '../model.ts';
import { findKept, parseKept, withKept } from './cache.ts';
import { askService, type AskOptions } from './client.ts';
import { originOf } from './service.ts';
import { services } from './services.ts';

export interface LookUpPowers extends AskOptions {
  load(): Promise<unknown>;
  save(kept: unknown): Promise<void>;
  isAllowed(origin: string): Promise<boolean>;
  /** Let the reader decide; settles when he has. */
  askReader(question: Question, origin: string): Promise<void>;
}

/** Create the one look-up of the extension: it answers a click, and is called by nothing else. */
export function createLookUp(powers: LookUpPowers): (question: Question) => Promise<LookUpAnswer> {
  /** Until when a host wants to be left alone. */
  const resting = new Map<string, number>();

  const askNow = async (question: Question, url: URL): Promise<LookUpAnswer> => {
    const seconds = Math.ceil(((resting.get(url.host) ?? 0) - powers.now()) / 1000);
    if (seconds > 0) return { status: 'busy', seconds };
    const answer = await askService(services[question.service], question, url, powers);
    if (answer.status === 'busy') resting.set(url.host, powers.now() + (answer.seconds ?? 60) * 1000);
    // The cache is a comfort: where the storage is full, the answer is still an answer.
    await keep(powers, question, answer).catch(() => {});
    return answer;
  };

  return async (question) => {
    const url = services[question.service].urlOf(question);
    if (!url) return { status: 'missing' };
    const kept = findKept(parseKept(await powers.load().catch(() => null)), question, powers.now());
    if (kept) return kept;
    const origin = originOf(url.host);
    if (!(await powers.isAllowed(origin))) await powers.askReader(question, origin);
    return (await powers.isAllowed(origin)) ? askNow(question, url) : { status: 'refused' };
  };
}

async function keep(powers: LookUpPowers, question: Question, answer: LookUpAnswer): Promise<void> {
  const before = parseKept(await powers.load());
  const after = withKept(before, question, answer, powers.now());
  if (after.length !== before.length || after.at(-1) !== before.at(-1)) await powers.save(after);
}
