// How does a statement read of which one word can be changed, so that it says something else?
import type { Language } from '../../utils/model.ts';

export interface FactParts {
  /** Which of the three forms, 0 to 2. */
  form: number;
  name: string;
  city: string;
  thing: string;
  count: number;
  unit: string;
  negated: boolean;
  clause: string;
}

function english({ form, name, city, thing, count, unit, negated, clause }: FactParts): string {
  const not = negated ? 'not ' : '';
  return [
    `Dr. ${name} told the commission in ${city} that the ${thing} was ${not}worth ${count} ${unit}, ${clause}.`,
    `According to ${name}, the ${thing} near ${city} did ${negated ? 'not ' : 'in fact '}cost more than ${count} ${unit}, ${clause}.`,
    `The ${thing} of ${city} will ${not}bring in ${count} ${unit} a year, ${name} said, ${clause}.`,
  ][form];
}

function russian({ form, name, city, thing, count, unit, negated, clause }: FactParts): string {
  const not = negated ? 'не ' : '';
  return [
    `${name} сообщил комиссии, что ${thing} в ${city} ${not}стоит ${count} ${unit} рублей, ${clause}.`,
    `Как считает проф. ${name}, ${thing} в ${city} ${negated ? 'не ' : 'уже '}потребовал больше ${count} ${unit} рублей, ${clause}.`,
    `Через год ${thing} в ${city} ${not}принесёт ${count} ${unit} рублей, утверждает ${name}, ${clause}.`,
  ][form];
}

/** Write the sentence of a fact. */
export const factText = (language: Language, parts: FactParts): string => (language === 'en' ? english(parts) : russian(parts));
