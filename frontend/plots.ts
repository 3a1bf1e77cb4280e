import * as Plot from '@observablehq/plot';

/** One area in a chart. */
export interface Point {
  code: string;
  /** What stands beside it: a postal code, or a name. */
  label: string;
  /** All that is known of it, read aloud and shown in the tip. */
  text: string;
  /** The name of its class in the legend. */
  key: string;
  color: string;
  x: number;
  /** Where it stands in a scatter; missing in a ranking. */
  y?: number;
  /** Its value, printed. */
  value?: string;
  unstable: boolean;
}

export interface Axis {
  title: string;
  log: boolean;
  /** Values between classes, drawn as faint lines. */
  bounds: number[];
}

/** What the server says of a chart. It computes nothing anew. */
export interface Chart {
  kind: 'scatter' | 'ranked';
  x: Axis;
  y?: Axis;
  points: Point[];
  nation?: { x: number; y?: number; label: string };
  line?: [number, number][];
}

const LABEL = 11;
const RADIUS = 5;
const GUTTER = 30;
const STYLE = { background: 'none', color: 'inherit', fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' };

/** Places around a point, the best first: to the right, to the left, above, below. */
const PLACES = [
  { textAnchor: 'start', dx: 8, dy: 0 },
  { textAnchor: 'end', dx: -8, dy: 0 },
  { textAnchor: 'middle', dx: 0, dy: -12 },
  { textAnchor: 'middle', dx: 0, dy: 12 },
] as const;

type Drawn = SVGSVGElement & { scale(name: string): { apply(value: number): number } | undefined };

const onScale = (value: number | undefined, axis: Axis) => !axis.log || (value ?? 0) > 0;

/** One, two and five times the powers of ten that lie within the values. */
function steps(values: number[]) {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.log10(most); power++) {
    found.push(...[1, 2, 5].map((lead) => Number(`${lead}e${power}`)).filter((step) => step >= least && step <= most));
  }
  return found;
}

function scaleOf(axis: Axis, values: number[]) {
  return axis.log
    ? {
        type: 'log' as const,
        label: `${axis.title}, logarithmic`,
        grid: true,
        ticks: steps(values.filter((value) => value > 0)),
        tickFormat: (step: number) => step.toLocaleString('en-US', { maximumFractionDigits: 6 }),
      }
    : { label: axis.title, grid: true, nice: true, zero: values.every((value) => value >= 0) };
}

const dot = {
  r: RADIUS,
  stroke: 'var(--atlas-ink)',
  strokeWidth: 0.9,
  fill: (point: Point) => point.color,
  ariaLabel: (point: Point) => point.text,
};

/** Unstable values are drawn with a broken outline, as on the map. */
function dots(points: Point[], options: Plot.DotOptions) {
  const of = (unstable: boolean) => points.filter((point) => point.unstable === unstable);
  return [
    Plot.dot(of(true), { ...dot, strokeDasharray: '1.5 1.5', ...options }),
    Plot.dot(of(false), { ...dot, ...options }),
  ];
}

/** The labels that have room, by the place where they have it; what has none is told by tip and table. */
function labelled(points: Point[], at: (point: Point) => [number, number], first: string, room: [number, number]) {
  const taken: [number, number, number, number][] = points.map((point) => {
    const [x, y] = at(point);
    return [x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS];
  });
  const found: Point[][] = PLACES.map(() => []);
  const ordered = [...points].sort((one, other) => Number(other.code === first) - Number(one.code === first));
  for (const point of ordered) {
    const own = points.indexOf(point);
    const [x, y] = at(point);
    const wide = point.label.length * LABEL * 0.66;
    const place = PLACES.findIndex(({ textAnchor, dx, dy }) => {
      const left = x + dx - (textAnchor === 'end' ? wide : textAnchor === 'middle' ? wide / 2 : 0);
      const box: [number, number, number, number] = [left, y + dy - LABEL / 2, left + wide, y + dy + LABEL / 2];
      const inside = box[0] >= room[0] && box[2] <= room[1];
      const free = inside && taken.every(
        (other, index) =>
          index === own || box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3],
      );
      if (free) {
        taken.push(box);
      }
      return free;
    });
    if (place >= 0 || point.code === first) {
      found[Math.max(0, place)]!.push(point);
    }
  }
  return found;
}

