import { complete } from './map-shapes';

/** A drawing, or the sentence that says why there is none. */
export type Fetched = { drawing: Element } | { problem: string };

/** Fetches a drawing, and its shapes where the page does not have them yet. */
export async function fetchDrawing(address: string): Promise<Fetched> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) {
      return { problem: `The map could not be drawn (${answer.status}). Reload the page.` };
    }
    const drawing = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement;
    await complete(drawing);
    return { drawing };
  } catch {
    return { problem: 'The map could not be fetched. Check the connection and reload the page.' };
  }
}
