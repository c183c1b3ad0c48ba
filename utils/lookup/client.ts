// How is a service asked once, and what are all the ways in which that goes wrong?
import type { LookUpAnswer, Question } from '../model.ts';
import type { Service } from './service.ts';

export interface AskOptions {
  fetch: typeof fetch;
  /** Milliseconds after which no answer is waited for. */
  patience: number;
  /** The time now, in milliseconds. */
  now(): number;
}

/** Longer answers are not what was asked for. */
const MOST_CHARACTERS = 200_000;

/** Ask a service; every fault is an answer, nothing is thrown. */
export async function askService(service: Service, question: Question, url: URL, { fetch: send, patience, now }: AskOptions): Promise<LookUpAnswer> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await send(url, {
      signal,
      // Who asks, and where he reads, is not told; a browser's own name cannot be changed, so the service's own header says what we are.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json', 'api-user-agent': 'Dramatis (extension; one request per click of a reader)' },
    });
    return faultOf(response, now) ?? readJson(await response.text(), service, question);
  } catch {
    // A body that breaks off and a host that is not there look alike: the network failed.
    return { status: signal.aborted ? 'timeout' : 'offline' };
  }
}

function faultOf(response: Response, now: () => number): LookUpAnswer | null {
  const { status, headers } = response;
  if (status === 404) return { status: 'missing' };
  if (status === 429 || (status === 503 && headers.has('retry-after'))) return { status: 'busy', seconds: secondsOf(headers.get('retry-after'), now()) };
  return response.ok ? null : { status: 'failed', code: status };
}

/** Read Retry-After (RFC 9110, 10.2.3): seconds, or a date. */
function secondsOf(header: string | null, now: number): number | null {
  if (!header) return null;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

function readJson(text: string, service: Service, question: Question): LookUpAnswer {
  if (text.length > (service.longest ?? MOST_CHARACTERS)) return { status: 'malformed' };
  try {
    return service.read(JSON.parse(text), question) ?? { status: 'malformed' };
  } catch {
    return { status: 'malformed' };
  }
}
