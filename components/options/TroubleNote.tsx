// What of the stored settings could not be read: said at the top, with what stood there to be saved before it is written over.
import { useStrings } from '../strings.ts';
import type { Trouble } from './model.ts';

export function TroubleNote({ trouble, onExport }: { trouble: Trouble; onExport(): void }) {
  const { t, list } = useStrings();
  if (trouble.kind === 'none') return null;
  const words = trouble.kind === 'parts'
    ? t('options.trouble.parts', list(trouble.parts.map((part) => t(`options.parts.${part}`))))
    : t(`options.trouble.${trouble.kind}`);
  return (
    <div class="dr-trouble" role="alert">
      <p class="dr-prose">{words}</p>
      {trouble.kind !== 'storage' && <button type="button" class="dr-act" onClick={onExport}>{t('options.trouble.export')}</button>}
    </div>
  );
}
