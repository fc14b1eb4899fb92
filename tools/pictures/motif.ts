/** One small sign in a box from -50 to 50: `a` is its colour, `b` the colour of what is cut into it. */
export type Motif = (a: string, b: string) => string;
