import type { SearchAnswer } from '../../../domain/search';
import { mostTints, offeredTints, type Tint } from '../../../domain/tint';
import { tintTexts } from '../../i18n/areas/tints';
import { useAreaText, useFormat } from '../../i18n/text';
import facets from './Facets.module.css';
import styles from './TintGroup.module.css';
import { useTintName } from './useTintName';

interface TintGroupProps {
  chosen: readonly Tint[];
  /** Matches of each; undefined until the pictures' colours are known. */
  counts: SearchAnswer['tints'];
  onToggle: (tint: Tint) => void;
}

/** Colours as they look, in the order of the wheel, for who has a shade in mind rather than a word. */
export function TintGroup({ chosen, counts, onToggle }: TintGroupProps) {
  const text = useAreaText(tintTexts);
  const format = useFormat();
  const nameOf = useTintName();
  const counted = new Map(counts?.map(({ tint, count }) => [tint, count]));
  return (
    <fieldset>
      <legend className={facets.legend}>{text.legend}</legend>
      <ul className={styles.tints}>
        {offeredTints.map((tint) => {
          const pressed = chosen.includes(tint);
          const count = counted.get(tint);
          const name = text.swatch(nameOf(tint), count === undefined ? null : format.number(count));
          return (
            <li key={tint}>
              <button
                type="button"
                className={styles.tint}
                aria-label={name}
                title={name}
                aria-pressed={pressed}
                disabled={!pressed && (count === 0 || chosen.length >= mostTints)}
                onClick={() => onToggle(tint)}
              >
                <span className={styles.swatch} style={{ background: tint }} />
              </button>
            </li>
          );
        })}
      </ul>
      <p className={styles.hint}>{text.hint}</p>
    </fieldset>
  );
}
