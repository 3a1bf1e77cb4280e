import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many areas an entry names before it counts the others. */
const MOST_NAMES = 60;

/** Tells which entry of the legend beside the map is pointed at or has the focus, empty for none, and names each one's areas. */
export class LegendLink implements ReactiveController {
  private room: HTMLElement | null = null;
  private readonly changes = new MutationObserver(() => this.name());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly tell: (key: string) => void,
    private readonly namesOf: (key: string) => string[],
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.room = this.host.parentElement;
    this.room?.addEventListener('pointerover', this.on);
    this.room?.addEventListener('focusin', this.on);
    this.room?.addEventListener('pointerout', this.off);
    this.room?.addEventListener('focusout', this.off);
    if (this.room) {
      this.changes.observe(this.room, { childList: true, subtree: true });
    }
  }

  hostDisconnected() {
    this.room?.removeEventListener('pointerover', this.on);
    this.room?.removeEventListener('focusin', this.on);
    this.room?.removeEventListener('pointerout', this.off);
    this.room?.removeEventListener('focusout', this.off);
    this.changes.disconnect();
  }

  /** Names the areas of each entry, for those who do not see which stand out. */
  name() {
    this.room?.querySelectorAll<HTMLElement>('[data-key] .names').forEach((place) => {
      const entry = place.closest<HTMLElement>('[data-key]');
      const told = words(this.namesOf(entry?.dataset.key ?? ''));
      if (place.textContent !== told) {
        place.textContent = told;
      }
    });
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

function words(names: string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return names.length === 0 ? ' areas' : ` areas: ${names.slice(0, MOST_NAMES).join('; ')}${more}`;
}
