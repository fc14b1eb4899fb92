/** Longer ones are no ids; they would only break the page that says so. */
const longestId = 64;

/** The id an address asks for, in canonical form. Anything may stand there. */
export function readItemId(fragment: string): string {
  let decoded = fragment;
  try {
    decoded = decodeURIComponent(fragment);
  } catch {
    // A stray percent sign: taken as it is.
  }
  return decoded.trim().toUpperCase().slice(0, longestId);
}
