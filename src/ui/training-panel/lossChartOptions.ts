import type uPlot from 'uplot';

export interface ChartColours {
  readonly heldOut: string;
  readonly train: string;
  readonly axis: string;
  readonly grid: string;
  readonly ground: string;
}

export interface LossChartSettings {
  readonly width: number;
  readonly height: number;
  /** The axis reaches this far from the beginning, so that the curve grows into it. */
  readonly planned: number;
  readonly colours: ChartColours;
  readonly fontFamily: string;
  readonly epochLabel: string;
  readonly onPoint: (epoch: number | null) => void;
}

export function lossChartOptions(settings: LossChartSettings): uPlot.Options {
  const { width, height, planned, colours, fontFamily, epochLabel, onPoint } = settings;
  const font = `12px ${fontFamily}`;
  const axis = { stroke: colours.axis, font, labelFont: font, ticks: { show: false }, border: { show: false } };
  return {
    width,
    height,
    padding: [12, 12, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 9, width: 2, fill: colours.ground } },
    scales: {
      x: { time: false, range: [0.75, Math.max(2, planned) + 0.25] },
      y: { range: (_plot, low, high) => lossRange(low, high) },
    },
    axes: [
      {
        ...axis,
        label: epochLabel,
        labelSize: 20,
        size: 28,
        grid: { show: false },
        splits: () => Array.from({ length: Math.max(2, planned) }, (_, at) => at + 1),
        values: (_plot, splits) => splits.map(String),
      },
      { ...axis, size: 48, grid: { stroke: colours.grid, width: 1 }, values: (_plot, splits) => splits.map(decimals(splits)) },
    ],
    series: [
      {},
      { stroke: colours.train, width: 1.5, dash: [5, 4], points: { show: true, size: 5, fill: colours.train } },
      { stroke: colours.heldOut, width: 2.5, points: { show: true, size: 7, fill: colours.heldOut } },
    ],
    hooks: {
      draw: [(plot) => markBest(plot, colours)],
      setCursor: [(plot) => onPoint(plot.cursor.idx == null ? null : (plot.data[0][plot.cursor.idx] ?? null))],
    },
  };
}

/** Some air around the curve; a single point gets a band of its own. */
export function lossRange(low: number | null, high: number | null): [number, number] {
  if (low === null || high === null) return [0, 1];
  const air = Math.max((high - low) * 0.12, Math.abs(high) * 0.02, 0.001);
  return [Math.max(0, low - air), high + air];
}

/** As many decimals as tell neighbouring marks apart. */
function decimals(splits: readonly number[]): (value: number) => string {
  const step = Math.abs((splits[1] ?? 1) - (splits[0] ?? 0));
  const places = Math.min(4, Math.max(1, Math.ceil(-Math.log10(step || 1))));
  return (value) => value.toFixed(places);
}

/** A ring around the lowest held-out loss: the weights of that epoch are the ones taken. */
function markBest(plot: uPlot, { heldOut }: ChartColours): void {
  const [epochs, , losses] = plot.data;
  const values = [...(losses ?? [])].map((value) => value ?? Number.POSITIVE_INFINITY);
  const lowest = Math.min(...values);
  const at = values.indexOf(lowest);
  const epoch = epochs[at];
  if (epoch === undefined || !Number.isFinite(lowest)) return;
  const { ctx } = plot;
  const ratio = devicePixelRatio;
  ctx.save();
  ctx.strokeStyle = heldOut;
  ctx.lineWidth = 1.5 * ratio;
  ctx.beginPath();
  ctx.arc(plot.valToPos(epoch, 'x', true), plot.valToPos(lowest, 'y', true), 8 * ratio, 0, 2 * Math.PI);
  ctx.stroke();
  ctx.restore();
}
