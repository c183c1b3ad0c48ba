// A section of the sidebar: a rule, a title, and at its side what the title counts.
import type { ComponentChildren } from 'preact';
import { useUniqueId } from './ids.ts';

export function Section({ title, aside, children }: { title: string; aside?: ComponentChildren; children: ComponentChildren }) {
  const id = useUniqueId();
  return (
    <section class="dr-sec" aria-labelledby={id}>
      <div class="dr-sec-title">
        <h2 id={id}>{title}</h2>
        {aside && <p>{aside}</p>}
      </div>
      {children}
    </section>
  );
}
