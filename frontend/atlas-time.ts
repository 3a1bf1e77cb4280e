import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** How long a date stands while time is played, in milliseconds. */
const STAND = 1600;

/**
 * Steps through the dates that there are figures for. Each date is one step, however far apart the dates lie: between them
 * nothing is known. It plays only when asked, and not at all for readers who asked their system for less motion.
 */
@customElement('atlas-time')
export class AtlasTime extends LitElement {
  static styles = css`
    :host {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      gap: 4px 8px;
      margin: 4px 0 8px;
      font-size: 13px;
    }

    button {
      min-width: 36px;
      min-height: 32px;
      padding: 0 10px;
      border: 1px solid var(--atlas-line);
      border-radius: 3px;
      background: var(--atlas-panel);
      color: var(--atlas-ink);
      font: inherit;
      cursor: pointer;
    }

    button:disabled {
      color: var(--atlas-muted);
      cursor: default;
      opacity: 0.6;
    }

    .line {
      position: relative;
      flex: 1 1 220px;
      min-width: 160px;
      max-width: 560px;
    }

    input {
      width: 100%;
      height: 28px;
      margin: 0;
      accent-color: var(--atlas-accent);
    }

    .ticks {
      display: flex;
      justify-content: space-between;
      margin: -4px 7px 0;
      color: var(--atlas-muted);
    }

    .ticks i {
      width: 2px;
      height: 6px;
      background: currentColor;
    }

    output {
      min-width: 100px;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }

    @media (max-width: 560px) {
      .line {
        order: 1;
        flex-basis: 100%;
        max-width: none;
      }
    }

    button:focus-visible,
    input:focus-visible {
      outline: 2px solid var(--atlas-accent);
      outline-offset: 2px;
    }
  `;

  /** The dates, oldest first, as the address has them. */
  @property({ attribute: false }) dates: string[] = [];

  /** The same dates in words. */
  @property({ attribute: false }) names: string[] = [];

  /** Which of them is shown. */
  @property({ type: Number }) index = 0;

  @state() private playing = false;
  private timer = 0;

  private readonly calm = window.matchMedia('(prefers-reduced-motion: reduce)');

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  render() {
    const last = this.dates.length - 1;
    return html`
      <button aria-label="Previous date" ?disabled=${this.index <= 0} @click=${() => this.step(-1)}>‹</button>
      ${this.calm.matches
        ? ''
        : html`<button class="play" aria-pressed=${this.playing ? 'true' : 'false'} @click=${this.toggle}>
            ${this.playing ? 'Pause' : 'Play'}
          </button>`}
      <button aria-label="Next date" ?disabled=${this.index >= last} @click=${() => this.step(1)}>›</button>
      <div class="line">
        <input
          type="range"
          min="0"
          max=${last}
          step="1"
          .value=${String(this.index)}
          aria-label="Date of the figures"
          aria-valuetext=${this.names[this.index] ?? ''}
          @change=${this.onChange}
          @input=${this.onInput}
        />
        <div class="ticks" aria-hidden="true">${this.dates.map(() => html`<i></i>`)}</div>
      </div>
      <output>${this.names[this.index] ?? ''}</output>
    `;
  }

  private onInput(event: Event) {
    this.stop();
    this.index = Number((event.target as HTMLInputElement).value);
  }

  private onChange() {
    this.tell();
  }

  private step(by: number) {
    this.stop();
    this.go(this.index + by);
  }

  private toggle() {
    if (this.playing) {
      this.stop();
      return;
    }
    this.playing = true;
    if (this.index >= this.dates.length - 1) {
      this.go(0);
    } else {
      this.go(this.index + 1);
    }
    this.timer = window.setInterval(() => {
      if (this.index >= this.dates.length - 1) {
        this.stop();
      } else {
        this.go(this.index + 1);
      }
    }, STAND);
  }

  private stop() {
    window.clearInterval(this.timer);
    this.playing = false;
  }

  private go(index: number) {
    this.index = Math.min(Math.max(index, 0), this.dates.length - 1);
    this.tell();
  }

  private tell() {
    this.dispatchEvent(new CustomEvent('date-chosen', { detail: { date: this.dates[this.index] } }));
  }
}
