// How many tests passed, as the tools' own reports say it?

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is read of vitest's JSON report. */
export interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts a vitest run. A file that failed outside its tests (it did not load, a hook threw) counts as one failure,
 * and so does a run that left no report, ran no test, or ended badly for no reason that its report names.
 */
export function countVitest(report: VitestReport | null, status: number | null): Tally {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const ranNone = report.numPassedTests + failed === 0;
  return {
    passed: report.numPassedTests,
    failed: failed || (status !== 0 || ranNone ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function addTallies(tallies: Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The closing line of a run. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

interface AddonMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

// Preact and Readability assign `innerHTML`; we do not, which tests/structure.test.ts holds us to.
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT'];

/** Reads the report of `web-ext lint`: errors fail it, warnings that are not known to come from libraries are listed. */
export function readAddonLint(json: string): { passed: boolean; lines: string[] } {
  const { errors, warnings } = JSON.parse(json) as Record<'errors' | 'warnings', AddonMessage[]>;
  const worthTelling = [...errors, ...warnings.filter(({ code }) => !KNOWN_WARNINGS.includes(code))];
  return {
    passed: errors.length === 0,
    lines: worthTelling.map(({ code, message, file, line }) => `${code}: ${message} (${file ?? 'whole add-on'}${line ? `:${line}` : ''})`),
  };
}
