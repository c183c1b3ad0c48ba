// A part of the options page: its title and what it is about at the left, what can be set at the right.
import type { ComponentChildren } from 'preact';
import { useUniqueId } from '../ids.ts';

export function Part({ id, title, about, children }: { id: string; title: string; about: string; children: ComponentChildren }) {
  const titleId = useUniqueId();
  return (
    <section class="dr-part" id={id} aria-labelledby={titleId}>
      <div>
        <h2 class="dr-part-title" id={titleId}>{title}</h2>
        <p class="dr-gloss">{about}</p>
      </div>
      <div class="dr-part-body">{children}</div>
    </section>
  );
}
