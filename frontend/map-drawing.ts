import type { Spot } from './neighbour';

const SVG = 'http://www.w3.org/2000/svg';

/** What of a chip's frame is its colour and not its place. */
const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'];

/** The code of the area or chip that an event or an element belongs to, empty for none. */
export function codeOf(target: EventTarget | null | undefined): string {
  return (target as Element | null | undefined)?.closest<SVGElement>('[data-code]')?.dataset.code ?? '';
}

/** Lays an outline over a drawing: a dark line on a light one, of which one or the other is seen on every colour. */
function outline(over: Element, shape: SVGElement, kind: string) {
  const under = shape.cloneNode() as SVGElement;
  under.setAttribute('class', `halo ${kind} under`);
  shape.setAttribute('class', `halo ${kind}`);
  over.append(under, shape);
}

/** The server's drawing in the page: its areas by code, what they say, and the marks that lie over them. */
export class Drawing {
  private svg: SVGSVGElement | null = null;
  private readonly areas = new Map<string, SVGPathElement>();
  private spots: Spot[] = [];

  constructor(private readonly frame: HTMLElement) {}

  /** Reads a drawing. Each area's title becomes its name for those who do not see it, so that no second tip pops up. */
  read(drawing: Element): SVGSVGElement {
    const svg = document.importNode(drawing, true);
    this.svg = svg as unknown as SVGSVGElement;
    this.areas.clear();
    this.moved();
    const paths = [...svg.querySelectorAll<SVGPathElement>('path.area')];
    paths.sort((one, other) => (one.id < other.id ? -1 : 1));
    paths.forEach((path) => this.name(path));
    svg.querySelectorAll('.chip').forEach((chip) => chip.setAttribute('aria-hidden', 'true'));
    svg.setAttribute('role', 'presentation');
    return this.svg;
  }

  private name(path: SVGPathElement) {
    const title = path.querySelector('title');
    const code = path.id;
    path.id = `a${code}`;
    path.dataset.code = code;
    path.setAttribute('role', 'option');
    path.setAttribute('aria-label', title?.textContent ?? path.getAttribute('aria-label') ?? code);
    title?.remove();
    this.areas.set(code, path);
  }

  get size(): number {
    return this.areas.size;
  }

  /** The codes of all areas, in order. */
  get codes(): string[] {
    return [...this.areas.keys()];
  }

  /** What an area says of itself. */
  sentenceOf(code: string): string {
    return this.areas.get(code)?.getAttribute('aria-label') ?? '';
  }

  /** Lets the areas of one entry of the legend stand out; all of them for none. */
  standOut(key: string) {
    this.svg?.querySelectorAll<SVGElement>('.area, .chip').forEach((area) => {
      area.classList.toggle('dimmed', key !== '' && area.dataset.key !== key);
    });
  }

  /** How many pixels a unit of the drawing has. */
  get scale(): number {
    const svg = this.svg;
    return svg
      ? Math.min(svg.clientWidth / svg.viewBox.baseVal.width, svg.clientHeight / svg.viewBox.baseVal.height)
      : 1;
  }

  /** Places are measured anew at the next asking. */
  moved() {
    this.spots = [];
  }

  /** Where the areas are, in pixels of the frame. */
  listSpots(): Spot[] {
    if (this.spots.length === 0) {
      const frame = this.frame.getBoundingClientRect();
      this.areas.forEach((path, code) => {
        const box = path.getBoundingClientRect();
        this.spots.push({ code, x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y });
      });
    }
    return this.spots;
  }

  /** Outlines an area, and its chip where it has one; takes the outline away for none. */
  mark(kind: 'active' | 'selected', code: string) {
    const svg = this.svg;
    svg?.querySelectorAll(`.halo.${kind}`).forEach((halo) => halo.remove());
    if (kind === 'selected') {
      this.areas.forEach((path, key) => path.setAttribute('aria-selected', String(key === code)));
    }
    const area = this.areas.get(code);
    if (svg && area) {
      const halo = document.createElementNS(SVG, 'path');
      halo.setAttribute('d', area.getAttribute('d') ?? '');
      outline(svg, halo, kind);
      const chip = svg.querySelector(`.chip[data-code="${code}"] rect`);
      if (chip) {
        const frame = chip.cloneNode() as SVGElement;
        PAINT.forEach((name) => frame.removeAttribute(name));
        outline(svg, frame, kind);
      }
    }
  }
}
