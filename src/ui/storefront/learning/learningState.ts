import type { ShopState } from '../../../state/contract';
import { useText } from '../../i18n/text';
import { useShopState } from '../../shopContext';

export type LearningState = 'off' | 'on' | 'gift' | 'training' | 'paused';

export function learningState({ consent, personalised, giftMode, training }: ShopState): LearningState {
  if (training.status === 'running') return 'training';
  if (training.status === 'paused') return 'paused';
  if (consent !== 'granted' || !personalised) return 'off';
  return giftMode ? 'gift' : 'on';
}

/** What goes on, in one sentence. */
export function useLearningSentence(): string {
  const text = useText();
  const state = useShopState(learningState);
  const elsewhere = useShopState(({ training }) => training.status === 'elsewhere');
  const epoch = useShopState(({ training }) => training.step?.epoch ?? training.epochs.length + 1);
  const epochs = useShopState(({ training }) => training.epochs.at(-1)?.epochs ?? null);
  const backend = useShopState(({ training }) => training.backend?.backend ?? null);
  if (state === 'training') return backend ? text.learning.training(epoch, epochs, text.learning.backend[backend]) : text.learning.probing;
  if (state === 'paused') return text.learning.paused;
  if (elsewhere) return text.learning.elsewhere;
  return text.learning[state];
}
