/** A drawing as text, or the sentence that says why there is none. */
export type Fetched = { text: string } | { problem: string };

/** Fetches a drawing. */
export async function fetchDrawing(address: string): Promise<Fetched> {
  try {
    const answer = await fetch(address);
    return answer.ok
      ? { text: await answer.text() }
      : { problem: `The map could not be drawn (${answer.status}). Reload the page.` };
  } catch {
    return { problem: 'The map could not be fetched. Check the connection and reload the page.' };
  }
}
