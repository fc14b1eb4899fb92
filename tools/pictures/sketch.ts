import { drawMotif, drawPattern, isPattern, motifNames } from './motifs';
import { completed, standingOut, type Tone } from './palette';
import { type Rng, seeded } from './random';

export interface Art {
  /** Which drawing: one of `pictureKinds`. */
  kind: string;
  /** #rrggbb, main colour first; what is missing up to three is derived. */
  colours: readonly string[];
  /** One of `motifNames`; an unknown one is left out. */
  motif?: string | undefined;
}

/** What a drawing of one kind works from. */
export interface Sketch {
  main: Tone;
  second: Tone;
  accent: Tone;
  /** How many colours the item gave; the rest of the three are derived. */
  given: number;
  rng: Rng;
  motif: string | undefined;
  /** The motif as one sign about a centre, in the item's first colour that stands out on `on`; nothing without a motif. */
  sign(cx: number, cy: number, size: number, on: Tone): string;
  /** The motif in given colours. */
  signIn(cx: number, cy: number, size: number, colour: string, cut: string): string;
  /** A pattern motif over the whole box, any other as one sign in its middle. Belongs inside a `body`. */
  deco(on: Tone, x: number, y: number, w: number, h: number, size: number, step?: number): string;
}

export type Draw = (sketch: Sketch) => string;
export type Drawings = Readonly<Record<string, Draw>>;

export function sketch(art: Art, seed: string): Sketch {
  const [main, second, accent] = completed(art.colours);
  const signColour = (on: Tone): Tone =>
    standingOut(
      on,
      [second, accent, main].filter((tone) => tone !== on),
    );
  const sign = (cx: number, cy: number, size: number, on: Tone): string => {
    const colour = signColour(on);
    return drawMotif(art.motif, cx, cy, size, colour.base, standingOut(colour, [on]).base);
  };
  return {
    main,
    second,
    accent,
    given: art.colours.length,
    rng: seeded(seed),
    motif: art.motif !== undefined && motifNames.has(art.motif) ? art.motif : undefined,
    sign,
    signIn: (cx, cy, size, colour, cut) => drawMotif(art.motif, cx, cy, size, colour, cut),
    deco: (on, x, y, w, h, size, step = 22) =>
      isPattern(art.motif) ? drawPattern(art.motif ?? '', x, y, w, h, signColour(on).base, step) : sign(x + w / 2, y + h / 2, size, on),
  };
}

/** The drawing with its first choice among variants fixed, for kinds that name one of them (a djembe is a drum). */
export const always =
  (draw: Draw, variant: number): Draw =>
  (s) => {
    let first = true;
    const turn = (n: number, stride?: number): number => {
      if (!first) return s.rng.turn(n, stride);
      first = false;
      return variant;
    };
    return draw({ ...s, rng: { ...s.rng, turn } });
  };
