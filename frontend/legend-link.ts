import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells which entry of the legend beside the map is pointed at or has the focus, empty for none. */
export class LegendLink implements ReactiveController {
  private room: HTMLElement | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly tell: (key: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.room = this.host.parentElement;
    this.room?.addEventListener('pointerover', this.on);
    this.room?.addEventListener('focusin', this.on);
    this.room?.addEventListener('pointerout', this.off);
    this.room?.addEventListener('focusout', this.off);
  }

  hostDisconnected() {
    this.room?.removeEventListener('pointerover', this.on);
    this.room?.removeEventListener('focusin', this.on);
    this.room?.removeEventListener('pointerout', this.off);
    this.room?.removeEventListener('focusout', this.off);
  }

  private readonly on = (event: Event) => {
    const entry = (event.target as Element).closest<HTMLElement>('[data-key]');
    if (entry) {
      this.tell(entry.dataset.key ?? '');
    }
  };

  private readonly off = (event: Event) => {
    if ((event.target as Element).closest('[data-key]')) {
      this.tell('');
    }
  };
}
