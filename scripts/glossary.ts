// The glossary as the extension carries it: names for matching by language, and entries a line each. Called by the build.
import fs from 'node:fs';
import path from 'node:path';
import { packNames } from '../utils/find/nameIndex.ts';
import { glossary } from '../utils/glossary/glossary.ts';
import type { Language } from '../utils/model.ts';
import { namesOf } from './names.ts';
import { completeState } from './states.ts';

const LANGUAGES: readonly Language[] = ['en', 'ru'];

/** Write the compiled glossary into a folder. Returns the files, by the path that they have in the extension. */
export function compileGlossary(folder: string): Record<string, string> {
  fs.mkdirSync(folder, { recursive: true });
  const written: Record<string, string> = {};
  const write = (name: string, content: string | Uint8Array) => {
    fs.writeFileSync(path.join(folder, name), content);
    written[`glossary/${name}`] = path.join(folder, name);
  };
  for (const language of LANGUAGES) write(`names-${language}.bin`, packNames(namesOf(language)));
  write('entries.jsonl', glossary.map((entry) => JSON.stringify(completeState(entry))).join('\n'));
  return written;
}
