/** What can stand in front of a tag name; a lone `<` is text. */
const tag = /<[a-z/!?][^<>]*>/giu;
/** Tags inside a line of text; all others end it. */
const inline = /^<\/?(?:a|abbr|b|em|font|i|mark|s|small|span|strong|sub|sup|u)\b/iu;
const entity = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});/giu;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
  deg: '°',
};
const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]+/gu;
/** Joins emoji and scripts: an invisible character that belongs to what is seen. */
const joiner = '\u200d';

export interface PlainText {
  readonly text: string;
  /** It held tags or character references. */
  readonly markup: boolean;
}

/**
 * The text of a cell as it may be shown: markup taken out (the interface writes text, never HTML, so it would only be seen as such),
 * character references read, control and invisible characters as spaces, one space between words. Linear in the length of the cell.
 * @param most Longest result, UTF-16 code units; no character is cut in half.
 */
export function plainText(cell: string, most: number): PlainText {
  const bare = cell.includes('<') ? withoutCode(cell).replace(tag, (found) => (inline.test(found) ? '' : ' ')) : cell;
  const read = bare.includes('&') ? bare.replace(entity, (whole, name: string) => character(name) ?? whole) : bare;
  const text = read
    .normalize('NFC')
    .replace(controls, (run) => (run === joiner ? run : ' '))
    .replace(/\s+/gu, ' ')
    .trim();
  return { text: cut(text, most), markup: read !== cell };
}

/** At the last whole character, with a mark that something is missing. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** Scripts and styles go with what they hold; one that never ends takes the rest. */
function withoutCode(text: string): string {
  let kept = '';
  let from = 0;
  const lower = text.toLowerCase();
  for (;;) {
    const [start, name] = nextCode(lower, from);
    if (start < 0) return kept + text.slice(from);
    kept += `${text.slice(from, start)} `;
    const end = lower.indexOf(`</${name}`, start);
    if (end < 0) return kept;
    from = end;
  }
}

function nextCode(lower: string, from: number): readonly [number, string] {
  const script = lower.indexOf('<script', from);
  const style = lower.indexOf('<style', from);
  return style >= 0 && (script < 0 || style < script) ? [style, 'style'] : [script, 'script'];
}

function character(name: string): string | null {
  if (!name.startsWith('#')) return named[name.toLowerCase()] ?? null;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}
