// A list of things that the reader has set, each with the one way to take it back; in words where there are none.
import { useRef } from 'preact/hooks';

export interface Row {
  key: string;
  name: string;
  note?: string;
}

interface Props {
  title?: string;
  rows: Row[];
  /** What is said where there are none. */
  none: string;
  action: string;
  onAct(row: Row): void;
}

export function Rows({ title, rows, none, action, onAct }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const act = (row: Row) => {
    onAct(row);
    // The row goes, and the button in it: the focus stays with the list.
    root.current!.focus();
  };
  return (
    <div class="dr-part-group dr-rows" ref={root} tabIndex={-1}>
      {title && <h3>{title}</h3>}
      {rows.length === 0 && <p class="dr-note">{none}</p>}
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <li key={row.key} class="dr-rows-row">
              <span class="dr-rows-name">{row.name}{row.note && <span class="dr-note dr-rows-note">{row.note}</span>}</span>
              <button type="button" class="dr-act" aria-label={`${action}: ${row.name}`} onClick={() => act(row)}>{action}</button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
