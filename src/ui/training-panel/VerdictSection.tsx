import { useState } from 'react';
import type { SnapshotRecord } from '../../domain/training';
import { Banner } from '../components/Banner';
import { Disclosure } from '../components/Disclosure';
import { labVerdictTexts } from '../i18n/areas/labVerdict';
import { useAreaText, useFormat } from '../i18n/text';
import { useShopState } from '../shopContext';
import { evidenceOf } from './evidence';
import { SnapshotTable } from './SnapshotTable';
import styles from './Verdict.module.css';
import { VerdictBadge } from './VerdictBadge';
import { VerdictBars } from './VerdictBars';

export function VerdictSection() {
  const words = useAreaText(labVerdictTexts);
  const newest = useShopState((state) => state.training.snapshots[0]);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      {newest ? (
        <Newest record={newest} />
      ) : (
        <p className={styles.none}>
          <strong>{words.none}</strong> {words.noneMore}
        </p>
      )}
      <h3 className={styles.subtitle}>{words.snapshots}</h3>
      <p className={styles.help}>{words.snapshotsHelp}</p>
      <SnapshotTable />
      <div className={styles.how}>
        <Disclosure summary={words.helpTitle}>
          {words.help.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Disclosure>
      </div>
    </>
  );
}

function Newest({ record }: { record: SnapshotRecord }) {
  const words = useAreaText(labVerdictTexts);
  const format = useFormat();
  const [nowMs] = useState(Date.now);
  const { verdict } = record;
  const { candidate, serving, heldOutActs } = verdict.metrics;
  return (
    <div className={styles.newest}>
      <p className={styles.when}>{words.newest(format.ago(record.createdAtMs, nowMs))}</p>
      <p className={styles.verdict}>
        <VerdictBadge verdict={verdict} /> <span>{words.reason[verdict.reason]}</span>
      </p>
      <p className={styles.measure}>
        {words.measure} · {words.heldOut(format.number(heldOutActs))}
      </p>
      <VerdictBars metrics={verdict.metrics} />
      <p className={styles.help}>{words.lossOf(format.number(candidate.loss, 3), format.number(serving.loss, 3))}</p>
      <EvidenceNote heldOutActs={heldOutActs} />
    </div>
  );
}

function EvidenceNote({ heldOutActs }: { heldOutActs: number }) {
  const { evidence: words } = useAreaText(labVerdictTexts);
  const format = useFormat();
  const evidence = evidenceOf(heldOutActs);
  const count = format.number(heldOutActs);
  const sentence =
    evidence.kind === 'thin'
      ? words.thin(count, format.number(evidence.mostMoved, 2))
      : evidence.kind === 'fair'
        ? words.fair(count)
        : words.tooFew(count);
  return (
    <Banner tone={evidence.kind === 'fair' ? 'info' : 'warn'} icon="info">
      <p>{sentence}</p>
    </Banner>
  );
}
