import type { Drawing } from './map-drawing';
import { neighbour, type Direction } from './neighbour';

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Letters that follow each other within this many milliseconds make one word. */
const PAUSE = 900;

/** What keys ask of the map. */
export interface Keyed {
  readonly selected: string;
  /** The area that the keyboard is on, empty for none. */
  readonly active: string;
  activate(code: string): void;
  select(code: string): void;
  zoom(code: string): void;
  table(): void;
  leave(): void;
}

/** The keyboard on the map: arrows by direction, Home, End and letters by list, Enter, plus, minus, slash and Escape. */
export class MapKeys {
  private typed = '';
  private typedAt = 0;

  constructor(
    private readonly map: Keyed,
    private readonly drawing: Drawing,
  ) {}

  press(event: KeyboardEvent) {
    if (this.move(event.key) || this.act(event.key)) {
      event.preventDefault();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.typeAhead(event.key);
      event.preventDefault();
    }
  }

  private move(key: string): boolean {
    const direction = ARROWS[key];
    if (direction) {
      this.map.activate(neighbour(this.drawing.listSpots(), this.map.active || this.map.selected, direction));
    } else if (key === 'Home' || key === 'End') {
      const codes = this.drawing.codes;
      this.map.activate(codes[key === 'Home' ? 0 : codes.length - 1] ?? '');
    } else {
      return false;
    }
    return true;
  }

  private act(key: string): boolean {
    if ((key === 'Enter' || key === ' ') && this.map.active) {
      this.map.select(this.map.active);
    } else if (key === '+' || key === '=') {
      this.map.zoom(this.map.active || this.map.selected);
    } else if (key === '-') {
      this.map.zoom('');
    } else if (key === '/') {
      this.map.table();
    } else if (key === 'Escape') {
      this.escape();
    } else {
      return false;
    }
    return true;
  }

  /** Escape first takes the words away, then leaves the map. */
  private escape() {
    if (this.map.active) {
      this.map.activate('');
    } else {
      this.map.leave();
    }
  }

  private typeAhead(key: string) {
    const now = performance.now();
    this.typed = now - this.typedAt > PAUSE ? key : this.typed + key;
    this.typedAt = now;
    const wanted = this.typed.toLowerCase();
    const found = this.drawing.codes.find((code) => this.drawing.nameOf(code).toLowerCase().startsWith(wanted));
    if (found) {
      this.map.activate(found);
    }
  }
}
