// Under which name is a file saved on any system?

/** Names that Windows keeps for devices, with any ending (Win32, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Characters: in UTF-8 two bytes each for Cyrillic, of which a name has 255 at most. */
const LONGEST = 100;

/** Make a file's name of a title, letters of any script kept; `otherwise` where nothing is left of it. */
export function fileName(title: string, ending: string, otherwise: string): string {
  // oxlint-disable-next-line no-control-regex -- no file system takes them
  const plain = title.normalize('NFC').replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff<>:"/\\|?*]+/g, ' ').replace(/\s+/g, ' ').trim();
  const characters = [...plain];
  const cut = characters.length > LONGEST ? characters.slice(0, LONGEST).join('').replace(/\s\S*$/, '') : plain;
  // No name begins with a dot, which hides it, or ends with one, which Windows drops.
  const name = cut.replace(/^[.\s]+|[.\s]+$/g, '') || otherwise;
  return `${DEVICE.test(name) ? `_${name}` : name}.${ending}`;
}
