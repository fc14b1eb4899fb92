import { useEffect, useRef, useSyncExternalStore } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useLanguage } from '../i18n/text';
import { useShopState } from '../shopContext';
import styles from './Loss.module.css';
import { type ChartColours, lossChartOptions } from './lossChartOptions';
import type { LossCurve } from './lossCurve';

export interface LossChartProps {
  curve: LossCurve;
  /** What the picture shows, in a sentence. */
  label: string;
  epochLabel: string;
  /** The epoch under the pointer; null when there is none. */
  onPoint: (epoch: number | null) => void;
}

const heightPx = 260;

/** The curve on a canvas. Fetched only here: nobody else needs a chart library. */
export default function LossChart({ curve, label, epochLabel, onPoint }: LossChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const language = useLanguage();
  const theme = useShopState((state) => state.theme);
  const systemDark = useSyncExternalStore(onSystemTheme, () => darkSystem().matches);
  const { planned } = curve;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a canvas does not restyle itself, so theme and language build it anew.
  useEffect(() => {
    const host = frame.current;
    if (!host) return;
    const options = lossChartOptions({
      width: host.clientWidth,
      height: heightPx,
      planned,
      colours: readColours(host),
      fontFamily: getComputedStyle(host).fontFamily,
      epochLabel,
      onPoint,
    });
    const plot = new uPlot(options, dataOf(curve), host);
    chart.current = plot;
    const sized = new ResizeObserver(() => plot.setSize({ width: host.clientWidth, height: heightPx }));
    sized.observe(host);
    return () => {
      sized.disconnect();
      plot.destroy();
      chart.current = null;
    };
  }, [planned, theme, systemDark, language]);
  useEffect(() => {
    chart.current?.setData(dataOf(curve));
  }, [curve]);
  return <div ref={frame} className={styles.chart} role="img" aria-label={label} />;
}

const dataOf = ({ epochs }: LossCurve): uPlot.AlignedData => [
  epochs.map(({ epoch }) => epoch),
  epochs.map(({ trainLoss }) => trainLoss),
  epochs.map(({ heldOutLoss }) => heldOutLoss),
];

const darkSystem = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function onSystemTheme(listener: () => void): () => void {
  const query = darkSystem();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** A canvas knows no custom properties and no `light-dark()`: the tokens are read as the page resolves them. */
function readColours(host: HTMLElement): ChartColours {
  const sample = document.createElement('span');
  host.append(sample);
  const colour = (token: string): string => {
    sample.style.color = `var(${token})`;
    return getComputedStyle(sample).color;
  };
  const colours = {
    heldOut: colour('--accent'),
    train: colour('--ink-soft'),
    axis: colour('--ink-faint'),
    grid: colour('--line'),
    ground: colour('--surface'),
  };
  sample.remove();
  return colours;
}
