// What does a bank of words hold, so that a writer can make sentences of it in either language?

/** Subjects carry the number or gender of their verb in Russian as a suffix `|m`, `|f`, `|p`; predicates all three forms. */
export interface Bank {
  subjects: string[];
  predicates: string[];
  openings: string[];
  places: string[];
  clauses: string[];
  said: string[];
  quoteStarts: string[];
  quoteEnds: string[];
  shortSubjects: string[];
  shortPredicates: string[];
  topics: string[];
  itemStarts: string[];
  itemEnds: string[];
  headings: string[];
  questions: string[];
  lineStarts: string[];
  lineMiddles: string[];
  lineEnds: string[];
  names: string[];
  cities: string[];
  things: string[];
  units: string[];
}
