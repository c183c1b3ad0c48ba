// What may be taken from a register's answer? Texts without markup and no longer than a name is; records with an address that is the register's own.
import type { Candidate, LookUpAnswer, LookUpFound } from '../model.ts';
import { plainText } from '../text/plain.ts';

/** So many records are shown: whoever has more namesakes is found on the register's own page. */
export const MOST_RECORDS = 8;
/** Names and institutions of a record. */
const MOST_TEXTS = 6;
const LONGEST_TEXT = 160;
/** Characters that turn the direction of a line, or are not seen at all. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** The three registers give their data away: https://info.orcid.org/public-data-file-use-policy/, https://docs.openalex.org/additional-help/faq, https://ror.org/about/ */
const LICENCE: LookUpFound['licence'] = { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };

/** Take the properties of what should be an object. */
export const propertiesOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

/** Take a text, without markup; empty for what is none. */
export function textOf(value: unknown): string {
  const text = plainText(plainText(value).replace(UNSEEN, ''));
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()}…` : text;
}

/** Take the texts of what should be a list, each once. */
export function textsOf(value: unknown): string[] {
  const texts = Array.isArray(value) ? value.slice(0, 10 * MOST_TEXTS).map(textOf).filter(Boolean) : [];
  return [...new Set(texts)].slice(0, MOST_TEXTS);
}

/** Take the part of an address behind `start` that is an id of this shape; null where it is none. */
export function idOf(value: unknown, start: string, shape: RegExp): string | null {
  if (typeof value !== 'string') return null;
  const id = value.startsWith(start) ? value.slice(start.length) : value;
  return shape.test(id) ? id : null;
}

/**
 * Answer with the records that could be read. Null where there are some and none of them can be, which is no answer of this register.
 * @param total how many the register says it has
 */
export function answerWith(source: string, records: readonly unknown[], read: (record: Record<string, unknown>) => Candidate | null, total: unknown): LookUpAnswer | null {
  if (records.length === 0) return { status: 'missing' };
  const candidates = records.slice(0, MOST_RECORDS).map((record) => read(propertiesOf(record))).filter((one) => one !== null);
  if (candidates.length === 0) return null;
  const count = typeof total === 'number' && Number.isSafeInteger(total) && total >= records.length ? total : records.length;
  return { status: 'candidates', candidates, total: count, source, licence: LICENCE };
}
