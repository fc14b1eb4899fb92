import { Banner } from '../components/Banner';
import { ErrorText } from '../components/ErrorText';
import { Link } from '../components/Link';
import { labRunTexts } from '../i18n/areas/labRun';
import { useAreaText } from '../i18n/text';
import { paths } from '../routing/paths';
import { useShopState } from '../shopContext';
import { BackendFacts } from './BackendFacts';
import { LossFigure } from './LossFigure';
import styles from './Run.module.css';
import { RunControls } from './RunControls';
import { RunProgress } from './RunProgress';

export function RunSection() {
  return (
    <div className={styles.run}>
      <div className={styles.column}>
        <RunStatus />
        <RunControls />
        <RunProgress />
        <RunError />
        <BackendFacts />
      </div>
      <LossFigure />
    </div>
  );
}

function RunStatus() {
  const lab = useAreaText(labRunTexts);
  const status = useShopState((state) => state.training.status);
  const off = useShopState((state) => state.consent !== 'granted' || !state.personalised);
  return (
    <div className={styles.status}>
      <p className={styles.statusName} data-status={status}>
        {lab.status[status]}
      </p>
      <p className={styles.statusMore}>
        {off ? lab.statusOff : lab.statusMore[status]} {off && <Link href={paths.privacy}>{lab.toPrivacy}</Link>}
      </p>
    </div>
  );
}

function RunError() {
  const lab = useAreaText(labRunTexts);
  const error = useShopState((state) => state.training.error);
  if (!error) return null;
  return (
    <Banner tone="warn" title={lab.failed} live>
      <ErrorText error={error} />
    </Banner>
  );
}
