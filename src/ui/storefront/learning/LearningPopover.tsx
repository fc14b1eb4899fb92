import { HeadingLevel, Popover, PopoverDismiss, PopoverHeading, usePopoverStore } from '@ariakit/react';
import type { RefObject } from 'react';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import { Switch } from '../../components/Switch';
import { learningTexts } from '../../i18n/areas/learning';
import { useAreaText, useText } from '../../i18n/text';
import { paths } from '../../routing/paths';
import { useActions, useShopState } from '../../shopContext';
import styles from './LearningPopover.module.css';
import { TrainingFacts } from './TrainingFacts';

export interface LearningPopoverProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  anchor: RefObject<HTMLButtonElement | null>;
}

export default function LearningPopover({ open, onOpenChange, anchor }: LearningPopoverProps) {
  const text = useText();
  const learning = useAreaText(learningTexts);
  const store = usePopoverStore({ open, setOpen: onOpenChange, placement: 'bottom-end' });
  const close = () => onOpenChange(false);
  return (
    <Popover
      store={store}
      className={styles.popover}
      gutter={8}
      overflowPadding={12}
      unmountOnHide
      autoFocusOnShow
      finalFocus={anchor}
      getAnchorRect={() => anchor.current?.getBoundingClientRect() ?? null}
      // The button itself closes it; a click there must not close and open again.
      hideOnInteractOutside={(event) => !anchor.current?.contains(event.target as Node)}
    >
      <div className={styles.head}>
        <HeadingLevel level={2}>
          <PopoverHeading className={styles.title}>{learning.title}</PopoverHeading>
        </HeadingLevel>
        <PopoverDismiss className={styles.close} aria-label={text.common.close} title={text.common.close}>
          <Icon name="close" size={18} />
        </PopoverDismiss>
      </div>
      <TrainingFacts />
      <div className={styles.switches}>
        <PersonalSwitch />
        <GiftSwitch />
      </div>
      <p className={styles.links}>
        <Link href={paths.privacy} onClick={close}>
          {text.page.privacy}
        </Link>
        <Link href={paths.lab} onClick={close}>
          {text.page.lab}
        </Link>
      </p>
    </Popover>
  );
}

function PersonalSwitch() {
  const learning = useAreaText(learningTexts);
  const { setPersonalised, grantConsent } = useActions();
  const granted = useShopState((state) => state.consent === 'granted');
  const personalised = useShopState((state) => state.personalised);
  if (!granted)
    return (
      <div className={styles.turnOn}>
        <p>{learning.turnOnMore}</p>
        <Button size="small" onClick={() => void grantConsent()}>
          {learning.turnOn}
        </Button>
      </div>
    );
  return (
    <Switch
      checked={personalised}
      onChange={(on) => void setPersonalised(on)}
      label={learning.personalised}
      description={learning.personalisedMore}
    />
  );
}

function GiftSwitch() {
  const learning = useAreaText(learningTexts);
  const { setGiftMode } = useActions();
  const giftMode = useShopState((state) => state.giftMode);
  const active = useShopState((state) => state.consent === 'granted' && state.personalised);
  if (!active) return null;
  return <Switch checked={giftMode} onChange={setGiftMode} label={learning.gift} description={learning.giftMore} />;
}
