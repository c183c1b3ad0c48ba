// How is a sentence written? From the bank of a language, by chance, and never the same sentence twice on a page.
import type { Language } from '../../utils/model.ts';
import type { Bank } from './bank.ts';
import { bankEn } from './bank-en.ts';
import { bankRu } from './bank-ru.ts';
import { factText, type FactParts } from './facts.ts';
import type { Random } from './random.ts';

const FORMS = { m: 0, f: 1, p: 2 };
/** Short sentences come from a small stock: long texts must leave some of it. */
const MOST_SHORTS = 60;

const BANKS: Record<Language, Bank> = { en: bankEn, ru: bankRu };

/** A sentence that can be turned into another one by a single word: "not", a number, a name, or a unit. */
export interface Fact {
  text: string;
  /** The same sentence with one such change: another statement. */
  changed: string;
}

export interface Writer {
  language: Language;
  /** A sentence of some 8 to 35 words. */
  sentence: () => string;
  /** A sentence of some 4 to 7 words. */
  short: () => string;
  fact: () => Fact;
  /** The sentences of a paragraph. */
  paragraph: (low?: number, high?: number) => string[];
  /** A point of a list, 5 to 12 words, without a full stop. */
  item: () => string;
  heading: () => string;
  question: () => string;
  /** A line of verse. */
  line: () => string;
  name: () => string;
  city: () => string;
}

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** Join a subject and a predicate; in Russian the verb takes the form that the subject asks for. */
function agree(subject: string, predicate: string): string {
  const [words, form = 'm'] = subject.split('|');
  const verb = predicate.replace(/\(([^)]*)\)/, (_, endings: string) => endings.split('|')[FORMS[form as keyof typeof FORMS]].replace('-', ''));
  return `${words} ${verb}`;
}

function statement(bank: Bank, random: Random): string {
  return agree(random.pick(bank.subjects), random.pick(bank.predicates));
}

function longSentence(bank: Bank, random: Random, language: Language): string {
  const main = statement(bank, random);
  const place = random.chance(0.4) ? ` ${random.pick(bank.places)}` : '';
  const clause = random.pick(bank.clauses);
  const other = statement(bank, random);
  const quote = `${random.pick(bank.quoteStarts)}, ${random.pick(bank.quoteEnds)}`;
  const but = language === 'en' ? 'while' : 'а';
  const forms: (() => string)[] = [
    () => `${capital(main)}${place}, ${clause}.`,
    () => `${random.pick(bank.openings)} ${main}${place}, ${clause}.`,
    () => `${random.pick(bank.openings)} ${main}${place}, ${but} ${other}.`,
    () => `${capital(main)}${place} — ${clause} — ${language === 'en' ? 'and' : 'и'} ${other}.`,
    () => (language === 'en' ? `“${quote},” ${random.pick(bank.said)}${place}.` : `«${quote}», — ${random.pick(bank.said)}${place}.`),
    () => `${capital(main)}${place}; ${random.pick(bank.openings).toLowerCase()} ${other}, ${clause}.`,
  ];
  return random.pick(forms)();
}

function createFact(bank: Bank, random: Random, language: Language): Fact {
  const parts: FactParts = {
    form: random.int(0, 2),
    name: random.pick(bank.names),
    city: random.pick(bank.cities),
    thing: random.pick(bank.things),
    count: random.int(12, 890),
    unit: random.pick(bank.units),
    negated: random.chance(0.5),
    clause: random.pick(bank.clauses),
  };
  const other = <T>(from: readonly T[], than: T): T => random.pick(from.filter((one) => one !== than));
  const change = random.pick<Partial<FactParts>>([
    { negated: !parts.negated },
    { count: parts.count + random.pick([-1, 1, 10, 100]) },
    { name: other(bank.names, parts.name) },
    { unit: other(bank.units, parts.unit) },
  ]);
  return { text: factText(language, parts), changed: factText(language, { ...parts, ...change }) };
}

const about = (bank: Bank, random: Random, starts: string[]): string => {
  const topic = random.pick(bank.topics);
  return `${random.pick(starts)} ${topic}`.replace(/ о (?=[аеёиоу])/, ' об ');
};

/** Create the writer of a page. */
export function createWriter(random: Random, language: Language): Writer {
  const bank = BANKS[language];
  const used = new Set<string>();
  const once = (write: () => string): string => {
    let text = write();
    for (let tries = 0; used.has(text) && tries < 60; tries += 1) text = write();
    if (used.has(text)) throw new Error(`The bank is too small for this page: ${text}`);
    used.add(text);
    return text;
  };
  const sentence = (): string => once(() => longSentence(bank, random, language));
  let shorts = 0;
  const short = (): string => {
    shorts += 1;
    return once(() => `${agree(random.pick(bank.shortSubjects), random.pick(bank.shortPredicates))}.`);
  };
  return {
    language,
    sentence,
    short,
    fact: () => {
      let fact = createFact(bank, random, language);
      while (used.has(fact.text) || used.has(fact.changed)) fact = createFact(bank, random, language);
      used.add(fact.text).add(fact.changed);
      return fact;
    },
    paragraph: (low = 2, high = 5) =>
      Array.from({ length: random.int(low, high) }, (_, index) => (index > 0 && shorts < MOST_SHORTS && random.chance(0.12) ? short() : sentence())),
    item: () => once(() => `${about(bank, random, bank.itemStarts)} ${random.pick(bank.itemEnds)}`),
    heading: () => once(() => about(bank, random, bank.headings)),
    question: () => once(() => `${about(bank, random, bank.questions)}?`),
    line: () => once(() => `${random.pick(bank.lineStarts)} ${random.pick(bank.lineMiddles)} ${random.pick(bank.lineEnds)}`),
    name: () => random.pick(bank.names),
    city: () => random.pick(bank.cities),
  };
}
