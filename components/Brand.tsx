// The head of the sidebar and of the popup: mark, name, what stands at its right, and the double rule.
import type { ComponentChildren } from 'preact';
import { Logo } from './Icon.tsx';

export function Brand({ heading = false, children }: { heading?: boolean; children?: ComponentChildren }) {
  const Name = heading ? 'h1' : 'span';
  return (
    <>
      <div class="dr-brand">
        <Logo />
        <Name class="dr-brand-name">Dramatis</Name>
        {children}
      </div>
      <div class="dr-rule2" />
    </>
  );
}