function texts(points: Point[][]) {
  return points.map((some, place) =>
    Plot.text(some, {
      x: 'x',
      y: 'y',
      text: 'label',
      fontSize: LABEL,
      fill: 'var(--atlas-ink)',
      stroke: 'var(--atlas-ground)',
      strokeWidth: 3,
      ariaHidden: 'true',
      ...PLACES[place]!,
    }),
  );
}

function bounds(x: Axis, y: Axis) {
  const faint = { stroke: 'var(--atlas-muted)', strokeDasharray: '2 4', ariaHidden: 'true' };
  return [
    Plot.ruleX(x.bounds.filter((bound) => onScale(bound, x)), faint),
    Plot.ruleY(y.bounds.filter((bound) => onScale(bound, y)), faint),
  ];
}

/** Zeros have no place on a logarithmic scale: they stand in a strip of their own at its edge. */
function zeros(points: Point[], x: Axis, y: Axis, up: (point: Point) => number) {
  const left = points.filter((point) => !onScale(point.x, x) && onScale(point.y, y));
  const low = points.filter((point) => onScale(point.x, x) && !onScale(point.y, y));
  const both = points.filter((point) => !onScale(point.x, x) && !onScale(point.y, y));
  let last = -Infinity;
  const apart = [...left]
    .sort((one, other) => up(one) - up(other))
    .filter((point) => {
      const free = up(point) - last >= LABEL;
      last = free ? up(point) : last;
      return free;
    });
  const word = { text: ['0'], fill: 'var(--atlas-muted)', fontSize: 12, ariaHidden: 'true' };
  return [
    ...(x.log ? [Plot.text([0], { ...word, frameAnchor: 'bottom-left', dx: -GUTTER, dy: 14 + (y.log ? GUTTER : 0) })] : []),
    ...(y.log ? [Plot.text([0], { ...word, frameAnchor: 'bottom-left', dx: -12 - (x.log ? GUTTER : 0), dy: GUTTER })] : []),
    Plot.text(apart, { y: 'y', frameAnchor: 'left', dx: 8 - GUTTER, textAnchor: 'start', text: 'label', fontSize: LABEL, fill: 'var(--atlas-ink)', ariaHidden: 'true' }),
    ...dots(left, { y: 'y', frameAnchor: 'left', dx: -GUTTER }),
    ...dots(low, { x: 'x', frameAnchor: 'bottom', dy: GUTTER }),
    ...dots(both, { frameAnchor: 'bottom-left', dx: -GUTTER, dy: GUTTER }),
  ];
}

/** What an axis that is drawn apart must be told again of its scale. */
function marks(scale: ReturnType<typeof scaleOf>) {
  return 'ticks' in scale ? { ticks: scale.ticks, tickFormat: scale.tickFormat } : {};
}

