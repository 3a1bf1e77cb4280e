import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { neighbour, type Direction, type Spot } from './neighbour';

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * Frames the map that the server draws: pointing, touching and the keyboard. It draws nothing itself; what an area says is
 * what the drawing's own title says.
 */
@customElement('atlas-map')
export class AtlasMap extends LitElement {
  static styles = css`
    :host {
      display: block;
      position: relative;
    }

    .drawing {
      outline-offset: 2px;
      touch-action: pan-x pan-y;
    }

    .zoom {
      position: absolute;
      z-index: 1;
      top: 4px;
      left: 4px;
      display: flex;
      flex-direction: column;
      gap: 4px;
    }

    .zoom[hidden] {
      display: none;
    }

    @media (max-width: 600px) {
      .zoom {
        position: static;
        flex-direction: row;
        justify-content: flex-end;
        margin-bottom: 4px;
      }
    }

    .zoom button {
      width: 32px;
      height: 32px;
      padding: 0;
      border: 1px solid var(--atlas-line);
      border-radius: 3px;
      background: var(--atlas-panel);
      color: var(--atlas-ink);
      font: inherit;
      font-size: 18px;
      line-height: 1;
      cursor: pointer;
    }

    .zoom button:disabled {
      opacity: 0.5;
      cursor: default;
    }

    .zoom button:focus-visible {
      outline: 2px solid var(--atlas-accent);
    }

    svg {
      display: block;
      width: 100%;
      height: auto;
      max-height: max(450px, calc(100vh - 350px));
      font-family: var(--atlas-font);
    }

    .area,
    .chip {
      cursor: pointer;
    }

    .halo {
      fill: none;
      pointer-events: none;
      stroke: var(--atlas-ink);
      stroke-width: 2;
      stroke-linejoin: round;
    }

    .zoomed .halo {
      vector-effect: non-scaling-stroke;
    }

    .halo.selected {
      stroke-width: 2.5;
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

    .busy {
      opacity: 0.55;
    }

    @media (max-width: 480px) {
      .tile-value {
        display: none;
      }
    }

    .dimmed {
      opacity: 0.16;
    }
  `;

  /** Where the drawing is. */
  @property() src = '';

  /** What the map shows, for those who do not see it. */
  @property() label = '';

  /** The code of the selected area, empty for none. */
  @property() selected = '';

  /** The code of the state that is drawn alone, empty for the whole country. */
  @property() zoomed = '';

  /** The name of the class whose areas stand out until another is pointed at, empty for none. */
  @property() pinned = '';

  /** Whether a state can be drawn alone. */
  @property({ type: Boolean }) whole = false;

  @state() private active = '';
  @state() private sentence = '';
  @state() private problem = '';
  @state() private busy = false;
  @query('.drawing') private drawing!: HTMLElement;
  @query('.tip') private tip!: HTMLElement;

  private readonly sizes = new ResizeObserver(() => this.tellScale());
  private areas = new Map<string, SVGPathElement>();
  private spots: Spot[] = [];
  private readonly fingers = new Map<number, PointerEvent>();
  private spread = 0;
  private typed = '';
  private typedAt = 0;

