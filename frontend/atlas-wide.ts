/**
 * Tells its own style sheet on which sides of the box inside it more lies than is seen: attribute `more` is `right`, `left` or
 * both, and is absent where everything is seen.
 */
class AtlasWide extends HTMLElement {
  private readonly sizes = new ResizeObserver(() => this.look());
  private readonly contents = new MutationObserver(() => this.watch());
  private box: HTMLElement | null = null;

  connectedCallback() {
    this.contents.observe(this, { childList: true, subtree: true });
    this.watch();
  }

  disconnectedCallback() {
    this.contents.disconnect();
    this.sizes.disconnect();
    this.box?.removeEventListener('scroll', this.look);
    this.box = null;
  }

  private watch() {
    this.box?.removeEventListener('scroll', this.look);
    this.sizes.disconnect();
    this.box = this.querySelector<HTMLElement>('[role=region]');
    const table = this.box?.firstElementChild;
    if (this.box && table) {
      this.box.addEventListener('scroll', this.look, { passive: true });
      this.sizes.observe(this.box);
      this.sizes.observe(table);
    }
  }

  private readonly look = () => {
    if (!this.box) {
      return;
    }
    const beyond = this.box.scrollWidth - this.box.clientWidth;
    const sides = [
      this.box.scrollLeft > 1 ? 'left' : '',
      this.box.scrollLeft < beyond - 1 ? 'right' : '',
    ].filter((side) => side);
    const told = sides.join(' ');
    if (told === '') {
      this.removeAttribute('more');
    } else if (this.getAttribute('more') !== told) {
      this.setAttribute('more', told);
    }
  };
}

customElements.define('atlas-wide', AtlasWide);
