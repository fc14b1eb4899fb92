import { Button } from '../components/Button';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText, useFormat } from '../i18n/text';
import styles from './Importing.module.css';
import { Panel } from './Panel';
import { ProblemList } from './ProblemList';
import { useCancel } from './useCancel';
import { useCurrentCatalogue } from './useCurrentCatalogue';
import { useImportActions, useImportState } from './useImports';

/** Some rows cannot be taken: the others, or nothing? */
export function DecidePanel() {
  const { deciding: words } = useAreaText(importingTexts);
  const format = useFormat();
  const cancel = useCancel();
  const { takeRest } = useImportActions();
  const problems = useImportState((state) => state.problems);
  const record = useCurrentCatalogue();
  const bad = new Set(problems.flatMap(({ row, effect }) => (effect === 'row' ? [row] : []))).size;
  const good = format.number(record?.rowCount ?? 0);
  return (
    <Panel title={words.title(format.number(bad))}>
      <p>{words.body(good)}</p>
      <div className={styles.actions}>
        <Button tone="primary" onClick={() => void takeRest()}>
          {words.rest(good)}
        </Button>
        <Button onClick={cancel}>{words.nothing}</Button>
      </div>
      <ProblemList problems={problems} />
    </Panel>
  );
}
