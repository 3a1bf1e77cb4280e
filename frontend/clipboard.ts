/** Copies a text; answers what to tell the reader. */
export async function copyText(text: string, copied: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return copied;
  } catch {
    return `The browser does not let this page copy; select and copy it yourself: ${text}`;
  }
}
