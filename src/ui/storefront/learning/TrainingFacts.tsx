import { useState } from 'react';
import { Progress } from '../../components/Meter';
import { learningTexts } from '../../i18n/areas/learning';
import { fallbackWords } from '../../i18n/fallbackWords';
import { useAreaText, useFormat, useLanguage, useText } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import styles from './LearningPopover.module.css';
import { useLearningSentence } from './learningState';

/** What runs now, on what and why, with which model the shop orders, and how much has been noted. */
export function TrainingFacts() {
  const text = useText();
  const learning = useAreaText(learningTexts);
  const format = useFormat();
  const sentence = useLearningSentence();
  const { status, step, serving, snapshots, error } = useShopState((state) => state.training);
  const eventCount = useShopState((state) => state.eventCount);
  const [nowMs] = useState(Date.now);
  const served = snapshots.find(({ id }) => id === serving);
  return (
    <>
      <p className={styles.sentence}>{status === 'waiting' ? learning.waiting : capitalised(sentence)}</p>
      {(status === 'running' || status === 'paused') && step && <RunProgress />}
      {error && status === 'idle' && <p className={styles.sentence}>{text.error[error.code]}</p>}
      <dl className={styles.facts}>
        <dt>{learning.order}</dt>
        <dd>{served ? learning.servesSnapshot(format.ago(served.createdAtMs, nowMs)) : learning.servesBase}</dd>
        <dt>{learning.runsOn}</dt>
        <dd>
          <BackendFacts />
        </dd>
        <dt>{learning.noted}</dt>
        <dd>{learning.events(format.number(eventCount))}</dd>
      </dl>
    </>
  );
}

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function RunProgress() {
  const learning = useAreaText(learningTexts);
  const format = useFormat();
  const step = useShopState((state) => state.training.step);
  const epochs = useShopState((state) => state.training.epochs.at(-1)?.epochs ?? null);
  if (!step) return null;
  return (
    <div className={styles.run}>
      <p className={styles.runWords}>
        <span>{learning.epoch(step.epoch, epochs)}</span>
        <span>{learning.loss(format.number(step.loss, 3))}</span>
      </p>
      <Progress value={step.step} max={step.steps} label={learning.progress} />
    </div>
  );
}

function BackendFacts() {
  const text = useText();
  const learning = useAreaText(learningTexts);
  const format = useFormat();
  const language = useLanguage();
  const backend = useShopState((state) => state.training.backend);
  if (!backend) return learning.notYet;
  return (
    <>
      {text.learning.backend[backend.backend]}
      <span className={styles.aside}>
        {backend.adapter} · {learning.step(format.duration(backend.stepMs))}
      </span>
      {backend.fallbacks.map(({ backend: name, reason }) => (
        <span key={`${name} ${reason}`} className={styles.aside}>
          {learning.passedOver(text.learning.backend[name], fallbackWords(reason, language) ?? reason)}
        </span>
      ))}
    </>
  );
}
