// How is text put into html, safely and in one way?

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escape text for html content and attribute values. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char]);

/** Wrap already escaped html in an element; the attributes are given as written, without the tag name. */
export function el(tag: string, attributes: string, ...inner: string[]): string {
  return `<${tag}${attributes ? ` ${attributes}` : ''}>${inner.join('')}</${tag}>`;
}
