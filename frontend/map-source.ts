import { fetchOnce, fetchShapes, sentences, type Shapes, type Words } from './map-parts';

/** How areas of one look are drawn: the attributes of their paths, and what their class adds to their sentences. */
export interface Look {
  attributes: Record<string, string>;
  says: string;
  /** Whether they lie over the others. */
  last: boolean;
}

/** What a drawing that came without its areas is completed with. */
export interface Parts {
  /** Where the shapes are from: drawings from the same address have the same areas. */
  address: string;
  shapes: Shapes;
  looks: Look[];
  /** The number of each area's look. */
  worn: number[];
  /** Asks for what the areas say, in their order. */
  askWords(): Promise<string[]>;
}

/** A drawing, and its parts if it came without them; or the sentence that says why there is none. */
export type Fetched = { drawing: Element; parts: Parts | null } | { problem: string };

/** Fetches a drawing, and its shapes where the page does not have them yet. */
export async function fetchDrawing(address: string): Promise<Fetched> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) {
      return { problem: `The map could not be drawn (${answer.status}). Reload the page.` };
    }
    const drawing = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement;
    return { drawing, parts: await partsOf(drawing) };
  } catch {
    return { problem: 'The map could not be fetched. Check the connection and reload the page.' };
  }
}

async function partsOf(drawing: Element): Promise<Parts | null> {
  const address = drawing.getAttribute('data-shapes');
  if (!address) {
    return null;
  }
  const words = drawing.getAttribute('data-words') ?? '';
  const metadata = drawing.querySelector('metadata');
  const told = JSON.parse(metadata?.textContent ?? '{}') as { looks: Look[]; worn: string };
  metadata?.remove();
  const shapes = await fetchShapes(address);
  return {
    address,
    shapes,
    looks: told.looks,
    worn: told.worn.split(' ').map(Number),
    askWords: async () => {
      const said = await fetchOnce<Words>(words);
      return sentences(said, shapes.names, said.shared ? await fetchOnce<string[]>(said.shared) : []);
    },
  };
}
