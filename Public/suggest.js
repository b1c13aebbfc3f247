// Suggestions under the search field: words, speakers, outlets and headlines that go on from what is typed.
// A combobox with a list, after the ARIA Authoring Practices 1.2; without this file the field is a plain one.

const input = document.getElementById('q');
const list = document.createElement('ul');
const WAIT = 80;
const KINDS = { speaker: 'speaker', source: 'outlet', title: 'article' };

let options = [];
let active = -1;
let timer = 0;
let asking = new AbortController();

// A search field may have no other role, a text field may.
input.type = 'text';
for (const [name, value] of Object.entries({
  role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'suggestions',
})) input.setAttribute(name, value);
list.id = 'suggestions';
list.className = 'suggestions';
list.hidden = true;
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', 'Suggestions');
input.after(list);
// Else the field would lose the focus, and with it the list, before a click is one.
list.addEventListener('mousedown', (event) => event.preventDefault());

/** What is typed up to the caret, if the caret stands at the end: elsewhere a completion would tear words apart. */
function typed() {
  return input.selectionStart === input.value.length ? input.value.trimStart() : '';
}

async function ask() {
  asking.abort();
  asking = new AbortController();
  const beginning = typed();
  if (!beginning) return close();
  try {
    const address = `/search/suggest?limit=8&q=${encodeURIComponent(beginning)}`;
    const response = await fetch(address, { signal: asking.signal });
    const answer = await response.json();
    if (response.ok && document.activeElement === input) show(answer.data, beginning);
  } catch (error) {
    // An earlier question that a later one has ended must not close what that one shows.
    if (error.name !== 'AbortError') close();
  }
}

/** The word that is being typed. */
function lastWord(text) {
  return /[\p{L}\p{M}\p{N}]*$/u.exec(text)[0];
}

function show(suggestions, beginning) {
  const word = lastWord(beginning).toLowerCase();
  options = suggestions.filter(({ kind, text }) => kind !== 'word' || text !== word);
  list.replaceChildren(...options.map(option));
  list.hidden = !options.length;
  input.setAttribute('aria-expanded', String(!list.hidden));
  activate(-1);
}

function option({ kind, text, count }, index) {
  const item = document.createElement('li');
  const note = document.createElement('span');
  note.className = 'tally';
  note.textContent = KINDS[kind] ? `${KINDS[kind]} · ${count}` : String(count);
  item.id = `suggestion-${index}`;
  item.setAttribute('role', 'option');
  item.append(text, ' ', note);
  item.addEventListener('click', () => choose(index));
  return item;
}

function activate(index) {
  active = index;
  for (const [place, item] of [...list.children].entries()) {
    item.setAttribute('aria-selected', String(place === index));
    if (place === index) item.scrollIntoView({ block: 'nearest' });
  }
  if (index < 0) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', `suggestion-${index}`);
}

function close() {
  clearTimeout(timer);
  asking.abort();
  options = [];
  list.replaceChildren();
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  activate(-1);
}

/** Takes a word into the query; goes to the page of anything else. */
function choose(index) {
  const { kind, text, id } = options[index];
  close();
  if (kind !== 'word') return follow(address(kind, text, id));
  input.value = input.value.slice(0, input.value.length - lastWord(input.value).length) + text + ' ';
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function address(kind, text, id) {
  if (kind === 'speaker') return `/quotes/speakers/${encodeURIComponent(id)}`;
  if (kind === 'title') return `/articles/${encodeURIComponent(id)}`;
  // A comma parts outlets, unless the name stands in marks.
  return `/?source=${encodeURIComponent(text.includes(',') ? `"${text}"` : text)}`;
}

/** Follows a link as if it stood in the page, which knows what to do with it. */
function follow(href) {
  const link = Object.assign(document.createElement('a'), { href, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
}

input.addEventListener('input', (event) => {
  clearTimeout(timer);
  if (!event.isComposing) timer = setTimeout(ask, WAIT);
});
input.addEventListener('blur', close);
input.form.addEventListener('submit', close);

input.addEventListener('keydown', (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  if (list.hidden) {
    if (event.key === 'ArrowDown' && !event.altKey) { event.preventDefault(); ask(); }
    return;
  }
  const last = options.length - 1;
  const act = {
    ArrowDown: () => activate(active === last ? -1 : active + 1),
    ArrowUp: () => activate(active < 0 ? last : active - 1),
    Escape: close,
    Enter: active < 0 ? null : () => choose(active),
  }[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
});
