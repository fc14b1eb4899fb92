import { useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { IconName } from '../components/Icon';
import { labRunTexts, type RunControl } from '../i18n/areas/labRun';
import { useAreaText } from '../i18n/text';
import { useActions, useShop, useShopState } from '../shopContext';
import { ControlButton } from './ControlButton';
import { ResetDialog } from './ResetDialog';
import styles from './Run.module.css';
import { hindrances } from './runControls';

const icons = {
  run: 'play',
  resume: 'play',
  pause: 'pause',
  step: 'step',
  reset: 'undo',
} as const satisfies Partial<Record<RunControl, IconName>>;

type Pressed = Exclude<RunControl, 'resume' | 'probe'>;

export function RunControls() {
  const lab = useAreaText(labRunTexts);
  const { store } = useShop();
  const { runTraining, pauseTraining, resumeTraining, stepTraining } = useActions();
  const hindered = useStore(store, useShallow(hindrances));
  const paused = useShopState((state) => state.training.status === 'paused');
  const [asking, setAsking] = useState(false);
  /** The reason that was asked for by pressing a control that cannot be used. */
  const [reason, setReason] = useState<string | null>(null);

  const act: Readonly<Record<Pressed, () => void>> = {
    run: () => void (paused ? resumeTraining() : runTraining()),
    pause: () => void pauseTraining(),
    step: () => void stepTraining(),
    reset: () => setAsking(true),
  };
  const button = (control: Pressed, shown: Pressed | 'resume' = control) => {
    const hindrance = hindered[control];
    const name = lab.control[shown];
    return (
      <ControlButton
        key={control}
        icon={icons[shown]}
        tone={control === 'run' ? 'primary' : 'secondary'}
        name={name}
        reason={hindrance && lab.hindrance[hindrance]}
        onPress={() => {
          setReason(null);
          act[control]();
        }}
        onHindered={(why) => setReason(lab.unavailable(name, why))}
      />
    );
  };
  return (
    <>
      <fieldset className={styles.controls}>
        <legend className="visually-hidden">{lab.controls}</legend>
        {button('run', paused ? 'resume' : 'run')}
        {button('pause')}
        {button('step')}
        {button('reset')}
      </fieldset>
      <p className={styles.reason} role="status">
        {reason}
      </p>
      {asking && <ResetDialog onClose={() => setAsking(false)} />}
    </>
  );
}
