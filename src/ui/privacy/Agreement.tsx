import { useRef, useState } from 'react';
import { Banner } from '../components/Banner';
import { Button } from '../components/Button';
import { useAnnounce } from '../components/LiveRegion';
import { Switch } from '../components/Switch';
import { learningTexts } from '../i18n/areas/learning';
import { privacyTexts } from '../i18n/areas/privacy';
import { useAreaText, useFormat, useText } from '../i18n/text';
import { useActions, useShopState } from '../shopContext';
import styles from './Agreement.module.css';
import { ForgetDialog } from './ForgetDialog';

/** What is learned in four points, then the shopper's say over it. */
export function Agreement() {
  const privacy = useAreaText(privacyTexts);
  return (
    <>
      <ul className={styles.points}>
        {privacy.points.map(({ title, body }) => (
          <li key={title}>
            <h3 className={styles.pointTitle}>{title}</h3>
            <p>{body}</p>
          </li>
        ))}
      </ul>
      <Decision />
    </>
  );
}

type Decided = keyof typeof decidedNames;
const decidedNames = { opening: 0, unasked: 0, refused: 0, granted: 0, paused: 0, gift: 0 };

function Decision() {
  const text = useText();
  const { agreement } = useAreaText(privacyTexts);
  const announce = useAnnounce();
  const { grantConsent, refuseConsent } = useActions();
  const [withdrawn, setWithdrawn] = useState(false);
  const sentence = useRef<HTMLParagraphElement>(null);
  const decided = useShopState((state): Decided => {
    if (state.storage.mode === 'opening') return 'opening';
    if (state.consent !== 'granted') return state.consent;
    if (!state.personalised) return 'paused';
    return state.giftMode ? 'gift' : 'granted';
  });
  const agreed = decided !== 'opening' && decided !== 'unasked' && decided !== 'refused';
  const decide = async (decision: () => Promise<void>, said: string) => {
    // The button that was pressed gives way to the other one.
    sentence.current?.focus();
    await decision();
    announce(said);
  };
  return (
    <div className={styles.decision}>
      <h3 className={styles.decisionTitle}>{agreement.title}</h3>
      <p ref={sentence} tabIndex={-1} className={styles.decided}>
        {agreement[decided]}
      </p>
      {agreed ? (
        <>
          <Switches />
          <div className={styles.withdraw}>
            <p>{agreement.withdrawMore}</p>
            <Button
              onClick={() => {
                setWithdrawn(true);
                void decide(refuseConsent, agreement.withdrawn);
              }}
            >
              {agreement.withdraw}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Remains withdrawn={withdrawn} />
          <div className={styles.answers}>
            <Button disabled={decided === 'opening'} onClick={() => void decide(grantConsent, agreement.agreed)}>
              {agreement.agree}
            </Button>
            {decided === 'unasked' && <Button onClick={() => void decide(refuseConsent, agreement.refused)}>{text.consent.no}</Button>}
          </div>
        </>
      )}
    </div>
  );
}

function Switches() {
  const learning = useAreaText(learningTexts);
  const { setPersonalised, setGiftMode, setAcrossPacks } = useActions();
  const personalised = useShopState((state) => state.personalised);
  const giftMode = useShopState((state) => state.giftMode);
  const acrossPacks = useShopState((state) => state.acrossPacks);
  return (
    <div className={styles.switches}>
      <Switch
        checked={personalised}
        onChange={(on) => void setPersonalised(on)}
        label={learning.personalised}
        description={learning.personalisedMore}
      />
      <Switch
        checked={acrossPacks}
        onChange={(on) => void setAcrossPacks(on)}
        disabled={!personalised}
        label={learning.across}
        description={learning.acrossMore}
      />
      <Switch checked={giftMode} onChange={setGiftMode} disabled={!personalised} label={learning.gift} description={learning.giftMore} />
    </div>
  );
}

/** Without agreement, what was noted earlier is still there: said, and one step from gone. */
function Remains({ withdrawn }: { withdrawn: boolean }) {
  const { agreement } = useAreaText(privacyTexts);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const eventCount = useShopState((state) => state.eventCount);
  if (eventCount === 0) return null;
  return (
    <>
      <Banner
        tone={withdrawn ? 'good' : 'info'}
        title={withdrawn ? agreement.withdrawn : undefined}
        actions={
          <Button size="small" icon="trash" onClick={() => setAsking(true)}>
            {agreement.forgetRemains}
          </Button>
        }
      >
        <p>{agreement.remains(format.number(eventCount))}</p>
      </Banner>
      {asking && <ForgetDialog which="everything" onClose={() => setAsking(false)} />}
    </>
  );
}
