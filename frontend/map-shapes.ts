/** The shapes of a map, as the interface gives them: areas in code order. */
interface Shapes {
  codes: string[];
  names: string[];
  paths: string[];
  x: number[];
  y: number[];
  borders: string;
}

/** What the areas say: forms with gaps, the form of each area, and the numbers of each gap in order. */
interface Words {
  forms: string[];
  uses: string;
  numbers: string[];
}

const GAP = '\u25a1';
const known = new Map<string, Promise<Shapes>>();

/** Shapes never change under one address: they are asked for once. */
async function fetchShapes(address: string): Promise<Shapes> {
  let asked = known.get(address);
  if (!asked) {
    asked = fetch(address).then((answer) => {
      if (!answer.ok) {
        throw new Error(`No shapes: ${answer.status}`);
      }
      return answer.json() as Promise<Shapes>;
    });
    known.set(address, asked);
    asked.catch(() => known.delete(address));
  }
  return asked;
}

/** The sentence of each area: its name, and its form with its numbers. */
function sentences(words: Words, names: string[]): string[] {
  const numbers = words.numbers.map((column) => column.split(' '));
  const next = numbers.map(() => 0);
  const parts = words.forms.map((form) => form.split(GAP));
  return words.uses.split(' ').map((use, index) => {
    const form = parts[Number(use)] ?? [];
    let text = (names[index] ?? '') + (form[0] ?? '');
    for (let gap = 1; gap < form.length; gap++) {
      const at = next[gap - 1]!++;
      text += (numbers[gap - 1]?.[at] ?? '') + form[gap];
    }
    return text;
  });
}

/** Completes a drawing that came without its shapes. What is outlined is moved to the end, over its neighbours. */
export async function complete(svg: Element): Promise<void> {
  const address = svg.getAttribute('data-shapes');
  if (!address) {
    return;
  }
  const shapes = await fetchShapes(address);
  const metadata = svg.querySelector('metadata');
  const said = sentences(JSON.parse(metadata?.textContent ?? '{}') as Words, shapes.names);
  metadata?.remove();
  const places = new Map(shapes.codes.map((code, index) => [code, index]));
  svg.querySelectorAll('path.area').forEach((path, index) => {
    path.id = shapes.codes[index] ?? '';
    path.setAttribute('d', shapes.paths[index] ?? '');
    path.setAttribute('aria-label', said[index] ?? '');
  });
  svg.querySelectorAll('path.area[data-last]').forEach((path) => path.parentElement?.append(path));
  svg.querySelector('path.borders')?.setAttribute('d', shapes.borders);
  svg.querySelectorAll<SVGElement>('circle[data-code]').forEach((circle) => {
    const index = places.get(circle.dataset.code ?? '') ?? 0;
    circle.setAttribute('cx', String(shapes.x[index]));
    circle.setAttribute('cy', String(shapes.y[index]));
  });
}
