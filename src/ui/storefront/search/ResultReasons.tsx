import type { RankedItem, Reason } from '../../../domain/rankedItem';
import type { SearchAnswer } from '../../../domain/search';
import { ConfidenceBadge } from '../../components/ConfidenceBadge';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText, useFormat, useLocalized } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import { joinTerms } from './joinTerms';
import styles from './ResultReasons.module.css';

/** How sure the search is of one result, and what speaks for it. */
export function ResultReasons({ ranked }: { ranked: RankedItem }) {
  const words = useReasonWords();
  const named = ranked.reasons.map((reason) => ({ kind: reason.kind, text: words(reason) })).filter(({ text }) => text !== '');
  return (
    <div className={styles.reasons}>
      {ranked.confidence && <ConfidenceBadge probability={ranked.confidence[0]} />}
      {named.length > 0 && (
        <ul>
          {named.map(({ kind, text }) => (
            <li key={kind} data-reason={kind}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useReasonWords(): (reason: Reason) => string {
  const { why } = useAreaText(searchTexts);
  const format = useFormat();
  const localized = useLocalized();
  const items = useShopState((state) => state.pack.items);
  const query = useShopState((state) => state.search.query);
  const corrections = useShopState((state) => state.search.answer?.corrections ?? noCorrections);
  // A product has the word that was meant, not the one that was typed.
  const understood = (terms: readonly string[]) => [
    ...new Set(terms.map((term) => corrections.find(({ typed }) => typed === term)?.understood ?? term)),
  ];
  const title = (id: Parameters<typeof items.get>[0]) => {
    const item = items.get(id);
    return item ? localized(item.title) : id;
  };
  return (reason) => {
    switch (reason.kind) {
      case 'words':
        return why.words(format.list(understood(joinTerms(reason.terms, query)).slice(0, 4).map(why.term)));
      case 'meaning':
        return why.meaning(format.number(reason.similarity, 2));
      case 'interests':
        return reason.because.length > 0 ? why.interests(format.list(reason.because.map((id) => why.term(title(id))))) : why.interestsPlain;
      case 'id':
        return reason.near ? why.idNear : why.id;
      case 'similar':
        return why.similar(title(reason.to));
      case 'popular':
        return why.popular;
      case 'new':
        return why.newest;
      case 'elsewhere':
        return why.elsewhere;
      case 'exploration':
        return why.exploration;
      case 'looks':
        return why.looks(format.number(reason.similarity, 2));
    }
  };
}

const noCorrections: SearchAnswer['corrections'] = [];
