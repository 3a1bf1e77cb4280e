import type { Look, Parts } from './map-source';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing whose areas stay in the page while drawings of the same shapes follow each other: only what looks otherwise is
 * touched, since thousands of outlines take longer to read than to colour.
 */
export class Repaint {
  /** The areas by code, in the order of the shapes. */
  readonly areas = new Map<string, SVGPathElement>();

  private readonly address: string;
  private readonly paths: SVGPathElement[] = [];
  private readonly worn: Look[] = [];
  private readonly group: Element = document.createElementNS(SVG, 'g');
  private readonly borders: Element = document.createElementNS(SVG, 'path');
  private svg: SVGSVGElement | null = null;

  constructor(parts: Parts) {
    this.address = parts.address;
    this.borders.setAttribute('d', parts.shapes.borders);
    parts.shapes.codes.forEach((code, index) => {
      const path = document.createElementNS(SVG, 'path');
      path.id = `a${code}`;
      path.dataset.code = code;
      path.setAttribute('role', 'option');
      path.setAttribute('aria-label', parts.shapes.names[index] ?? code);
      path.setAttribute('d', parts.shapes.paths[index] ?? '');
      this.paths.push(path);
      this.areas.set(code, path);
    });
  }

  /** Whether the parts of another drawing are of the same shapes. */
  fits(parts: Parts): boolean {
    return parts.address === this.address;
  }

  /** Makes the areas look as a drawing's parts tell; the rest of the drawing takes the place of the last one's. */
  paint(drawing: Element, parts: Parts): SVGSVGElement {
    const next = document.importNode(drawing, true) as unknown as SVGSVGElement;
    this.place(next, parts);
    this.wear(parts);
    this.svg ??= next.cloneNode() as SVGSVGElement;
    copyAttributes(next, this.svg);
    this.exchange(
      this.svg,
      [...next.childNodes].map((node) => this.keptFor(node)),
    );
    return this.svg;
  }

  /** What stays in the page instead of a node, with the node's attributes; else the node itself. */
  private keptFor(node: ChildNode): ChildNode {
    const given = node as Element;
    const kept = given.matches('g.areas') ? this.group : given.matches('path.borders') ? this.borders : null;
    if (kept) {
      copyAttributes(given, kept);
    }
    return kept ?? node;
  }

  /** What stays is not taken out of the document, since a browser would then lay it out anew. */
  private exchange(shown: SVGSVGElement, nodes: ChildNode[]) {
    [...shown.childNodes].filter((node) => !nodes.includes(node)).forEach((node) => node.remove());
    putInOrder(shown, nodes);
  }

  /** Circles stand where their areas' shapes say. */
  private place(drawing: Element, { shapes }: Parts) {
    const places = new Map(shapes.codes.map((code, index) => [code, index]));
    drawing.querySelectorAll<SVGElement>('circle[data-code]').forEach((circle) => {
      const index = places.get(circle.dataset.code ?? '') ?? 0;
      circle.setAttribute('cx', String(shapes.x[index]));
      circle.setAttribute('cy', String(shapes.y[index]));
    });
  }

  private wear(parts: Parts) {
    this.paths.forEach((path, index) => {
      const look = parts.looks[parts.worn[index] ?? 0]!;
      const old = this.worn[index];
      dress(path, old?.attributes ?? {}, look.attributes);
      if (old && old.last !== look.last) {
        path.remove();
      }
      this.worn[index] = look;
    });
    putInOrder(this.group, [
      ...this.paths.filter((_, index) => !this.worn[index]!.last),
      ...this.paths.filter((_, index) => this.worn[index]!.last),
    ]);
  }
}

/** Lets a parent have these children in this order; what stands right is not moved. */
function putInOrder(parent: Element, nodes: ChildNode[]) {
  let at = parent.firstChild;
  for (const node of nodes) {
    if (node === at) {
      at = at.nextSibling;
    } else {
      parent.insertBefore(node, at);
    }
  }
}

function copyAttributes(from: Element, to: Element) {
  [...to.attributes].forEach(({ name }) => {
    if (name !== 'd' && !from.hasAttribute(name)) {
      to.removeAttribute(name);
    }
  });
  [...from.attributes].forEach(({ name, value }) => {
    if (to.getAttribute(name) !== value) {
      to.setAttribute(name, value);
    }
  });
}

/** Exchanges the attributes of one look for those of another. */
function dress(path: SVGPathElement, old: Record<string, string>, now: Record<string, string>) {
  if (old === now) {
    return;
  }
  for (const name of Object.keys(old)) {
    if (!(name in now)) {
      path.removeAttribute(name);
    }
  }
  for (const [name, value] of Object.entries(now)) {
    if (old[name] !== value) {
      path.setAttribute(name, value);
    }
  }
}
