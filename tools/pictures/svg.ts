import type { Tone } from './palette';
import { hash } from './random';

/** Path data from here on is a plain string `d`; numbers are rounded once, by {@link compact}. */

export const fill = (d: string, colour: string, extra = ''): string => `<path d="${d}" fill="${colour}"${extra}/>`;

/** A tone's flat shape with its hairline, if it needs one. */
export const flat = (d: string, tone: Tone): string => fill(d, tone.base, tone.edge && ` stroke="${tone.edge}" stroke-width="1.5"`);

export const line = (d: string, colour: string, width: number, extra = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"${extra}/>`;

/** Stitches along `d`. */
export const stitch = (d: string, colour: string, width = 1.8): string => line(d, colour, width, ' stroke-dasharray="5 4"');

export const dot = (cx: number, cy: number, r: number, colour: string): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${colour}"/>`;

export const group = (transform: string, content: string): string => (content ? `<g transform="${transform}">${content}</g>` : '');
export const shifted = (x: number, y: number, content: string): string => group(`translate(${x} ${y})`, content);
/** Turned by `degrees` about a point, the centre of the picture unless told. */
export const turned = (degrees: number, content: string, cx = 120, cy = 120): string =>
  Math.abs(degrees) < 0.5 ? content : group(`rotate(${degrees} ${cx} ${cy})`, content);
export const scaled = (factor: number, content: string, cx = 120, cy = 120): string =>
  group(`translate(${cx * (1 - factor)} ${cy * (1 - factor)}) scale(${factor})`, content);
export const mirrored = (content: string, cx = 120): string => group(`translate(${cx * 2} 0) scale(-1 1)`, content);

/** `content` cut to `d`. The id is a hash of the outline, unique within a picture; {@link scoped} makes it unique on a page. */
export function clipped(d: string, content: string): string {
  if (!content) return '';
  const id = `n${hash(d).toString(36)}`;
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${content}</g>`;
}

export interface Light {
  /** Width of the shaded rim at the lower right; 0 for none. */
  shade?: number;
  /** Width of the lit rim at the upper left; 0 for none. */
  gleam?: number;
}

/** A lit surface: base colour, what lies on it (cut to the outline), a shaded rim at the lower right, a lit one at the upper left. */
export function body(d: string, tone: Tone, inside = '', { shade = 9, gleam = 4 }: Light = {}): string {
  const rim = (colour: string, width: number, by: number, opacity: string): string =>
    width > 0 ? line(d, colour, width, ` stroke-opacity="${opacity}" transform="translate(${by} ${by})"`) : '';
  const rims = rim(tone.deep, shade, -shade / 2, '.38') + rim(tone.light, gleam, gleam / 2, '.75');
  return flat(d, tone) + clipped(d, inside + rims);
}

/** A round bar, cord or handle along `d`: lit in the middle, with an edge that shows on both tiles. */
export const rod = (d: string, tone: Tone, width: number): string =>
  line(d, tone.edge || tone.dark, width) +
  line(d, tone.base, Math.max(1, width - (tone.edge ? 4 : 3))) +
  (width > 7 ? line(d, tone.dark, width * 0.26, ` transform="translate(${width * 0.17} ${width * 0.17})"`) : '') +
  (width > 5 ? line(d, tone.light, width * 0.2, ` transform="translate(${-width * 0.16} ${-width * 0.16})"`) : '');

/** Soft shadow on the ground. */
export const ground = (cx: number, y: number, rx: number, ry = Math.max(4, rx * 0.09)): string =>
  `<ellipse cx="${cx}" cy="${y}" rx="${rx}" ry="${ry}" fill="#10131a" fill-opacity=".15"/>`;

/** A white reflection. */
export const glint = (d: string, width = 5, opacity = '.5'): string => line(d, '#fff', width, ` stroke-opacity="${opacity}"`);
export const pane = (d: string, opacity = '.35'): string => fill(d, '#fff', ` fill-opacity="${opacity}"`);
/** A dark veil: folds, inner shadows. */
export const veil = (d: string, opacity = '.14'): string => fill(d, '#14161c', ` fill-opacity="${opacity}"`);
export const crease = (d: string, width = 2.5, opacity = '.2'): string => line(d, '#14161c', width, ` stroke-opacity="${opacity}"`);

export const times = (count: number, draw: (i: number) => string): string => Array.from({ length: count }, (_, i) => draw(i)).join('');

/** Gives the clip paths of one picture short ids of its own, so that pictures can be inlined side by side, and defines each once. */
export function scoped(svg: string, scope: string): string {
  const prefix = `p${hash(scope).toString(36)}-`;
  const names = new Map<string, string>();
  const defined = new Set<string>();
  return svg
    .replace(/<clipPath id="([^"]+)">.*?<\/clipPath>/g, (element, id: string) => {
      if (defined.has(id)) return '';
      defined.add(id);
      return element;
    })
    .replace(/(id="|url\(#)(n[0-9a-z]+)/g, (_, before: string, id: string) => {
      const name = names.get(id) ?? prefix + names.size.toString(36);
      names.set(id, name);
      return before + name;
    });
}

const rounded = (text: string, places: number): string =>
  text.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(places))).replace(/^(-?)0\./, '$1.'));

/** Rounds to one decimal (two in transforms and opacities) and drops spaces that carry nothing. */
export function compact(svg: string): string {
  return svg
    .replace(/ transform="[^"]*"/g, (part) => rounded(part, 2).replace(/translate\(0 0\) ?/, ''))
    .replace(/ transform=" *"/g, '')
    .replace(/ (?:d|x|y|cx|cy|r|rx|ry|width|height|stroke-width)="[^"]*"/g, (part) => {
      const short = rounded(part, 1);
      return part.startsWith(' d=')
        ? short
            .replace(/ ?([MLHVCSQTAZmlhvcsqtaz]) ?/g, '$1')
            .replace('d="', ' d="')
            .trimStart()
            .replace(/^/, ' ')
        : short;
    });
}
