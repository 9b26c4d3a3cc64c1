/**
 * Sorts and filters the table of plans side by side where scripts run; without them every row is there to be read. No text of a
 * plan comes in here: the script reads and moves what stands on the page, and writes its own counts. The page allows this one
 * script by its hash and no other.
 */
export const matrixScript = `
const fold = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
for (const sieve of document.querySelectorAll('.sieve')) {
  const table = sieve.nextElementSibling.querySelector('table');
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const texts = rows.map((row) => fold(row.textContent));
  const find = sieve.querySelector('[type=search]');
  const only = sieve.querySelector('[type=checkbox]');
  const count = sieve.querySelector('output');
  const show = () => {
    const words = fold(find.value).split(' ').filter((word) => word !== '');
    rows.forEach((row, at) => {
      row.hidden = !words.every((word) => texts[at].includes(word)) || (only.checked && !('differs' in row.dataset));
    });
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = count.dataset.words.replace('{shown}', shown).replace('{rows}', rows.length);
  };
  const rank = (cell) => Number(cell.dataset.rank);
  const compare = (one, other) => 'rank' in one.dataset
    ? rank(one) - rank(other)
    : one.textContent.trim().localeCompare(other.textContent.trim(), 'vi');
  const next = { none: 'ascending', ascending: 'descending', descending: 'none' };
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute('aria-sort', 'none');
    button.addEventListener('click', () => {
      const order = next[head.getAttribute('aria-sort')];
      for (const each of heads) each.setAttribute('aria-sort', each === head ? order : 'none');
      const way = order === 'descending' ? -1 : 1;
      const sorted = [...rows].sort((one, other) => way * compare(one.cells[column], other.cells[column]));
      body.append(...(order === 'none' ? rows : sorted));
    });
  });
  find.addEventListener('input', show);
  only.addEventListener('change', show);
  sieve.hidden = false;
  show();
}
`;
