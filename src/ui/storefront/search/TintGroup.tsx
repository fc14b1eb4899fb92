import { type KeyboardEvent, useId, useState } from 'react';
import type { SearchAnswer } from '../../../domain/search';
import { mostTints, offeredTints, type Tint } from '../../../domain/tint';
import { tintTexts } from '../../i18n/areas/tints';
import { useAreaText, useFormat } from '../../i18n/text';
import facets from './Facets.module.css';
import { nextStop } from './nextStop';
import styles from './TintGroup.module.css';
import { useTintName } from './useTintName';

interface TintGroupProps {
  chosen: readonly Tint[];
  /** Matches of each; undefined until the pictures' colours are known. */
  counts: SearchAnswer['tints'];
  onToggle: (tint: Tint) => void;
}

/** Colours as they look, in the order of the wheel, for who has a shade in mind rather than a word. One tab stop; arrows go from colour to colour. */
export function TintGroup({ chosen, counts, onToggle }: TintGroupProps) {
  const text = useAreaText(tintTexts);
  const format = useFormat();
  const nameOf = useTintName();
  const legend = useId();
  const [visited, setVisited] = useState<Tint | null>(null);
  const counted = new Map(counts?.map(({ tint, count }) => [tint, count]));
  const isDisabled = (tint: Tint) => !chosen.includes(tint) && (counted.get(tint) === 0 || chosen.length >= mostTints);
  const open = offeredTints.filter((tint) => !isDisabled(tint));
  const stop = open.find((tint) => tint === visited) ?? open.find((tint) => chosen.includes(tint)) ?? open[0];
  const go = (event: KeyboardEvent<HTMLElement>) => {
    const next = stop && nextStop(open, stop, event.key);
    if (!next) return;
    event.preventDefault();
    setVisited(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-tint="${next}"]`)?.focus();
  };
  return (
    <fieldset>
      <legend id={legend} className={facets.legend}>
        {text.legend}
      </legend>
      <div role="toolbar" aria-labelledby={legend} className={styles.tints} onKeyDown={go}>
        {offeredTints.map((tint) => {
          const count = counted.get(tint);
          const name = text.swatch(nameOf(tint), count === undefined ? null : format.number(count));
          return (
            <button
              key={tint}
              type="button"
              className={styles.tint}
              aria-label={name}
              title={name}
              aria-pressed={chosen.includes(tint)}
              data-tint={tint}
              tabIndex={tint === stop ? 0 : -1}
              disabled={isDisabled(tint)}
              onFocus={() => setVisited(tint)}
              onClick={() => onToggle(tint)}
            >
              <span className={styles.swatch} style={{ background: tint }} />
            </button>
          );
        })}
      </div>
      <p className={styles.hint}>{text.hint}</p>
    </fieldset>
  );
}
