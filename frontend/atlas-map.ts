import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { LegendLink } from './legend-link';
import { codeOf, Drawing } from './map-drawing';
import { MapGestures } from './map-gestures';
import { MapKeys, type Keyed } from './map-keys';
import { fetchDrawing, type Parts } from './map-source';
import { mapStyle } from './map-style';

/**
 * Frames the map that the server draws: pointing, touching and the keyboard. It draws nothing itself; what an area says is
 * what the drawing's own title says.
 */
@customElement('atlas-map')
export class AtlasMap extends LitElement implements Keyed {
  static styles = mapStyle;

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

  /** Whether no state can be drawn alone. */
  @property({ type: Boolean }) whole = false;

  /** The code of the area that is pointed at or that the keyboard is on. */
  @state() active = '';
  @state() private sentence = '';
  @state() private problem = '';
  @state() private busy = false;
  /** Whether what the areas say is still to come; they are painted before. */
  @state() private silent = false;
  @query('.drawing') private room!: HTMLElement;
  @query('.tip') private tip!: HTMLElement;

  private readonly drawing = new Drawing(this);
  private readonly keys = new MapKeys(this, this.drawing);
  private readonly gestures = new MapGestures(
    (x, y) => this.shadowRoot?.elementFromPoint(x, y),
    (code) => this.zoom(code || this.zoomed),
    () => this.zoom(''),
  );
  private readonly legend: LegendLink;
  private readonly sizes = new ResizeObserver(() => this.tellScale());

  constructor() {
    super();
    this.legend = new LegendLink(
      this,
      (key) => this.drawing.standOut(key || this.pinned),
      (key) => this.drawing.namesOf(key),
    );
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  render() {
    const colon = this.sentence.indexOf(': ');
    return html`
      <div class="zoom" role="group" aria-label="Zoom" ?hidden=${this.whole}>
        <button
          aria-label="Zoom to the selected state"
          title="Zoom to the selected state (+)"
          ?disabled=${!this.selected || this.zoomed !== ''}
          @click=${() => this.zoom(this.selected)}
        >
          +
        </button>
        <button
          aria-label="Show the whole country"
          title="Show the whole country (−)"
          ?disabled=${!this.zoomed}
          @click=${() => this.zoom('')}
        >
          −
        </button>
      </div>
      <div
        class="drawing ${this.busy ? 'busy' : ''}"
        role="listbox"
        tabindex="0"
        aria-label=${this.label}
        aria-busy=${this.busy || this.silent}
        aria-activedescendant=${this.active ? `a${this.active}` : ''}
        @pointermove=${this.onPointer}
        @pointerleave=${this.onLeave}
        @click=${this.onClick}
        @keydown=${(event: KeyboardEvent) => this.keys.press(event)}
        @blur=${this.onLeave}
        @wheel=${(event: WheelEvent) => this.gestures.wheel(event)}
        @pointerdown=${(event: PointerEvent) => this.gestures.down(event)}
        @pointerup=${(event: PointerEvent) => this.gestures.up(event)}
        @pointercancel=${(event: PointerEvent) => this.gestures.up(event)}
      ></div>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : ''}
      <div class="tip" ?hidden=${!this.sentence} aria-hidden="true">
        <b>${this.sentence.slice(0, Math.max(colon, 0))}</b>${this.sentence.slice(colon < 0 ? 0 : colon + 2)}
      </div>
    `;
  }

  protected updated(changed: PropertyValues) {
    if (changed.has('src') && this.src) {
      void this.load(this.src);
    } else if (changed.has('selected')) {
      this.drawing.mark('selected', this.selected);
    }
    if (changed.has('pinned')) {
      this.drawing.standOut(this.pinned);
    }
  }

  private async load(src: string) {
    this.busy = true;
    const fetched = await fetchDrawing(src);
    if (src !== this.src) {
      return;
    }
    this.busy = false;
    this.problem = 'problem' in fetched ? fetched.problem : '';
    if ('drawing' in fetched) {
      this.show(this.drawing.read(fetched.drawing, fetched.parts));
      await this.say(src, fetched.parts);
    }
  }

  /** Asks for what the areas say while the browser paints them. */
  private async say(src: string, parts: Parts | null) {
    this.silent = true;
    try {
      const sentences = await parts?.askWords();
      if (parts && sentences && src === this.src) {
        this.drawing.sayAll(sentences, parts);
        this.sentence = this.drawing.sentenceOf(this.active);
      }
    } catch {
      this.problem = 'What the areas say could not be fetched. Check the connection and reload the page.';
    }
    if (src === this.src) {
      this.silent = false;
    }
  }

  private show(svg: SVGSVGElement) {
    if (this.room.firstChild !== svg) {
      this.room.replaceChildren(svg);
      this.sizes.disconnect();
      this.sizes.observe(svg);
    }
    this.active = '';
    this.sentence = '';
    this.drawing.mark('selected', this.selected);
    this.drawing.standOut(this.pinned);
    this.legend.name();
    this.dispatchEvent(new CustomEvent('map-drawn', { detail: { areas: this.drawing.size } }));
  }

  /** The legend's circles grow and shrink with the map's. */
  private tellScale() {
    this.drawing.moved();
    document.documentElement.style.setProperty('--atlas-map-scale', this.drawing.scale.toFixed(4));
  }

  private onPointer(event: PointerEvent) {
    this.gestures.move(event);
    const code = codeOf(event.target);
    this.point(code);
    if (code) {
      const frame = this.getBoundingClientRect();
      this.place(event.clientX - frame.left, event.clientY - frame.top);
    }
  }

  private onLeave() {
    this.point('');
  }

  private onClick(event: Event) {
    const code = codeOf(event.target);
    this.select(code === this.selected ? '' : code);
  }

  /** Closer to a state, or back to the whole country; what is so already is not asked again. */
  zoom(code: string) {
    const wanted = code.slice(0, 2);
    if (wanted !== this.zoomed && !this.whole) {
      this.dispatchEvent(new CustomEvent('zoom-asked', { detail: { code: wanted } }));
    }
  }

  select(code: string) {
    this.selected = code;
    this.dispatchEvent(new CustomEvent('area-selected', { detail: { code } }));
  }

  /** The same as a table. */
  table() {
    this.dispatchEvent(new CustomEvent('table-asked'));
  }

  /** Lets the keyboard go on behind the map. */
  leave() {
    this.room.blur();
  }

  /** Moves the keyboard to an area; its words stand beside it. */
  activate(code: string) {
    this.point(code);
    const spot = this.drawing.listSpots().find((candidate) => candidate.code === code);
    if (spot) {
      this.place(spot.x, spot.y);
    }
  }

  private point(code: string) {
    this.active = code;
    this.sentence = code ? this.drawing.sentenceOf(code) : '';
    this.drawing.mark('active', code);
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
}