  connectedCallback() {
    super.connectedCallback();
    const room = this.parentElement;
    for (const kind of ['pointerover', 'focusin'] as const) {
      room?.addEventListener(kind, this.onLegend);
    }
    for (const kind of ['pointerout', 'focusout'] as const) {
      room?.addEventListener(kind, this.offLegend);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  /** An entry of the legend that is pointed at or has the focus lets its areas stand out. */
  private readonly onLegend = (event: Event) => {
    const entry = (event.target as Element).closest<HTMLElement>('[data-key]');
    if (entry) {
      this.standOut(entry.dataset.key ?? '');
    }
  };

  private readonly offLegend = (event: Event) => {
    if ((event.target as Element).closest('[data-key]')) {
      this.standOut(this.pinned);
    }
  };

  private standOut(key: string) {
    const svg = this.drawing?.querySelector('svg');
    svg?.querySelectorAll<SVGElement>('.area, .chip').forEach((area) => {
      area.classList.toggle('dimmed', key !== '' && area.dataset.key !== key);
    });
  }

  render() {
    const colon = this.sentence.indexOf(': ');
    return html`
      <div class="zoom" role="group" aria-label="Zoom" ?hidden=${this.whole}>
        <button
          aria-label="Zoom to the selected state"
          title="Zoom to the selected state (+)"
          ?disabled=${!this.selected || this.zoomed !== ''}
          @click=${() => this.askZoom(this.selected)}
        >
          +
        </button>
        <button
          aria-label="Show the whole country"
          title="Show the whole country (−)"
          ?disabled=${!this.zoomed}
          @click=${() => this.askZoom('')}
        >
          −
        </button>
      </div>
      <div
        class="drawing ${this.busy ? 'busy' : ''}"
        role="listbox"
        tabindex="0"
        aria-label=${this.label}
        aria-activedescendant=${this.active ? `a${this.active}` : ''}
        @pointermove=${this.onPointer}
        @pointerleave=${this.onLeave}
        @click=${this.onClick}
        @keydown=${this.onKey}
        @blur=${this.onLeave}
        @wheel=${this.onWheel}
        @pointerdown=${this.onFinger}
        @pointerup=${this.offFinger}
        @pointercancel=${this.offFinger}
      ></div>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : ''}
      <div class="tip" ?hidden=${!this.sentence} role="status">
        <b>${this.sentence.slice(0, Math.max(colon, 0))}</b>${this.sentence.slice(colon < 0 ? 0 : colon + 2)}
      </div>
    `;
  }

  protected updated(changed: PropertyValues) {
    if (changed.has('src') && this.src) {
      void this.load(this.src);
    } else if (changed.has('selected')) {
      this.mark('selected', this.selected);
    }
    if (changed.has('pinned')) {
      this.standOut(this.pinned);
    }
  }

  private async load(src: string) {
    this.busy = true;
    try {
      const answer = await fetch(src);
      const text = await answer.text();
      if (src !== this.src) {
        return;
      }
      if (answer.ok) {
        this.problem = '';
        this.show(text);
      } else {
        this.problem = `The map could not be drawn (${answer.status}). Reload the page.`;
      }
    } catch {
      this.problem = 'The map could not be fetched. Check the connection and reload the page.';
    } finally {
      this.busy = src === this.src ? false : this.busy;
    }
  }

  private show(text: string) {
    const svg = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
    this.areas.clear();
    this.spots = [];
    const paths = [...svg.querySelectorAll<SVGPathElement>('path.area')];
    paths.sort((one, other) => (one.id < other.id ? -1 : 1));
    paths.forEach((path) => {
      const title = path.querySelector('title');
      const code = path.id;
      path.id = `a${code}`;
      path.dataset.code = code;
      path.setAttribute('role', 'option');
      path.setAttribute('aria-label', title?.textContent ?? code);
      title?.remove();
      this.areas.set(code, path);
    });
    svg.querySelectorAll('.chip').forEach((chip) => chip.setAttribute('aria-hidden', 'true'));
    svg.setAttribute('role', 'presentation');
    this.drawing.replaceChildren(svg);
    this.sizes.disconnect();
    this.sizes.observe(svg);
    this.active = '';
    this.sentence = '';
    this.mark('selected', this.selected);
    this.standOut(this.pinned);
    this.dispatchEvent(new CustomEvent('map-drawn', { detail: { areas: this.areas.size } }));
  }

  /** The legend's circles grow and shrink with the map's. */
  private tellScale() {
    this.spots = [];
    const svg = this.drawing.querySelector('svg');
    if (svg) {
      const plane = svg.viewBox.baseVal;
      const scale = Math.min(svg.clientWidth / plane.width, svg.clientHeight / plane.height);
      document.documentElement.style.setProperty('--atlas-map-scale', scale.toFixed(4));
    }
  }

  private sentenceOf(code: string) {
    return this.areas.get(code)?.getAttribute('aria-label') ?? '';
  }

  private codeAt(event: Event) {
    const target = event.target as Element;
    return target.closest<SVGElement>('[data-code]')?.dataset.code ?? '';
  }

  private onPointer(event: PointerEvent) {
    this.pinch(event);
    const code = this.codeAt(event);
    this.activate(code, false);
    if (code) {
      const frame = this.getBoundingClientRect();
      this.place(event.clientX - frame.left, event.clientY - frame.top);
    }
  }

  private onLeave() {
    this.activate('', false);
  }

  private onClick(event: Event) {
    const code = this.codeAt(event);
    this.select(code === this.selected ? '' : code);
  }

  private onKey(event: KeyboardEvent) {
    const direction = ARROWS[event.key];
    if (direction) {
      this.activate(neighbour(this.listSpots(), this.active || this.selected, direction), true);
    } else if (event.key === 'Home' || event.key === 'End') {
      const codes = [...this.areas.keys()];
      this.activate(codes[event.key === 'Home' ? 0 : codes.length - 1] ?? '', true);
    } else if ((event.key === 'Enter' || event.key === ' ') && this.active) {
      this.select(this.active);
    } else if (event.key === '+' || event.key === '=') {
      this.askZoom(this.active || this.selected);
    } else if (event.key === '-') {
      this.askZoom('');
    } else if (event.key === 'Escape') {
      this.activate('', false);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.typeAhead(event.key);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Closer to a state, or back to the whole country; what is so already is not asked again. */
  private askZoom(code: string) {
    const state = code.slice(0, 2);
    if (state !== this.zoomed && !this.whole) {
      this.dispatchEvent(new CustomEvent('zoom-asked', { detail: { code: state } }));
    }
  }

  /** With Ctrl held, as a pinch on a touch pad has it; without, the wheel scrolls the page. */
  private onWheel(event: WheelEvent) {
    if (!event.ctrlKey) {
      return;
    }
    event.preventDefault();
    if (Math.abs(event.deltaY) > 2) {
      this.askZoom(event.deltaY < 0 ? this.codeAt(event) || this.zoomed : '');
    }
  }

  private onFinger(event: PointerEvent) {
    this.fingers.set(event.pointerId, event);
    this.spread = this.distance();
  }

  private offFinger(event: PointerEvent) {
    this.fingers.delete(event.pointerId);
    this.spread = 0;
  }

  private distance() {
    const [one, other] = [...this.fingers.values()];
    return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
  }

  /** Two fingers that move apart ask for the state between them, and together for the whole country. */
  private pinch(event: PointerEvent) {
    if (!this.spread || !this.fingers.has(event.pointerId)) {
      return;
    }
    this.fingers.set(event.pointerId, event);
    const ratio = this.distance() / this.spread;
    if (ratio > 1.3 || ratio < 0.75) {
      const [one, other] = [...this.fingers.values()];
      const middle = this.shadowRoot?.elementFromPoint(
        (one!.clientX + other!.clientX) / 2,
        (one!.clientY + other!.clientY) / 2,
      );
      this.askZoom(ratio > 1 ? (middle?.closest<SVGElement>('[data-code]')?.dataset.code ?? '') || this.zoomed : '');
      this.spread = 0;
    }
  }

  private typeAhead(key: string) {
    const now = performance.now();
    this.typed = now - this.typedAt > 900 ? key : this.typed + key;
    this.typedAt = now;
    const wanted = this.typed.toLowerCase();
    for (const code of this.areas.keys()) {
      if (this.sentenceOf(code).toLowerCase().startsWith(wanted)) {
        this.activate(code, true);
        return;
      }
    }
  }

  private activate(code: string, placed: boolean) {
    this.active = code;
    this.sentence = code ? this.sentenceOf(code) : '';
    this.mark('active', code);
    const spot = placed ? this.listSpots().find((candidate) => candidate.code === code) : undefined;
    if (spot) {
      this.place(spot.x, spot.y);
    }
  }

  private select(code: string) {
    this.selected = code;
    this.dispatchEvent(new CustomEvent('area-selected', { detail: { code } }));
  }

  private place(x: number, y: number) {
    const width = this.clientWidth;
    requestAnimationFrame(() => {
      const tip = this.tip;
      const left = x + 16 + tip.offsetWidth > width ? Math.max(0, x - 16 - tip.offsetWidth) : x + 16;
      tip.style.left = `${left}px`;
      tip.style.top = `${Math.max(0, y - tip.offsetHeight - 8)}px`;
    });
  }

  private mark(kind: 'active' | 'selected', code: string) {
    const svg = this.drawing?.querySelector('svg');
    svg?.querySelectorAll(`.halo.${kind}`).forEach((halo) => halo.remove());
    const area = this.areas.get(code);
    if (kind === 'selected') {
      this.areas.forEach((path, key) => path.setAttribute('aria-selected', String(key === code)));
    }
    if (svg && area) {
      const halo = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      halo.setAttribute('d', area.getAttribute('d') ?? '');
      halo.setAttribute('class', `halo ${kind}`);
      (svg.querySelector('.zoomed') ?? svg).append(halo);
      const chip = svg.querySelector(`.chip[data-code="${code}"] rect`);
      if (chip) {
        const frame = chip.cloneNode() as SVGElement;
        ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'].forEach((name) =>
          frame.removeAttribute(name),
        );
        frame.setAttribute('class', `halo ${kind}`);
        svg.append(frame);
      }
    }
  }

  private listSpots(): Spot[] {
    if (this.spots.length === 0) {
      const frame = this.getBoundingClientRect();
      this.areas.forEach((path, code) => {
        const box = path.getBoundingClientRect();
        const x = box.x + box.width / 2 - frame.x;
        const y = box.y + box.height / 2 - frame.y;
        this.spots.push({ code, x, y });
      });
    }
    return this.spots;
  }
}
