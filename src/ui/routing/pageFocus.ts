/**
 * A page that was come to by a link or by back and forward gets the focus on its heading, so that keyboards and screen readers start
 * there. Not the first page of a visit, and not while somebody types into the search field that opened the page.
 */
let pending = false;

export function requestPageFocus(): void {
  const active = document.activeElement;
  pending = !(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement);
}

export function takePendingFocus(): boolean {
  const taken = pending;
  pending = false;
  return taken;
}
