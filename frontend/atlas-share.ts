import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyText } from './clipboard';

/** Links to what is shown. The addresses are the server's. */
@customElement('atlas-share')
export class AtlasShare extends LitElement {
  static styles = css`
    :host {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      gap: 4px 8px;
      font-size: 13px;
    }

    button {
      box-sizing: border-box;
      min-height: 32px;
      padding: 0 12px;
      border: 1px solid var(--atlas-line);
      border-radius: 3px;
      background: var(--atlas-panel);
      color: var(--atlas-ink);
      font: inherit;
      line-height: 30px;
      text-align: left;
      cursor: pointer;
    }

    [popover] {
      position: fixed;
      inset: auto;
      margin: 0;
      padding: 6px;
      max-width: min(320px, calc(100vw - 16px));
      border: 1px solid var(--atlas-line);
      border-radius: 3px;
      background: var(--atlas-ground);
      color: var(--atlas-ink);
      box-shadow: 0 2px 10px rgb(0 0 0 / 0.18);
    }

    [popover] > * {
      display: block;
      width: 100%;
      border-color: transparent;
      background: none;
      white-space: normal;
    }

    [popover] > *:hover {
      background: var(--atlas-panel);
    }

    :focus-visible {
      outline: 2px solid var(--atlas-accent);
      outline-offset: 1px;
    }

    span {
      color: var(--atlas-muted);
      overflow-wrap: anywhere;
    }
  `;

  /** The address of the view with the latest figures, as the page's query. */
  @property() latest = '';

  /** The address of the view with these figures for ever. */
  @property() pinned = '';

  /** The snapshot that the pinned address names. */
  @property() snapshot = '';

  @state() private told = '';

  render() {
    return html`
      <button popovertarget="links">Copy link ▾</button>
      <div id="links" popover role="group" aria-label="Copy link" @beforetoggle=${this.onToggle}>
        <button @click=${() => this.copy(this.latest, 'Copied: the link shows the latest figures.')}>
          To the latest figures
        </button>
        <button @click=${() => this.copy(this.pinned, `Copied: the link shows snapshot ${this.snapshot} for ever.`)}>
          To these figures, which never change (snapshot ${this.snapshot})
        </button>
      </div>
      <span role="status">${this.told}</span>
    `;
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('pinned')) {
      this.told = '';
    }
  }

  private async copy(query: string, copied: string) {
    this.shadowRoot?.querySelector<HTMLElement>('#links')?.hidePopover();
    this.told = await copyText(new URL(query, window.location.href).href, copied);
  }

  /** A menu stands above its button, and stays inside the window. */
  private readonly onToggle = (event: Event) => {
    const menu = event.target as HTMLElement;
    const button = this.shadowRoot?.querySelector(`[popovertarget="${menu.id}"]`)?.getBoundingClientRect();
    if (button) {
      menu.style.left = `${Math.max(8, Math.min(button.left, window.innerWidth - 328))}px`;
      menu.style.bottom = `${window.innerHeight - button.top + 4}px`;
    }
  };
}
