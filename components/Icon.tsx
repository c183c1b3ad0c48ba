// The five drawings of the interface and the product's own; 16 px grid, 1.25 px stroke, no fill. Always hidden: the control has the words.

const SHAPES = {
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  find: 'M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0zM10.2 10.2l4 4',
  settings: 'M1.5 5.5h7.25M13.25 5.5h1.25M13.25 5.5a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 0 1 4.5 0zM14.5 10.5H7.25M2.75 10.5H1.5M2.75 10.5a2.25 2.25 0 1 0 4.5 0 2.25 2.25 0 0 0-4.5 0z',
  out: 'M6 3.5h6.5V10M12.5 3.5l-8.5 8.5',
};

export function Icon({ name, size = 16 }: { name: keyof typeof SHAPES; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}

/** The slab D over three dots; a copy of assets/icons/icon.svg, so that a shadow root needs no file. */
export function Logo() {
  return (
    <svg class="dr-logo" viewBox="0 0 16 16" aria-hidden="true" shape-rendering="geometricPrecision">
      <rect width="16" height="16" fill="#a3241c" />
      <path fill="#fff" fill-rule="evenodd" d="M3 2H8C11.3 2 13 3.4 13 6S11.3 10 8 10H3V9H4V3H3ZM6 3V9H7.5C9.9 9 11 8.2 11 6S9.9 3 7.5 3Z" />
      <path fill="#fff" d="M3 12H5V14H3ZM7 12H9V14H7ZM11 12H13V14H11Z" />
    </svg>
  );
}
