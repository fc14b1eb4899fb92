import { useEffect, useRef } from 'react';
import type { ImportState } from '../../state/importContract';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText } from '../i18n/text';
import { Page } from '../routing/Page';
import { ChooseFile } from './ChooseFile';
import { DecidePanel } from './DecidePanel';
import { DonePanel } from './DonePanel';
import { EncodePanel } from './EncodePanel';
import styles from './Importing.module.css';
import { OwnCatalogues } from './OwnCatalogues';
import { PlanPanel } from './PlanPanel';
import { ReadPanel } from './ReadPanel';
import { useImportState } from './useImports';
import { useOpenWhenDone } from './useOpenWhenDone';

type Step = 'choose' | 'read' | 'plan' | 'decide' | 'encode' | 'done';

const panels: Readonly<Record<Step, () => React.ReactNode>> = {
  choose: ChooseFile,
  read: ReadPanel,
  plan: PlanPanel,
  decide: DecidePanel,
  encode: EncodePanel,
  done: DonePanel,
};

export default function ImportPage() {
  const text = useAreaText(importingTexts);
  const step = useImportState(stepOf);
  const Panel = panels[step];
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useOpenWhenDone();
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // What was pressed is gone with its panel: the focus goes to the heading of what came instead.
    place.current?.querySelector('h2')?.focus();
  }, [step]);
  return (
    <Page title={text.title}>
      <p className={styles.lead}>{text.lead}</p>
      <div ref={place} className={styles.place}>
        <Panel key={step} />
      </div>
      <OwnCatalogues />
    </Page>
  );
}

function stepOf({ status, problems }: ImportState): Step {
  switch (status) {
    case 'idle':
      return 'choose';
    case 'inspecting':
    case 'reading':
      return 'read';
    case 'planning':
      return 'plan';
    case 'deciding':
      // All rows are fine: nothing is asked, encoding begins at once.
      return problems.some(({ effect }) => effect === 'row') ? 'decide' : 'read';
    case 'encoding':
    case 'pausing':
    case 'paused':
      return 'encode';
    case 'done':
      return 'done';
  }
}
