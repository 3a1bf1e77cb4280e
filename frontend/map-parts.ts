/** The shapes of a map, as the interface gives them: areas in code order. */
export interface Shapes {
  codes: string[];
  names: string[];
  paths: string[];
  x: number[];
  y: number[];
  borders: string;
}

/** What the areas say: forms with gaps, the form of each area, the numbers of each gap in order, and where shared numbers are. */
export interface Words {
  forms: string[];
  uses: string;
  numbers: string[];
  shared: string;
}

/** The gaps of a form: one of its own number, the other of the number that a shared list has for the place. */
const GAPS = /([\u25a1\u25a0])/;
const SHARED = '\u25a0';

/** How many answers are kept beside the shapes. */
const MOST = 40;

const shapes = new Map<string, Promise<Shapes>>();
const kept = new Map<string, Promise<unknown>>();

/** Shapes never change under one address: they are asked for once. */
export function fetchShapes(address: string): Promise<Shapes> {
  return fetchInto(shapes, address);
}

/** An answer that never changes under its address; the last ones are kept. */
export function fetchOnce<T>(address: string): Promise<T> {
  const answer = fetchInto<T>(kept as Map<string, Promise<T>>, address);
  if (kept.size > MOST) {
    kept.delete(kept.keys().next().value!);
  }
  return answer;
}

function fetchInto<T>(known: Map<string, Promise<T>>, address: string): Promise<T> {
  let asked = known.get(address);
  if (!asked) {
    asked = fetch(address).then((answer) => {
      if (!answer.ok) {
        throw new Error(`No answer from ${address}: ${answer.status}`);
      }
      return answer.json() as Promise<T>;
    });
    known.set(address, asked);
    asked.catch(() => known.delete(address));
  }
  return asked;
}

/** The sentence of each area: its name, and its form with its numbers. */
export function sentences(words: Words, names: string[], shared: string[]): string[] {
  const numbers = words.numbers.map((column) => column.split(' '));
  const next = numbers.map(() => 0);
  const forms = words.forms.map((form) => form.split(GAPS));
  return words.uses.split(' ').map((use, index) => {
    const form = forms[Number(use)] ?? [];
    let text = (names[index] ?? '') + (form[0] ?? '');
    let column = 0;
    for (let at = 1; at < form.length; at += 2) {
      if (form[at] === SHARED) {
        text += shared[index] ?? '';
      } else {
        text += numbers[column]?.[next[column]!++] ?? '';
        column++;
      }
      text += form[at + 1];
    }
    return text;
  });
}
