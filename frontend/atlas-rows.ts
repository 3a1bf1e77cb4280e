interface Column {
  head: string;
  width: number;
  kind: 'text' | 'fixed' | 'number' | 'count' | 'link';
}

interface Table {
  columns: Column[];
  rows: string[][];
  total: number;
}

/** Rows that are drawn between two frames. */
const PORTION = 450;

const words = new Intl.Collator('en', { numeric: true });
const counts = new Intl.NumberFormat('en-US');

/** A row and how it is drawn. */
interface Drawn {
  cells: string[];
  element: HTMLTableRowElement;
}

/**
 * A plain table of all the rows behind a number. The first rows come with the page; the others are fetched when these are drawn,
 * and drawn a portion at a time. All of them are in the document then, for the browser's search and for the printer.
 */
class AtlasRows extends HTMLElement {
  private shown: Table | null = null;
  private drawn: Drawn[] = [];
  private body: HTMLTableSectionElement | null = null;
  private sorted: { column: number; down: boolean } | null = null;

  set table(table: Table) {
    this.shown = table;
    this.drawn = [];
    this.sorted = null;
    this.body = document.createElement('tbody');
    const whole = document.createElement('table');
    whole.style.width = `${table.columns.reduce((sum, column) => sum + column.width, 0)}px`;
    whole.append(caption(table.total), this.widths(table), this.heads(table), this.body);
    this.addRows(table.rows);
    this.replaceChildren(whole);
    if (table.rows.length < table.total) {
      whole.setAttribute('aria-busy', 'true');
      requestAnimationFrame(() => setTimeout(() => this.complete(table, whole)));
    }
  }

  private widths(table: Table): HTMLElement {
    const group = document.createElement('colgroup');
    for (const column of table.columns) {
      const col = document.createElement('col');
      col.className = column.kind;
      col.style.width = `${column.width}px`;
      group.append(col);
    }
    return group;
  }

  private heads(table: Table): HTMLElement {
    const row = document.createElement('tr');
    table.columns.forEach((column, index) => {
      const head = document.createElement('th');
      head.scope = 'col';
      head.className = column.kind;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = column.head;
      button.addEventListener('click', () => this.sort(index));
      head.append(button);
      row.append(head);
    });
    const group = document.createElement('thead');
    group.append(row);
    return group;
  }

  /** A table that stays short says so: it must not be taken for the whole. */
  private async complete(table: Table, whole: HTMLElement) {
    try {
      await this.fetchRest(table, whole);
    } catch {
      const problem = document.createElement('p');
      problem.className = 'atlas-problem';
      problem.setAttribute('role', 'alert');
      problem.textContent = `Only ${counts.format(this.drawn.length)} of ${counts.format(table.total)} rows could be fetched. Check the connection and reload the page.`;
      this.append(problem);
    }
  }

  private async fetchRest(table: Table, whole: HTMLElement) {
    const server = (this as unknown as { $server: { rest(): Promise<string[][]> } }).$server;
    const rest = await server.rest();
    for (let from = 0; from < rest.length && this.shown === table; from += PORTION) {
      this.addRows(rest.slice(from, from + PORTION));
      await new Promise(requestAnimationFrame);
    }
    if (this.shown === table) {
      this.order();
      whole.removeAttribute('aria-busy');
    }
  }

  private addRows(rows: string[][]) {
    const fragment = document.createDocumentFragment();
    for (const cells of rows) {
      const element = draw(cells, this.shown!.columns);
      this.drawn.push({ cells, element });
      fragment.append(element);
    }
    this.body!.append(fragment);
  }

  /** Once up, again down, a third time back to the order of the list. */
  private sort(column: number) {
    if (this.sorted?.column !== column) {
      this.sorted = { column, down: false };
    } else {
      this.sorted = this.sorted.down ? null : { column, down: true };
    }
    this.querySelectorAll('thead th').forEach((head, index) => {
      if (index === this.sorted?.column) {
        head.setAttribute('aria-sort', this.sorted.down ? 'descending' : 'ascending');
      } else {
        head.removeAttribute('aria-sort');
      }
    });
    this.order();
  }

  private order() {
    const { sorted } = this;
    const rows = [...this.drawn];
    if (sorted) {
      const number = ['number', 'count'].includes(this.shown!.columns[sorted.column].kind);
      const by = (a: Drawn, b: Drawn) => compare(a.cells[sorted.column], b.cells[sorted.column], number);
      rows.sort(sorted.down ? (a, b) => by(b, a) : by);
    }
    this.body!.replaceChildren(...rows.map((row) => row.element));
  }
}

/** What is empty comes first, as less than anything. */
function compare(a: string, b: string, number: boolean): number {
  if (number && a !== '' && b !== '') {
    return Number(a) - Number(b);
  }
  return words.compare(a, b);
}

function caption(total: number): HTMLElement {
  const told = document.createElement('caption');
  told.className = 'atlas-unseen';
  told.textContent = `The rows behind the number, ${counts.format(total)} of them`;
  return told;
}

function draw(cells: string[], columns: Column[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  const about = cells[columns.findIndex((column) => column.kind === 'fixed')];
  cells.forEach((text, index) => {
    const { kind } = columns[index];
    const cell = document.createElement(kind === 'fixed' ? 'th' : 'td');
    cell.className = kind;
    if (kind === 'fixed') {
      cell.setAttribute('scope', 'row');
    }
    if (kind === 'link' && /^https?:\/\//.test(text)) {
      cell.append(link(text, about));
    } else {
      cell.textContent = kind === 'count' && text !== '' ? counts.format(Number(text)) : text;
    }
    row.append(cell);
  });
  return row;
}

function link(address: string, about: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.rel = 'noopener noreferrer';
  anchor.textContent = 'Agreement';
  anchor.setAttribute('aria-label', `Agreement of ${about}`);
  anchor.setAttribute('router-ignore', '');
  return anchor;
}

customElements.define('atlas-rows', AtlasRows);
