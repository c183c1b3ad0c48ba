// The line of a folded repeat among components, as on the first page.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type FoldProps, createFoldLine } from './foldLine.ts';
import { useStrings } from './strings.ts';

export function Fold(props: FoldProps) {
  const strings = useStrings();
  const box = useRef<HTMLDivElement>(null);
  const line = useMemo(() => createFoldLine(strings), [strings]);
  useLayoutEffect(() => box.current!.replaceChildren(line.element), [line]);
  useLayoutEffect(() => line.update(props));
  return <div ref={box} />;
}
