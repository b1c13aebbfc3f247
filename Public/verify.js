// "Did anyone say this?": asks /quotes/verify for what the address holds and shows the closest quotes with their
// differences. Text from the archive only ever becomes text nodes.

const verdicts = {
  exact: 'Yes, word by word',
  close: 'Nearly so',
  partial: 'Something like it',
  none: 'Nothing like it is recorded',
};
const marks = { equal: 'span', delete: 'del', insert: 'ins' };

/** An element with attributes and children; strings become text. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The steps from what was asked for to what is recorded, as a sentence with deletions and insertions. */
function difference(steps) {
  const sentence = element('p', {});
  for (const step of steps) sentence.append(element(marks[step.op] ?? 'span', {}, step.text), ' ');
  return sentence;
}

/** One recorded quote: its words, who said it, when and where. */
function card(match) {
  const { speaker, article } = match;
  const who = speaker ? speaker.name : match.source ?? 'somebody';
  const where = [article.published, article.source, article.title].filter(Boolean).join(', ') || article.id;
  return element(
    'article',
    { class: `card quote ${match.kind}` },
    element('blockquote', {}, difference(match.diff)),
    element('p', { class: 'said' }, element('b', {}, who)),
    element(
      'p',
      { class: 'meta' },
      `${Math.floor(match.similarity * 100)} % alike. `,
      element('a', { href: match.links.article }, where),
    ),
  );
}

/** What was looked at: that nothing was found there is no proof. */
function extent({ quotes, articles, from, to }) {
  const period = from ? `, ${from} to ${to}` : '';
  return `Compared with ${quotes.toLocaleString('en')} quotes of ${articles.toLocaleString('en')} articles${period}.`;
}

async function show(parameters) {
  const answer = document.querySelector('#answer');
  const response = await fetch(`/quotes/verify?${parameters}`, { headers: { Accept: 'application/json' } });
  const found = await response.json();
  if (!response.ok) {
    answer.replaceChildren(element('p', { class: 'notice' }, found.detail ?? 'That failed.'));
    return;
  }
  answer.replaceChildren(
    element('h1', {}, verdicts[found.verdict]),
    element('p', { class: 'hintline' }, extent(found.searched)),
    ...found.data.slice(0, 10).map(card),
  );
}

const form = document.querySelector('#verify');
const asked = new URLSearchParams(location.search);
for (const [name, value] of asked) {
  const field = form.elements.namedItem(name);
  if (field) field.value = value;
}
// Empty fields are no filters.
form.addEventListener('formdata', ({ formData }) => {
  for (const [name, value] of [...formData]) if (!value.trim()) formData.delete(name);
});
const parameters = new URLSearchParams([...asked].filter(([name, value]) => form.elements.namedItem(name) && value));
if (parameters.has('text')) {
  show(parameters).catch(() => {
    document.querySelector('#answer').replaceChildren(element('p', { class: 'notice' }, 'The archive did not answer.'));
  });
}
