import type { SearchAnswer } from '../../../domain/search';
import { Banner } from '../../components/Banner';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText } from '../../i18n/text';

/** What the search understood differently, and what it did not find. */
export function SearchNotices({ answer }: { answer: SearchAnswer }) {
  const search = useAreaText(searchTexts);
  const { id, corrections, noConfidentMatch, results } = answer;
  return (
    <>
      {id && !id.found && (
        <Banner tone="warn" title={search.unknownId(id.asked)}>
          {results.length > 0 && <p>{search.unknownIdNear}</p>}
        </Banner>
      )}
      {id?.found && <p>{search.foundId(id.asked)}</p>}
      {corrections.map(({ typed, understood }) => (
        <p key={typed}>{search.corrected(typed, understood)}</p>
      ))}
      {noConfidentMatch && results.length > 0 && (
        <Banner tone="info" icon="question" title={search.noConfident}>
          <p>{search.noConfidentMore}</p>
        </Banner>
      )}
    </>
  );
}
