// What must a service say of itself, so that the one client can ask it?
import type { LookUpAnswer, Question } from '../model.ts';

export interface Service {
  /** As the service writes itself. */
  name: string;
  /** The hosts that it may ask: each needs the reader's permission. */
  hosts: readonly string[];
  /** The address to ask; null where there is nothing to ask. */
  urlOf(question: Question): URL | null;
  /** What the reader is told would be sent. */
  sentOf(question: Question): string[];
  /** Answers with more characters are not what was asked for; 200,000 if not said. */
  longest?: number;
  /** Read its JSON; null where it is not what the service promises. */
  read(json: unknown, question: Question): LookUpAnswer | null;
}

const plain = (text: string): string => text.normalize('NFC').replace(/[\s_]+/g, ' ').trim();

/** The words that are asked for, however they were spaced. */
export const plainWords = ({ words }: Question): string => plain(words);

/** The organisation that is asked for beside them; empty where there is none. */
export const plainOrganisation = ({ organisation }: Question): string => plain(organisation ?? '');

/** The permission that a host needs, as the manifest writes it. */
export const originOf = (host: string): string => `https://${host}/*`;
