import { useState } from 'react';
import { Facts } from '../components/Facts';
import { labRunTexts } from '../i18n/areas/labRun';
import { fallbackWords } from '../i18n/fallbackWords';
import { useAreaText, useFormat, useLanguage, useText } from '../i18n/text';
import { useShopState } from '../shopContext';
import { ProbeButton } from './ProbeButton';
import styles from './Run.module.css';

/** What training really runs on, and everything that was passed over, with the reason. */
export function BackendFacts() {
  const text = useText();
  const { backend: words } = useAreaText(labRunTexts);
  const format = useFormat();
  const language = useLanguage();
  const current = useShopState((state) => state.training.backend);
  const newest = useShopState((state) => state.training.snapshots[0]);
  const [nowMs] = useState(Date.now);
  const report = current ?? newest?.backend ?? null;
  return (
    <div>
      <div className={styles.backendHead}>
        <h3 className={styles.subtitle}>{words.title}</h3>
        <ProbeButton />
      </div>
      {report === null ? (
        <p className={styles.statusMore}>{words.unknown}</p>
      ) : (
        <Facts
          rows={[
            {
              term: words.runsOn,
              detail: text.learning.backend[report.backend],
              more: !current && newest && words.ofRun(format.ago(newest.createdAtMs, nowMs)),
            },
            { term: words.adapter, detail: report.adapter },
            { term: words.stepTime, detail: format.duration(report.stepMs) },
            {
              term: words.fallbacks,
              detail:
                report.fallbacks.length === 0
                  ? words.noFallbacks
                  : report.fallbacks.map(({ backend, reason }) => {
                      const plain = fallbackWords(reason, language);
                      return (
                        <span key={`${backend} ${reason}`} className={styles.fallback}>
                          {text.learning.backend[backend]}
                          <span className={styles.fallbackReason}>
                            {plain ?? reason}
                            {plain !== null && <code>{reason}</code>}
                          </span>
                        </span>
                      );
                    }),
            },
          ]}
        />
      )}
    </div>
  );
}
