import { Facts } from '../components/Facts';
import { labDataTexts } from '../i18n/areas/labData';
import { useAreaText, useFormat } from '../i18n/text';
import { useShopState } from '../shopContext';
import { learnableActs } from './learnableActs';
import { encoderBytes, rankerBytes, rankerLayers, rankerName, rankerParameters } from './modelFacts';
import styles from './Shopper.module.css';

/** Newest acts that the ranker attends to. */
const sequenceLength = 50;

/** What is known, what it runs on, and how fast it answered. */
export function ShopperSection() {
  return (
    <div className={styles.columns}>
      <Facts rows={useShopperRows()} />
      <Facts rows={usePartRows()} />
    </div>
  );
}

function useShopperRows() {
  const { shopper: words } = useAreaText(labDataTexts);
  const format = useFormat();
  const events = useShopState((state) => state.events);
  const eventCount = useShopState((state) => state.eventCount);
  const personal = useShopState((state) => state.consent === 'granted' && state.personalised);
  const lastActMs = useShopState((state) => state.home.lastActMs);
  const mode = useShopState((state) => state.storage.mode);
  const acts = learnableActs(events);
  const views = acts.filter(({ kind }) => kind === 'view').length;
  const number = (value: number) => format.number(value);
  const atLeast = (value: number) => (eventCount > events.length ? words.historyAtLeast(number(value)) : number(value));
  const used = Math.min(sequenceLength, acts.length);
  return [
    { term: words.acts, detail: atLeast(acts.length), more: words.actsMore(number(views), number(acts.length - views)) },
    {
      term: words.historyUsed,
      detail: personal ? (used === sequenceLength ? number(used) : atLeast(used)) : words.off,
      more: words.historyMore,
    },
    { term: words.home, detail: lastActMs === null ? words.homeNone : format.duration(lastActMs), more: words.homeMore },
    { term: words.storage, detail: words.storageMode[mode], more: words.rows(number(eventCount)) },
  ];
}

function usePartRows() {
  const { shopper: words } = useAreaText(labDataTexts);
  const format = useFormat();
  const engine = useShopState((state) => state.engine.status);
  const encoder = useShopState((state) => state.encoder);
  const manifest = useShopState((state) => state.pack.manifest);
  const packBytes = manifest?.files.reduce((sum, { bytes }) => sum + bytes, 0) ?? null;
  const vectorBytes = manifest?.files.find(({ role }) => role === 'vectors')?.bytes ?? null;
  const bytes = (count: number | null) => (count === null ? words.loading : format.bytes(count));
  const encoderState =
    encoder.status === 'loading' && encoder.totalBytes > 0
      ? words.encoderLoading(format.bytes(encoder.loadedBytes), format.bytes(encoder.totalBytes))
      : words.encoderStatus[encoder.status];
  return [
    { term: words.engine, detail: words.engineStatus[engine] },
    { term: words.encoder, detail: encoderState, more: manifest && `${words.encoderId}: ${manifest.encoder}` },
    {
      term: words.ranker,
      detail: rankerName,
      more: words.rankerMore(format.number(rankerParameters), rankerLayers.map(String).join(' → ')),
    },
    {
      term: words.pack,
      detail: manifest ? `${manifest.name} ${manifest.version}` : words.loading,
      more: manifest && words.packMore(format.number(manifest.itemCount), format.number(manifest.dimension)),
    },
    {
      term: words.sizes,
      detail: words.files(format.bytes(rankerBytes), format.bytes(encoderBytes), bytes(packBytes)),
      more: words.sizesMore(bytes(vectorBytes)),
    },
  ];
}
