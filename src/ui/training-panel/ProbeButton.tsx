import { useState } from 'react';
import { useStore } from 'zustand';
import { useAnnounce } from '../components/LiveRegion';
import { labRunTexts } from '../i18n/areas/labRun';
import { useAreaText, useText } from '../i18n/text';
import { useActions, useShop } from '../shopContext';
import { ControlButton } from './ControlButton';
import { hindrances } from './runControls';

/** Tries a real training step on every backend, now. */
export function ProbeButton() {
  const text = useText();
  const lab = useAreaText(labRunTexts);
  const announce = useAnnounce();
  const { store } = useShop();
  const { probeBackend } = useActions();
  const hindered = useStore(store, (state) => hindrances(state).probe);
  const [probing, setProbing] = useState(false);
  const hindrance = probing ? 'busy' : hindered;
  const probe = async () => {
    setProbing(true);
    await probeBackend();
    setProbing(false);
    const { backend } = store.getState().training;
    if (backend) announce(lab.backend.probed(text.learning.backend[backend.backend]));
  };
  return (
    <ControlButton
      icon="lab"
      tone="secondary"
      name={probing ? lab.backend.probing : lab.control.probe}
      reason={hindrance && lab.hindrance[hindrance]}
      onPress={() => void probe()}
      onHindered={announce}
    />
  );
}
