import { useEffect, useState } from 'react';
import { Icon } from './Icon';
import styles from './QuantityStepper.module.css';

export interface QuantityStepperProps {
  quantity: number;
  onChange: (quantity: number) => void;
  label: string;
  fewer: string;
  more: string;
  min?: number;
  max?: number;
}

/** A number with two buttons. A typed number takes effect when the field is left or with enter. */
export function QuantityStepper({ quantity, onChange, label, fewer, more, min = 1, max = 99 }: QuantityStepperProps) {
  const [typed, setTyped] = useState(String(quantity));
  useEffect(() => setTyped(String(quantity)), [quantity]);
  const commit = () => {
    const number = Math.round(Number(typed));
    const next = typed.trim() === '' || !Number.isFinite(number) ? quantity : Math.min(max, Math.max(min, number));
    setTyped(String(next));
    if (next !== quantity) onChange(next);
  };
  return (
    <fieldset className={styles.stepper} aria-label={label}>
      <button type="button" aria-label={fewer} title={fewer} disabled={quantity <= min} onClick={() => onChange(quantity - 1)}>
        <Icon name="minus" size={16} />
      </button>
      <input
        type="text"
        inputMode="numeric"
        maxLength={2}
        aria-label={label}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value.replace(/\D/gu, ''))}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      <button type="button" aria-label={more} title={more} disabled={quantity >= max} onClick={() => onChange(quantity + 1)}>
        <Icon name="plus" size={16} />
      </button>
    </fieldset>
  );
}
