import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText } from '../../i18n/text';
import styles from './Facets.module.css';

interface PriceRangeProps {
  min: number | null;
  max: number | null;
  onChange: (min: number | null, max: number | null) => void;
}

/** Takes effect when a field is left or with enter: half a number is no wish. */
export function PriceRange({ min, max, onChange }: PriceRangeProps) {
  const search = useAreaText(searchTexts);
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{search.price}</legend>
      <div className={styles.price}>
        <PriceField id={`${id}-min`} label={search.priceMin} value={min} onCommit={(value) => onChange(value, max)} />
        <span aria-hidden="true">–</span>
        <PriceField id={`${id}-max`} label={search.priceMax} value={max} onCommit={(value) => onChange(min, value)} />
      </div>
    </fieldset>
  );
}

interface PriceFieldProps {
  id: string;
  label: string;
  value: number | null;
  onCommit: (value: number | null) => void;
}

function PriceField({ id, label, value, onCommit }: PriceFieldProps) {
  const shown = value === null ? '' : String(value);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const commit = () => {
    const amount = Number(typed.replace(',', '.'));
    const next = typed.trim() === '' || !Number.isFinite(amount) || amount < 0 ? null : amount;
    setTyped(next === null ? '' : String(next));
    if (next !== value) onCommit(next);
  };
  return (
    <input
      id={id}
      className={styles.priceField}
      type="text"
      inputMode="decimal"
      maxLength={9}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
