import { dot, line, shifted } from './svg';

const segments = ['M0 0h18', 'M18 2v16', 'M18 22v16', 'M0 40h18', 'M0 22v16', 'M0 2v16', 'M0 20h18'];
const lit = ['012345', '12', '01346', '01236', '1256', '02356', '023456', '012', '0123456', '012356'];

/** Seven-segment figures as on a display; `text` holds digits, points and colons. `height` 40 gives figures 18 wide, 27 apart. */
export function digits(text: string, x: number, y: number, height: number, colour: string): string {
  const k = height / 40;
  let at = 0;
  let drawn = '';
  for (const character of text) {
    if (character === '.' || character === ':') {
      drawn += character === '.' ? dot(at - 1, 40, 3, colour) : dot(at + 1, 12, 3, colour) + dot(at + 1, 28, 3, colour);
      at += character === '.' ? 8 : 11;
    } else {
      drawn += shifted(at, 0, line([...(lit[Number(character)] ?? '')].map((i) => segments[Number(i)] ?? '').join(''), colour, 5));
      at += 27;
    }
  }
  return `<g transform="translate(${x} ${y}) scale(${k})">${drawn}</g>`;
}
