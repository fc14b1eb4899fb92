import { useId } from 'react';
import { textEncodings } from '../../domain/table';
import { importFaultsTexts } from '../i18n/areas/importFaults';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText } from '../i18n/text';
import styles from './Importing.module.css';
import { useImportActions, useImportState } from './useImports';

const automatic = 'automatic';

/** The encoding as recognised, with the reason, and the choice of another one, which reads the file again. */
export function EncodingSelect() {
  const { plan } = useAreaText(importingTexts);
  const { encoding: names } = useAreaText(importFaultsTexts);
  const { chooseEncoding } = useImportActions();
  const chosen = useImportState((state) => state.encoding);
  const shape = useImportState((state) => state.report?.shape ?? null);
  const id = useId();
  const recognised = shape && chosen === null ? plan.automatic(names[shape.encoding]) : plan.automaticPlain;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{plan.encoding}</label>
      <select
        id={id}
        className={styles.select}
        value={chosen ?? automatic}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget: { value } }) => void chooseEncoding(textEncodings.find((encoding) => encoding === value) ?? null)}
      >
        <option value={automatic}>{recognised}</option>
        {textEncodings.map((encoding) => (
          <option key={encoding} value={encoding}>
            {names[encoding]}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className={styles.hint}>
        {shape && <span className={styles.encodingReason}>{plan.encodingReason[shape.encodingReason]}</span>}
        {plan.encodingHelp}
      </p>
    </div>
  );
}
