import type { SearchAnswer } from '../../../domain/search';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText, useFormat } from '../../i18n/text';
import { appliedFilters, clearedFilters } from './appliedFilters';
import { Facets } from './Facets';
import type { SearchViewControl } from './useSearchView';

interface FilterDrawerProps {
  open: boolean;
  onClose: () => void;
  control: SearchViewControl;
  answer: SearchAnswer;
}

/** The filters on phones. Results change behind it at once; its button only closes it. */
export function FilterDrawer({ open, onClose, control, answer }: FilterDrawerProps) {
  const search = useAreaText(searchTexts);
  const format = useFormat();
  const any = appliedFilters(control.view.filters).length > 0;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={search.filters}
      kind="sheet"
      actions={
        <>
          {any && <Button onClick={() => control.change({ filters: clearedFilters })}>{search.clearAll}</Button>}
          <Button tone="primary" onClick={onClose}>
            {search.showResults(format.number(answer.total))}
          </Button>
        </>
      }
    >
      <Facets control={control} answer={answer} />
    </Dialog>
  );
}
