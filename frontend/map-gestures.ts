import { codeOf } from './map-drawing';

/** How far fingers move apart, or together, before they mean it. */
const APART = 1.3;
const TOGETHER = 0.75;

/** Two fingers, and the wheel with Ctrl held. Buttons and keys do the same. */
export class MapGestures {
  private readonly fingers = new Map<number, PointerEvent>();
  private spread = 0;

  /**
   * Gestures.
   *
   * @param at the element at a point of the window
   * @param closer asked with the code that lies under the gesture, empty for none
   * @param away asked for the whole country
   */
  constructor(
    private readonly at: (x: number, y: number) => Element | null | undefined,
    private readonly closer: (code: string) => void,
    private readonly away: () => void,
  ) {}

  /** With Ctrl held, as a pinch on a touch pad has it; without, the wheel scrolls the page. */
  wheel(event: WheelEvent) {
    if (event.ctrlKey) {
      event.preventDefault();
      if (Math.abs(event.deltaY) > 2) {
        this.ask(event.deltaY < 0, codeOf(event.target));
      }
    }
  }

  down(event: PointerEvent) {
    this.fingers.set(event.pointerId, event);
    this.spread = this.distance();
  }

  up(event: PointerEvent) {
    this.fingers.delete(event.pointerId);
    this.spread = 0;
  }

  /** Two fingers that move apart ask for the state between them, and together for the whole country. */
  move(event: PointerEvent) {
    if (!this.spread || !this.fingers.has(event.pointerId)) {
      return;
    }
    this.fingers.set(event.pointerId, event);
    const ratio = this.distance() / this.spread;
    if (ratio > APART || ratio < TOGETHER) {
      const [one, other] = [...this.fingers.values()];
      const middle = this.at((one!.clientX + other!.clientX) / 2, (one!.clientY + other!.clientY) / 2);
      this.ask(ratio > 1, codeOf(middle));
      this.spread = 0;
    }
  }

  private ask(near: boolean, code: string) {
    if (near) {
      this.closer(code);
    } else {
      this.away();
    }
  }

  private distance() {
    const [one, other] = [...this.fingers.values()];
    return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
  }
}
