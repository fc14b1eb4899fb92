import type { TableReport } from '../../domain/catalogueImport';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText, useFormat } from '../i18n/text';
import styles from './Importing.module.css';
import { useImportState } from './useImports';

export function FileFacts({ report }: { report: TableReport }) {
  const { plan: words } = useAreaText(importingTexts);
  const format = useFormat();
  const name = useImportState((state) => state.file?.name ?? '');
  const { format: kind, delimiter, gzip } = report.shape;
  const separated = delimiter === null ? null : (words.delimiters[delimiter] ?? words.otherDelimiter(delimiter));
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{words.file}</dt>
          <dd className={styles.clamped}>{name}</dd>
        </div>
        <div>
          <dt>{words.format}</dt>
          <dd>{[words.formats[kind], separated, gzip ? words.gzip : null, format.bytes(report.bytes)].filter(Boolean).join(' · ')}</dd>
        </div>
        <div>
          <dt>{words.rows}</dt>
          <dd>{format.number(report.rowCount)}</dd>
        </div>
      </dl>
      {report.dropped.length > 0 && <p className={styles.hint}>{words.dropped(format.list(report.dropped))}</p>}
    </>
  );
}
