// A button that opens a file: the browser's own control stays out of sight and does the work.
import { useRef } from 'preact/hooks';

export function FilePick({ label, accept, onPick }: { label: string; accept: string; onPick(file: File): void }) {
  const input = useRef<HTMLInputElement>(null);
  const pick = () => {
    const file = input.current!.files?.[0];
    if (file) onPick(file);
    // So that the same file, mended, can be picked again.
    input.current!.value = '';
  };
  return (
    <>
      <button type="button" class="dr-btn" onClick={() => input.current!.click()}>{label}</button>
      <input type="file" hidden accept={accept} ref={input} aria-label={label} onChange={pick} />
    </>
  );
}
