import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyText } from './clipboard';

/** The view in sentences, with its source and its address, to be copied. The words are the server's. */
@customElement('atlas-copy')
export class AtlasCopy extends LitElement {
  static styles = css`
    :host {
      display: block;
      margin: 8px 0;
    }

    p {
      margin: 0 0 6px;
      max-width: 80ch;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }

    button {
      min-height: 32px;
      padding: 0 12px;
      border: 1px solid var(--atlas-line);
      border-radius: 3px;
      background: var(--atlas-panel);
      color: var(--atlas-ink);
      font: inherit;
      font-size: 13px;
      cursor: pointer;
    }

    button:focus-visible {
      outline: 2px solid var(--atlas-accent);
      outline-offset: 2px;
    }

    span {
      margin-left: 8px;
      font-size: 13px;
      color: var(--atlas-muted);
    }
  `;

  /** The sentences. */
  @property() text = '';

  /** Where the figures come from. */
  @property() source = '';

  /** What is copied, where it is the text alone; empty where source and address go with it. */
  @property() alone = '';

  @state() private told = '';

  render() {
    return html`
      <p>${this.text}</p>
      <button @click=${this.copy}>${this.alone ? `Copy: ${this.alone}` : 'Copy as text'}</button>
      <span role="status">${this.told}</span>
    `;
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('text')) {
      this.told = '';
    }
  }

  private async copy() {
    if (this.alone) {
      this.told = await copyText(this.text, 'Copied.');
      return;
    }
    this.told = await copyText(
      `${this.text} ${this.source} ${window.location.href}`,
      'Copied, with source and address.',
    );
  }
}
