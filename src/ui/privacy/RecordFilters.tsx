import type { Item } from '../../domain/item';
import type { ForgetWhich } from '../../state/contract';
import { type ActFilter, type ActRow, actKinds, countKinds } from '../activity/activityRows';
import { Button } from '../components/Button';
import { ItemPicker } from '../components/ItemPicker';
import { ProductPicture } from '../components/ProductPicture';
import { ToggleChips } from '../components/ToggleChips';
import { activityTexts } from '../i18n/areas/activity';
import { recordTexts } from '../i18n/areas/record';
import { useAreaText, useFormat, useLocalized } from '../i18n/text';
import { useShopState } from '../shopContext';
import styles from './Record.module.css';

export interface RecordFiltersProps {
  rows: readonly ActRow[];
  /** What passes the filter. */
  shown: readonly ActRow[];
  filter: ActFilter;
  items: readonly Item[];
  onFilter: (filter: ActFilter) => void;
  onForget: (which: ForgetWhich) => void;
}

export function RecordFilters({ rows, shown, filter, items, onFilter, onForget }: RecordFiltersProps) {
  const record = useAreaText(recordTexts);
  const activity = useAreaText(activityTexts);
  const format = useFormat();
  const { kind, itemId } = filter;
  const counts = countKinds(rows);
  const kinds = (['all', ...actKinds] as const).filter((one) => one === 'all' || counts[one] > 0 || one === kind);
  return (
    <div className={styles.filters}>
      <ToggleChips
        label={record.filterLabel}
        options={kinds.map((value) => ({ value, title: activity.kind[value], count: format.number(counts[value]) }))}
        selected={kind}
        onSelect={(value) => onFilter({ ...filter, kind: value })}
      />
      {itemId === null ? (
        <ItemPicker
          label={record.pickItem}
          placeholder={record.pickItemPlaceholder}
          none={record.pickNone}
          items={items}
          onPick={(picked) => onFilter({ kind: 'all', itemId: picked })}
        />
      ) : (
        <ChosenItem itemId={itemId} count={shown.length} onClear={() => onFilter({ ...filter, itemId: null })} onForget={onForget} />
      )}
      {kind !== 'all' && itemId === null && (
        <Button tone="danger" size="small" icon="trash" className={styles.bulk} onClick={() => onForget({ kind })}>
          {record.forgetKind(activity.kind[kind])}
        </Button>
      )}
    </div>
  );
}

interface ChosenItemProps {
  itemId: NonNullable<ActFilter['itemId']>;
  count: number;
  onClear: () => void;
  onForget: (which: ForgetWhich) => void;
}

function ChosenItem({ itemId, count, onClear, onForget }: ChosenItemProps) {
  const record = useAreaText(recordTexts);
  const format = useFormat();
  const localized = useLocalized();
  const item = useShopState((state) => state.pack.items.get(itemId));
  return (
    <div className={styles.chosen}>
      {item && <ProductPicture item={item} className={styles.picture} />}
      <p className={styles.words}>
        {record.onlyItem(item ? localized(item.title) : itemId)}
        <span className={styles.meta}>{record.matches(format.number(count))}</span>
      </p>
      <div className={styles.chosenActions}>
        <Button size="small" onClick={onClear}>
          {record.everyItem}
        </Button>
        <Button tone="danger" size="small" icon="trash" onClick={() => onForget({ itemId })}>
          {record.forgetItem}
        </Button>
      </div>
    </div>
  );
}
