import { Tooltip, TooltipAnchor, TooltipProvider } from '@ariakit/react';
import { useId } from 'react';
import { Button, type ButtonTone } from '../components/Button';
import type { IconName } from '../components/Icon';
import styles from './Run.module.css';

export interface ControlButtonProps {
  name: string;
  icon: IconName;
  tone: ButtonTone;
  /** Why it cannot be used now; null when it can. */
  reason: string | null;
  onPress: () => void;
  /** Pressed all the same: fingers have no hover, so the reason is then said elsewhere. */
  onHindered: (reason: string) => void;
}

/** A button that stays reachable while it cannot be used, and says why. */
export function ControlButton({ name, icon, tone, reason, onPress, onHindered }: ControlButtonProps) {
  const id = useId();
  // One tree in both states: another one would take the focus along as it goes.
  return (
    <TooltipProvider timeout={200} placement="bottom">
      <TooltipAnchor
        render={
          <Button
            tone={tone}
            icon={icon}
            size="small"
            className={styles.control}
            aria-disabled={reason !== null}
            aria-describedby={reason === null ? undefined : id}
            onClick={() => (reason === null ? onPress() : onHindered(reason))}
          >
            {name}
          </Button>
        }
      />
      {reason !== null && (
        <>
          <Tooltip gutter={6} className={styles.tooltip}>
            {reason}
          </Tooltip>
          <span id={id} hidden>
            {reason}
          </span>
        </>
      )}
    </TooltipProvider>
  );
}
