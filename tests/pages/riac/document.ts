// What is a whole document around a body?
import { escape } from './html.ts';
import { styleSheet } from './style.ts';

export interface Head {
  lang: string;
  title: string;
  dark?: boolean;
  extra?: string;
  dir?: 'rtl';
}

/** A whole document around a body. */
export function documentHtml({ lang, title, dark = false, extra = '', dir }: Head, bodyHtml: string): string {
  return `<!DOCTYPE html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
${extra}<style>
${styleSheet(dark)}
</style>
</head>
<body>
${bodyHtml}
</body>
</html>
`;
}
