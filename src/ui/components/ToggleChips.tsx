import styles from './ToggleChips.module.css';

export interface ToggleChipsProps<Value extends string> {
  label: string;
  options: readonly { readonly value: Value; readonly title: string; readonly count?: string }[];
  selected: Value;
  onSelect: (value: Value) => void;
}

/** One of a few, side by side. */
export function ToggleChips<Value extends string>({ label, options, selected, onSelect }: ToggleChipsProps<Value>) {
  return (
    <fieldset className={styles.chips}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ value, title, count }) => (
        <button key={value} type="button" className={styles.chip} aria-pressed={value === selected} onClick={() => onSelect(value)}>
          {title}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
