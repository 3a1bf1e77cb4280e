import { Repaint } from './map-repaint';
import type { Parts } from './map-source';
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
  private repaint: Repaint | null = null;
  private areas = new Map<string, SVGPathElement>();
  private names = new Map<string, string>();
  private words = new Map<string, string>();
  private spots: Spot[] = [];
  /** The entry that areas stand out for, empty for none. */
  private dimmed = '';

  constructor(private readonly frame: HTMLElement) {}

  /** Reads a drawing; where the last one had the same shapes, it is changed to look like this one. */
  read(drawing: Element, parts: Parts | null): SVGSVGElement {
    if (!parts) {
      return this.readWhole(drawing);
    }
    if (!this.repaint?.fits(parts)) {
      this.repaint = new Repaint(parts);
      this.areas = this.repaint.areas;
      this.names = new Map(parts.shapes.codes.map((code, index) => [code, parts.shapes.names[index] ?? code]));
    }
    this.svg = this.repaint.paint(drawing, parts);
    this.words.clear();
    return this.finish(this.svg);
  }

  /** A drawing with all its parts. Each area's title becomes its name for those who do not see it, so that no second tip pops up. */
  private readWhole(drawing: Element): SVGSVGElement {
    const svg = document.importNode(drawing, true) as unknown as SVGSVGElement;
    this.svg = svg;
    this.repaint = null;
    this.areas = new Map();
    this.names = new Map();
    this.words.clear();
    const paths = [...svg.querySelectorAll<SVGPathElement>('path.area')];
    paths.sort((one, other) => (one.id < other.id ? -1 : 1));
    paths.forEach((path) => this.name(path));
    return this.finish(svg);
  }

  private finish(svg: SVGSVGElement): SVGSVGElement {
    this.moved();
    svg.querySelectorAll('.chip').forEach((chip) => chip.setAttribute('aria-hidden', 'true'));
    svg.setAttribute('role', 'presentation');
    return svg;
  }

  private name(path: SVGPathElement) {
    const title = path.querySelector('title');
    const code = path.id;
    path.id = `a${code}`;
    path.dataset.code = code;
    path.setAttribute('role', 'option');
    const sentence = title?.textContent ?? code;
    this.names.set(code, sentence.split(': ')[0]!);
    this.say(code, path, sentence);
    title?.remove();
    this.areas.set(code, path);
  }

  /** Lets the areas say these sentences, in the order of their shapes, each with what its class adds. */
  sayAll(sentences: string[], parts: Parts) {
    let index = 0;
    this.areas.forEach((path, code) => {
      const ofClass = parts.looks[parts.worn[index] ?? 0]?.says ?? '';
      this.say(code, path, (sentences[index++] ?? '') + ofClass);
    });
  }

  private say(code: string, path: SVGPathElement, sentence: string) {
    this.words.set(code, sentence);
    path.setAttribute('aria-label', sentence);
  }

  get size(): number {
    return this.areas.size;
  }

  /** The codes of all areas, in order. */
  get codes(): string[] {
    return [...this.areas.keys()];
  }

  /** The names of the areas of one entry of the legend. */
  namesOf(key: string): string[] {
    return [...this.areas]
      .filter(([, path]) => path.dataset.key === key)
      .map(([code]) => this.nameOf(code));
  }

  /** The name of an area, known as soon as it is drawn. */
  nameOf(code: string): string {
    return this.names.get(code) ?? code;
  }

  /** What an area says of itself; empty until that is known. */
  sentenceOf(code: string): string {
    return this.words.get(code) ?? '';
  }

  /** Lets the areas of one entry of the legend stand out; all of them for none. */
  standOut(key: string) {
    if (key === '' && this.dimmed === '') {
      return;
    }
    this.dimmed = key;
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
      this.areas.forEach((path, key) => {
        const told = String(key === code);
        if (path.getAttribute('aria-selected') !== told) {
          path.setAttribute('aria-selected', told);
        }
      });
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
