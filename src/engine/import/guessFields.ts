import { type ColumnProfile, type FieldGuess, type ImportField, sharedFields, textFields } from '../../domain/catalogueImport';
import { namesPicture, readFieldName } from './fieldNames';

/** More facets than this crowd the page. */
const mostFacets = 8;
/** More values than this cannot be chosen from by eye. */
const mostFacetValues = 30;

/**
 * What each column most likely is: by its name, then by what stands in it. Every guess can be corrected; none is needed but a title.
 * @returns one a column.
 */
export function guessFields(columns: readonly ColumnProfile[]): FieldGuess[] {
  const guesses = columns.map(guessByName);
  splitLanguages(columns, guesses);
  keepFirst(columns, guesses);
  guessId(columns, guesses);
  guessTitle(columns, guesses);
  guessFacets(columns, guesses);
  return guesses;
}

const nothing: FieldGuess = { field: 'none', reason: 'nothing' };

function guessByName(column: ColumnProfile): FieldGuess {
  if (column.filled === 0) return { field: 'none', reason: 'empty' };
  if (column.pictures > 0.5 || (namesPicture(column.name) && column.pictures + column.links > 0.5))
    return { field: 'none', reason: 'picture' };
  const named = readFieldName(column.name);
  if (!named || !holds(column, named.field)) return nothing;
  const { field, language } = named;
  const localized = textFields.find((text) => text === field);
  return { field: localized && language ? `${localized}-${language}` : field, reason: 'name' };
}

/** Whether what stands in a column can be what its name says: a "number" of words is none. */
function holds(column: ColumnProfile, field: ImportField): boolean {
  switch (field) {
    case 'price':
    case 'rating':
    case 'rating-count':
      return column.numbers > 0.5;
    case 'year':
      return column.numbers > 0.5 || column.days > 0.5 || /\d{4}/u.test(column.examples[0] ?? '');
    case 'day':
      return column.days > 0.5;
    case 'link':
      return column.links > 0.5;
    case 'title':
      return column.numbers < 0.9 && column.links < 0.5;
    default:
      return true;
  }
}

/** Two columns of one kind, one Chinese and one not, are the two languages of it ("名称" beside "name"). */
function splitLanguages(columns: readonly ColumnProfile[], guesses: FieldGuess[]): void {
  for (const field of textFields) {
    const places = guesses.flatMap((guess, at) => (guess.field === field ? [at] : []));
    const share = (at: number | undefined) => (at === undefined ? 0 : (columns[at]?.chinese ?? 0));
    const chinese = places.find((at) => share(at) > 0.5);
    const other = places.find((at) => share(at) < 0.2);
    if (places.length < 2 || chinese === undefined || other === undefined) continue;
    guesses[chinese] = { field: `${field}-zh`, reason: 'content' };
    guesses[other] = { field: `${field}-en`, reason: 'content' };
  }
}

/** Of several columns for one field, the fullest is taken; the first among equals. */
function keepFirst(columns: readonly ColumnProfile[], guesses: FieldGuess[]): void {
  const best = new Map<ImportField, number>();
  guesses.forEach(({ field }, at) => {
    const before = best.get(field);
    if (before === undefined || (columns[at]?.filled ?? 0) > (columns[before]?.filled ?? 0)) best.set(field, at);
  });
  guesses.forEach(({ field }, at) => {
    if (!sharedFields.has(field) && best.get(field) !== at) guesses[at] = nothing;
  });
}

const has = (guesses: readonly FieldGuess[], ...fields: ImportField[]): boolean => guesses.some(({ field }) => fields.includes(field));

/** The first column of words of a title's length that differ from row to row. */
function guessTitle(columns: readonly ColumnProfile[], guesses: FieldGuess[]): void {
  if (has(guesses, 'title', 'title-zh', 'title-en')) return;
  const at = columns.findIndex(
    (column, place) =>
      guesses[place]?.reason === 'nothing' &&
      column.numbers < 0.5 &&
      column.links < 0.5 &&
      column.days < 0.5 &&
      column.meanLength >= 2 &&
      column.meanLength <= 120 &&
      column.blanks < 0.5 &&
      isDistinct(column, 0.5),
  );
  // A file of one column of codes: they are what its rows are called.
  const code = guesses.findIndex(({ field, reason }) => field === 'id' && reason === 'content');
  const found = at >= 0 ? at : code;
  if (found >= 0) guesses[found] = { field: 'title', reason: 'content' };
}

/** The first column that differs in every row and is written like an id; bare numbers only where ids usually stand. */
function guessId(columns: readonly ColumnProfile[], guesses: FieldGuess[]): void {
  if (has(guesses, 'id')) return;
  const at = columns.findIndex(
    (column, place) =>
      guesses[place]?.reason === 'nothing' &&
      column.blanks === 0 &&
      column.meanLength <= 24 &&
      isDistinct(column, 1) &&
      (column.numbers < 1 || place === 0) &&
      column.examples.every((example) => /\d/u.test(example) && /^[\w-]+$/u.test(example)),
  );
  if (at >= 0) guesses[at] = { field: 'id', reason: 'content' };
}

/** Values are told apart only up to a limit. */
const isDistinct = ({ distinct, filled }: ColumnProfile, share: number): boolean => distinct >= Math.min(filled * share, 390);

function guessFacets(columns: readonly ColumnProfile[], guesses: FieldGuess[]): void {
  const suited = columns.flatMap((column, at) => (guesses[at]?.reason === 'nothing' && suitsFacet(column) ? [at] : []));
  for (const at of suited.slice(0, mostFacets)) guesses[at] = { field: 'facet', reason: 'few-values' };
}

function suitsFacet(column: ColumnProfile): boolean {
  const { distinct, filled, meanLength, links, days, blanks, numbers } = column;
  const few = distinct >= 2 && distinct <= mostFacetValues && distinct <= filled / 2;
  // Many different numbers are amounts, and flags of 0 and 1 say nothing to a reader.
  const amounts = numbers > 0.5 && (distinct > 12 || distinct <= 2);
  return few && !amounts && meanLength <= 40 && links < 0.1 && days < 0.5 && blanks < 0.7;
}
