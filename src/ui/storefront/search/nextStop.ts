/** Where a key leads in a group with one tab stop, round at its ends; null for keys that lead nowhere. @param stops Not empty. */
export function nextStop<Stop>(stops: readonly Stop[], current: Stop, key: string): Stop | null {
  const at = stops.indexOf(current);
  if (key === 'ArrowRight' || key === 'ArrowDown') return stops[(at + 1) % stops.length] ?? null;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return stops.at(at - 1) ?? null;
  if (key === 'Home') return stops[0] ?? null;
  return key === 'End' ? (stops.at(-1) ?? null) : null;
}
