// What is a measured number, and how is it printed beside its target?

export interface Measure {
  what: string;
  measured: string;
  /** What it has to be; empty where it is not held to anything yet. */
  target: string;
  isMet: boolean;
}

/** A part of a whole; of nothing, all. */
export const share = (part: number, whole: number): number => (whole ? part / whole : 1);

export const percent = (value: number): string => `${(value * 100).toFixed(2)} %`;

/** Say how many of how many, and the percentage. */
export const counted = (part: number, whole: number): string => `${part} of ${whole}, ${percent(share(part, whole))}`;

/** Lay measures out in columns, a line each. */
export function measureLines(measures: readonly Measure[]): string[] {
  const width = (key: 'what' | 'measured' | 'target') => Math.max(...measures.map((measure) => measure[key].length));
  const [what, measured, target] = [width('what'), width('measured'), width('target')];
  return measures.map((one) => {
    const verdict = one.target ? `  ${one.target.padEnd(target)}  ${one.isMet ? 'ok' : 'MISSED'}` : '';
    return `${one.what.padEnd(what)}  ${one.measured.padStart(measured)}${verdict}`;
  });
}
