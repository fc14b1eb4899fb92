/** The header says the shop's name already: `Nearshelf courses` → `Courses`. */
export function shortTitle(title: string, brand: string): string {
  const short = title.startsWith(brand) ? title.slice(brand.length).trim() : '';
  return short === '' ? title : short.charAt(0).toUpperCase() + short.slice(1);
}
