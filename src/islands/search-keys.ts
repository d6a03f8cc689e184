/**
 * Arrow keys go from the field into the results and through them; from the first one up they go back to the field.
 * Enter in the field opens the first result, Escape in the results returns to the field.
 */
export function moveWithArrows(input: HTMLInputElement, list: HTMLElement): void {
  const titles = () => [...list.querySelectorAll<HTMLElement>('[data-result] > :first-child > a')];

  input.addEventListener('keydown', (event) => {
    const [first] = titles();
    // Safari sends the key that ends a composition after it, and then only the old code of the key tells (229).
    if (!first || event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      first.focus();
    } else if (event.key === 'Enter') {
      first.click();
    }
  });

  list.addEventListener('keydown', (event) => {
    const here = titles().findIndex((title) => title.closest('li')?.contains(event.target as Node));
    if (here < 0) return;
    if (event.key === 'ArrowDown') titles()[here + 1]?.focus();
    else if (event.key === 'ArrowUp') (titles()[here - 1] ?? input).focus();
    else if (event.key === 'Escape') input.focus();
    else return;
    event.preventDefault();
  });
}
