import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { neighbour, type Direction, type Spot } from './neighbour';
import type { Chart } from './plots';

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** How far from a point a finger may be, in pixels. */
const REACH = 28;

/**
 * A chart whose points are areas, pointed at and read as on the map. The chart library is fetched only where a chart is shown.
 */
@customElement('atlas-plot')
export class AtlasPlot extends LitElement {
  static styles = css`
    :host {
      display: block;
      position: relative;
      min-height: 320px;
    }

    .drawing {
      outline-offset: 2px;
    }

    .drawing:focus-visible {
      outline: 2px solid var(--atlas-accent);
    }

    svg {
      display: block;
      max-width: 100%;
      height: auto;
      font-variant-numeric: tabular-nums;
    }

    circle {
      cursor: pointer;
    }

    .dimmed {
      opacity: 0.16;
    }

    .halo {
      fill: none;
      pointer-events: none;
      stroke: var(--atlas-ink);
      stroke-width: 2;
      stroke-dasharray: none;
    }

    .halo.selected {
      stroke-width: 3;
    }

    .tip {
      position: absolute;
      z-index: 2;
      max-width: 280px;
      padding: 8px 10px;
      background: var(--atlas-ground);
      color: var(--atlas-ink);
      border: 1px solid var(--atlas-line);
      border-radius: 3px;
      box-shadow: 0 2px 10px rgb(0 0 0 / 0.18);
      font-size: 13px;
      line-height: 1.4;
      pointer-events: none;
    }

    .tip b {
      display: block;
    }

    .tip[hidden] {
      display: none;
    }

    .problem {
      padding: 24px;
    }
  `;

  /** What is drawn. */
  @property({ attribute: false }) chart?: Chart;

  /** What the chart shows, for those who do not see it. */
  @property() label = '';

  /** The code of the selected area, empty for none. */
  @property() selected = '';

  /** The name of the class whose areas stand out, empty for none. */
  @property() pinned = '';

  @state() private active = '';
  @state() private sentence = '';
  @state() private problem = '';
  @query('.drawing') private drawing!: HTMLElement;
  @query('.tip') private tip!: HTMLElement;

  private readonly sizes = new ResizeObserver(() => this.resized());
  private points = new Map<string, SVGCircleElement>();
  private width = 0;
  private room?: Element | null;
  private typed = '';
  private typedAt = 0;

