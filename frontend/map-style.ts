import { css } from 'lit';

/** How the map's frame looks: what lies over the drawing, not the drawing itself. */
export const mapStyle = css`
  :host {
    display: block;
    position: relative;
  }

  .drawing:focus-visible {
    outline: 2px solid var(--atlas-accent);
    outline-offset: 2px;
  }

  .drawing {
    touch-action: pan-x pan-y;
  }

  .drawing {
    min-height: 120px;
  }

  .zoom[hidden] {
    display: none;
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

  .halo.selected {
    stroke-width: 2.5;
  }

  .halo.under {
    stroke: var(--atlas-ground);
    stroke-width: 5;
  }

  .halo.selected.under {
    stroke-width: 6;
  }

  @media (forced-colors: active) {
    .halo {
      stroke: CanvasText;
    }

    .halo.under {
      stroke: Canvas;
    }

    .tile-code,
    .tile-value,
    .chip text {
      forced-color-adjust: none;
    }
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

    .tile-code.corner {
      font-size: 24px;
    }
  }

  .dimmed {
    opacity: 0.16;
  }
`;
