import type { SnapshotVerdict } from '../../domain/training';
import { Icon, type IconName } from '../components/Icon';
import { labVerdictTexts } from '../i18n/areas/labVerdict';
import { useAreaText } from '../i18n/text';
import styles from './Verdict.module.css';

type Outcome = 'promoted' | 'rejected' | 'withdrawn';
const icons: Readonly<Record<Outcome, IconName>> = { promoted: 'check', rejected: 'close', withdrawn: 'undo' };

export function VerdictBadge({ verdict }: { verdict: SnapshotVerdict }) {
  const words = useAreaText(labVerdictTexts);
  const outcome: Outcome = verdict.reason === 'withdrawn' ? 'withdrawn' : verdict.promoted ? 'promoted' : 'rejected';
  return (
    <span className={styles.badge} data-outcome={outcome}>
      <Icon name={icons[outcome]} size={14} />
      {words[outcome]}
    </span>
  );
}