  connectedCallback() {
    super.connectedCallback();
    this.sizes.observe(this);
    this.room = this.closest('.atlas-relate');
    for (const kind of ['pointerover', 'focusin', 'pointerout', 'focusout'] as const) {
      this.room?.addEventListener(kind, this.onLegend);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
    for (const kind of ['pointerover', 'focusin', 'pointerout', 'focusout'] as const) {
      this.room?.removeEventListener(kind, this.onLegend);
    }
  }

  /** A class of the map's legend that is pointed at or has the focus lets its areas stand out here too. */
  private readonly onLegend = (event: Event) => {
    const entry = (event.target as Element).closest<HTMLElement>('[data-key]');
    if (entry) {
      const on = event.type === 'pointerover' || event.type === 'focusin';
      this.standOut(on ? (entry.dataset.key ?? '') : this.pinned);
    }
  };

  render() {
    const colon = this.sentence.indexOf(': ');
    return html`
      <div
        class="drawing"
        role="listbox"
        tabindex="0"
        aria-label=${this.label}
        aria-activedescendant=${this.active ? `p${this.active}` : ''}
        @pointermove=${this.onPointer}
        @pointerleave=${() => this.activate('')}
        @click=${this.onClick}
        @keydown=${this.onKey}
        @blur=${() => this.activate('')}
      ></div>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : ''}
      <div class="tip" ?hidden=${!this.sentence} role="status">
        <b>${this.sentence.slice(0, Math.max(colon, 0))}</b>${this.sentence.slice(colon < 0 ? 0 : colon + 2)}
      </div>
    `;
  }

  protected updated(changed: PropertyValues) {
    if (changed.has('chart') || changed.has('selected')) {
      void this.draw();
    } else if (changed.has('pinned')) {
      this.standOut(this.pinned);
    }
  }

  private resized() {
    const width = Math.floor(this.clientWidth);
    if (width > 0 && width !== this.width) {
      this.width = width;
      void this.draw();
    }
  }

  private async draw() {
    const chart = this.chart;
    if (!chart || this.width === 0) {
      return;
    }
    try {
      const plots = await import('./plots');
      if (chart === this.chart) {
        const drawn =
          chart.kind === 'scatter' ? plots.scatter(chart, this.width, this.selected) : plots.ranked(chart, this.width);
        this.show(chart, drawn);
      }
    } catch {
      this.problem = 'The chart could not be drawn. The table below has the same figures; reload the page to try again.';
    }
  }

  private show(chart: Chart, svg: SVGSVGElement) {
    const byText = new Map(chart.points.map((point) => [point.text, point]));
    this.points.clear();
    svg.querySelectorAll<SVGCircleElement>('circle[aria-label]').forEach((circle) => {
      const point = byText.get(circle.getAttribute('aria-label') ?? '');
      if (point) {
        circle.id = `p${point.code}`;
        circle.dataset.code = point.code;
        circle.dataset.key = point.key;
        circle.setAttribute('role', 'option');
        circle.setAttribute('aria-selected', String(point.code === this.selected));
        this.points.set(point.code, circle);
      }
    });
    svg.querySelectorAll('g[aria-label]').forEach((group) => {
      group.removeAttribute('aria-label');
      if (!group.querySelector('[data-code]')) {
        group.setAttribute('aria-hidden', 'true');
      }
    });
    svg.setAttribute('role', 'presentation');
    this.drawing.replaceChildren(svg);
    this.problem = '';
    this.activate('');
    this.mark('selected', this.selected);
    this.standOut(this.pinned);
    this.dispatchEvent(new CustomEvent('plot-drawn', { detail: { points: this.points.size } }));
  }

  private standOut(key: string) {
    this.points.forEach((circle) => circle.classList.toggle('dimmed', key !== '' && circle.dataset.key !== key));
  }

  /** The point nearest to the pointer, within reach of a finger. */
  private codeAt(event: MouseEvent) {
    const frame = this.getBoundingClientRect();
    let best = '';
    let least = REACH;
    for (const spot of this.listSpots()) {
      const distance = Math.hypot(spot.x - event.clientX + frame.x, spot.y - event.clientY + frame.y);
      if (distance < least) {
        least = distance;
        best = spot.code;
      }
    }
    return best;
  }

  private onPointer(event: PointerEvent) {
    this.activate(this.codeAt(event));
  }

  private onClick(event: MouseEvent) {
    const code = this.codeAt(event);
    if (code || this.selected) {
      this.select(code === this.selected ? '' : code);
    }
  }

  private onKey(event: KeyboardEvent) {
    const direction = ARROWS[event.key];
    const codes = (this.chart?.points ?? []).map((point) => point.code).filter((code) => this.points.has(code));
    if (direction && this.chart?.kind === 'ranked') {
      const step = direction === 'up' || direction === 'left' ? -1 : 1;
      const next = codes.indexOf(this.active || this.selected) + step;
      this.activate(codes[Math.min(Math.max(next, 0), codes.length - 1)] ?? '');
    } else if (direction) {
      this.activate(neighbour(this.listSpots(), this.active || this.selected, direction));
    } else if (event.key === 'Home' || event.key === 'End') {
      this.activate(codes[event.key === 'Home' ? 0 : codes.length - 1] ?? '');
    } else if ((event.key === 'Enter' || event.key === ' ') && this.active) {
      this.select(this.active === this.selected ? '' : this.active);
    } else if (event.key === 'Escape') {
      this.activate('');
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.typeAhead(event.key);
    } else {
      return;
    }
    event.preventDefault();
  }

  private typeAhead(key: string) {
    const now = performance.now();
    this.typed = now - this.typedAt > 900 ? key : this.typed + key;
    this.typedAt = now;
    const wanted = this.typed.toLowerCase();
    const found = [...this.points].find(([, circle]) => this.textOf(circle).toLowerCase().startsWith(wanted));
    if (found) {
      this.activate(found[0]);
    }
  }

  private textOf(circle?: SVGCircleElement) {
    return circle?.getAttribute('aria-label') ?? '';
  }

  private activate(code: string) {
    if (code === this.active && code !== '') {
      return;
    }
    this.active = code;
    this.sentence = this.textOf(this.points.get(code));
    this.mark('active', code);
    const spot = this.listSpots().find((candidate) => candidate.code === code);
    if (spot) {
      this.place(spot.x, spot.y);
    }
  }

  private select(code: string) {
    this.dispatchEvent(new CustomEvent('area-selected', { detail: { code } }));
  }

  private place(x: number, y: number) {
    const width = this.clientWidth;
    requestAnimationFrame(() => {
      const left = x + 16 + this.tip.offsetWidth > width ? Math.max(0, x - 16 - this.tip.offsetWidth) : x + 16;
      this.tip.style.left = `${left}px`;
      this.tip.style.top = `${Math.max(0, y - this.tip.offsetHeight - 8)}px`;
    });
  }

  private mark(kind: 'active' | 'selected', code: string) {
    this.drawing?.querySelectorAll(`.halo.${kind}`).forEach((halo) => halo.remove());
    const circle = this.points.get(code);
    if (circle) {
      const halo = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
      for (const name of ['cx', 'cy', 'transform']) {
        const value = circle.getAttribute(name);
        if (value) {
          halo.setAttribute(name, value);
        }
      }
      halo.setAttribute('r', String(Number(circle.getAttribute('r')) + 4));
      halo.setAttribute('class', `halo ${kind}`);
      circle.parentElement?.append(halo);
    }
  }

  private listSpots(): Spot[] {
    const frame = this.getBoundingClientRect();
    return [...this.points].map(([code, circle]) => {
      const box = circle.getBoundingClientRect();
      return { code, x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y };
    });
  }
}
