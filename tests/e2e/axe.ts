// What does axe object to in a tab?
import { source } from 'axe-core';
import type { Tab } from './driver/tab.ts';

/** What axe objects to inside what a selector picks; shadow roots that are open are looked into. */
export async function complaints(tab: Tab, selector: string): Promise<string[]> {
  // As source: a page's policy lets no script in, and axe is no module here.
  await tab.run(new Function(`${source}; window.axe = window.axe || axe;`) as () => void);
  return tab.run(async (css) => {
    const { violations } = await (window as any).axe.run([...document.querySelectorAll(css)], { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }: any) => nodes.map((node: any) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
  }, selector);
}
