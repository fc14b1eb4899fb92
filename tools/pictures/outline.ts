/** Outlines as SVG path data. Points are flat lists: x, y, x, y, … */

type Point = readonly [number, number];

const paired = (flat: readonly number[]): Point[] =>
  Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0] as const);
const at = (points: readonly Point[], i: number): Point => points[(i + points.length) % points.length] ?? [0, 0];

/** Rounded rectangle. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  const q = Math.min(r, w / 2, h / 2);
  if (q <= 0) return `M${x} ${y}h${w}v${h}h${-w}z`;
  const corner = (dx: number, dy: number): string => `a${q} ${q} 0 0 1 ${dx} ${dy}`;
  return `M${x + q} ${y}h${w - 2 * q}${corner(q, q)}v${h - 2 * q}${corner(-q, q)}h${2 * q - w}${corner(-q, -q)}v${2 * q - h}${corner(q, -q)}z`;
}

export const oval = (cx: number, cy: number, rx: number, ry = rx): string =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;

/** Closed polygon with corners rounded by `radius` (less where an edge is too short). */
export function soft(radius: number, ...flat: readonly number[]): string {
  const points = paired(flat);
  return `${points
    .map((p, i) => {
      const [before, after] = [at(points, i - 1), at(points, i + 1)];
      const towards = (q: Point): Point => {
        const length = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
        const r = Math.min(radius, length / 2) / length;
        return [p[0] + (q[0] - p[0]) * r, p[1] + (q[1] - p[1]) * r];
      };
      const [from, to] = [towards(before), towards(after)];
      return `${i === 0 ? 'M' : 'L'}${from[0]} ${from[1]}Q${p[0]} ${p[1]} ${to[0]} ${to[1]}`;
    })
    .join('')}z`;
}

/** Both halves of a symmetric outline from its right half, top to bottom. */
export function both(cx: number, ...right: readonly number[]): number[] {
  const points = paired(right);
  const left = [...points].reverse().filter(([x]) => Math.abs(x - cx) > 0.01);
  return [...points, ...left.map(([x, y]) => [2 * cx - x, y] as const)].flat();
}

function curve(points: readonly Point[], closed: boolean): string {
  const segments = closed ? points.length : points.length - 1;
  const get = (i: number): Point => (closed ? at(points, i) : (points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0]));
  let d = '';
  for (let i = 0; i < segments; i++) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    d += `C${b[0] + (c[0] - a[0]) / 6} ${b[1] + (c[1] - a[1]) / 6} ${c[0] - (e[0] - b[0]) / 6} ${c[1] - (e[1] - b[1]) / 6} ${c[0]} ${c[1]}`;
  }
  return d;
}

/** Closed curve through the points (Catmull-Rom). */
export function smooth(...flat: readonly number[]): string {
  const points = paired(flat);
  return `M${at(points, 0)[0]} ${at(points, 0)[1]}${curve(points, true)}z`;
}

/** Open curve through the points. */
export function through(...flat: readonly number[]): string {
  const points = paired(flat);
  return `M${at(points, 0)[0]} ${at(points, 0)[1]}${curve(points, false)}`;
}

/**
 * A turned vessel seen slightly from above: `profile` lists half width and y from the rim down. Rim and foot are the half
 * ellipses of circles seen from above; draw an opening with {@link oval}.
 */
export function lathe(cx: number, profile: readonly number[], bulge = 0.13): string {
  const right = paired(profile).map(([w, y]) => [cx + w, y] as const);
  const left = right.map(([x, y]) => [2 * cx - x, y] as const).reverse();
  const [top, foot] = [at(right, 0), at(right, -1)];
  const arc = ([x]: Point, to: number, y: number): string => `A${x - cx} ${(x - cx) * bulge} 0 0 1 ${to} ${y}`;
  return `M${top[0]} ${top[1]}${curve(right, false)}${arc(foot, 2 * cx - foot[0], foot[1])}${curve(left, false)}${arc(top, top[0], top[1])}z`;
}

/** Regular polygon or star: `inner` below 1 pulls every second corner towards the centre. */
export function star(cx: number, cy: number, r: number, corners: number, inner = 0.5, radius = 3, start = -90): string {
  const count = inner < 1 ? corners * 2 : corners;
  const flat = Array.from({ length: count }, (_, i) => {
    const angle = ((start + (360 * i) / count) * Math.PI) / 180;
    const q = inner < 1 && i % 2 === 1 ? r * inner : r;
    return [cx + q * Math.cos(angle), cy + q * Math.sin(angle)];
  }).flat();
  return soft(radius, ...flat);
}

/** Points on a circle, for petals, rays and numerals. */
export const around = (count: number, r: number, cx = 0, cy = 0, start = -90): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = ((start + (360 * i) / count) * Math.PI) / 180;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)] as const;
  });