/** Each area as a point, labelled where there is room. */
export function scatter(chart: Chart, width: number, selected: string): SVGSVGElement {
  const x = chart.x;
  const y = chart.y!;
  const shown = chart.points.filter((point) => onScale(point.x, x) && onScale(point.y, y));
  const frame = {
    width,
    height: Math.max(320, Math.min(560, width * 0.66)),
    marginLeft: 56 + (x.log ? GUTTER : 0),
    marginBottom: 44 + (y.log ? GUTTER : 0),
    marginTop: 28,
    marginRight: 24,
    style: STYLE,
    x: { ...scaleOf(x, chart.points.map((point) => point.x)), insetLeft: 6, insetRight: 6 },
    y: { ...scaleOf(y, chart.points.map((point) => point.y ?? 0)), insetTop: 6, insetBottom: 6 },
  };
  const axes = [
    Plot.axisX({ ...marks(frame.x), label: `${frame.x.label} →`, labelAnchor: 'right', labelArrow: 'none', dy: y.log ? GUTTER : 0 }),
    Plot.axisY({ ...marks(frame.y), label: `↑ ${frame.y.label}`, labelArrow: 'none', dx: x.log ? -GUTTER : 0 }),
  ];
  const probe = Plot.plot({ ...frame, marks: dots(shown, { x: 'x', y: 'y' }) }) as unknown as Drawn;
  const at = (point: Point): [number, number] => [
    probe.scale('x')!.apply(point.x),
    probe.scale('y')!.apply(point.y ?? 0),
  ];
  const us = chart.nation && onScale(chart.nation.x, x) && onScale(chart.nation.y, y) ? [chart.nation] : [];
  const few = chart.points.length <= 60;
  return Plot.plot({
    ...frame,
    marks: [
      ...axes,
      ...bounds(x, y),
      ...(chart.line ? [Plot.line(chart.line, { stroke: 'var(--atlas-accent)', strokeWidth: 1.5, clip: true })] : []),
      ...zeros(chart.points, x, y, (point) => at(point)[1]),
      ...dots(shown, few ? { x: 'x', y: 'y' } : { x: 'x', y: 'y', r: 2.6, strokeWidth: 0.4 }),
      Plot.dot(us, { x: 'x', y: 'y', symbol: 'times', r: 6, stroke: 'var(--atlas-ink)', strokeWidth: 2 }),
      Plot.text(us, { x: 'x', y: 'y', text: 'label', dy: -14, fontWeight: 600, stroke: 'var(--atlas-ground)', strokeWidth: 4, fill: 'var(--atlas-ink)' }),
      ...(few ? texts(labelled(shown, at, selected, [frame.marginLeft, width])) : []),
    ],
  }) as unknown as SVGSVGElement;
}

/** Areas from the highest to the lowest, each a point on its own row, with the national value as a line. */
export function ranked(chart: Chart, width: number): SVGSVGElement {
  const names = chart.points.map((point) => point.label);
  const longest = Math.max(8, ...names.map((name) => name.length));
  const marginLeft = Math.min(width * 0.42, 14 + longest * 6.4);
  const us = chart.nation ? [chart.nation] : [];
  return Plot.plot({
    width,
    height: 62 + chart.points.length * 19,
    marginLeft,
    marginTop: 44,
    marginBottom: 12,
    marginRight: 60,
    style: STYLE,
    x: { ...scaleOf({ ...chart.x, log: false }, [...chart.points.map((point) => point.x), ...us.map((one) => one.x)]), axis: 'top', label: `${chart.x.title} →`, labelArrow: 'none', ticks: Math.max(3, Math.floor(width / 110)) },
    y: { domain: names, label: null, tickSize: 0 },
    marks: [
      Plot.axisY({ label: null, tickSize: 0, fontSize: 12 }),
      Plot.ruleY(chart.points, { y: 'label', x1: 0, x2: 'x', stroke: 'var(--atlas-line)', strokeWidth: 1.5, ariaHidden: 'true' }),
      Plot.ruleX(us, { x: 'x', stroke: 'var(--atlas-ink)', strokeWidth: 1.2 }),
      Plot.text(us, { x: 'x', text: 'label', frameAnchor: 'bottom', dy: 10, fontWeight: 600, fill: 'var(--atlas-ink)' }),
      ...dots(chart.points, { x: 'x', y: 'label' }),
      Plot.text(chart.points, { x: 'x', y: 'label', text: 'value', dx: 10, textAnchor: 'start', fontSize: 11, fill: 'var(--atlas-ink)', stroke: 'var(--atlas-ground)', strokeWidth: 6, fontVariant: 'tabular-nums', ariaHidden: 'true' }),
    ],
  }) as unknown as SVGSVGElement;
}
