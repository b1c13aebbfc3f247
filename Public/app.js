// The front page of a Saidline archive: one module, no dependencies.
// The address holds all state. Each view asks the API for JSON, mostly at the very address the browser shows.
// Text from the archive becomes text nodes only; nothing is ever parsed as HTML.

const main = document.getElementById('main');
const form = document.getElementById('search');
const statusLine = document.getElementById('status');
const twin = document.getElementById('twin');
const FILTERS = ['source', 'section', 'speaker', 'from', 'to'];
const KINDS = {
  direct: 'word for word',
  mixed: 'partly word for word',
  indirect: 'in the paper’s words',
};

// ---------------------------------------------------------------- nodes

/** An element with attributes and children; a `null` child or a `null`/`false` attribute is left out. */
function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The nodes of a highlighted passage: HTML-escaped text in which only `<mark>` is markup. */
function passage(escaped) {
  const nodes = [];
  let into = nodes;
  let mark = null;
  for (const piece of escaped.split(/(<mark>|<\/mark>)/)) {
    if (piece === '<mark>') {
      mark = h('mark');
      nodes.push(mark);
      into = { push: (text) => mark.append(text) };
    } else if (piece === '</mark>') {
      into = nodes;
    } else if (piece) {
      into.push(piece.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]));
    }
  }
  return nodes;
}

// ---------------------------------------------------------------- words

const counter = new Intl.NumberFormat('en-GB');

function plural(count, one, many = one + 's') {
  return `${counter.format(count)} ${count === 1 ? one : many}`;
}

/** `1,204 articles`, or `more than 1,204 articles` where the count is a lower bound. */
function total(meta, one) {
  if (!meta || typeof meta.total !== 'number') return null;
  return (meta.totalIsLowerBound ? 'more than ' : '') + plural(meta.total, one);
}

const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthDate = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The day as the source counted it: the offset that was printed decides, not the reader's. */
function day(published) {
  const date = new Date(published.slice(0, 10) + 'T00:00:00Z');
  return Number.isNaN(date.valueOf()) ? published : longDate.format(date);
}

function when(published, withTime = false) {
  if (!published) return h('span', {}, 'undated');
  const clock = withTime && published.length > 10 ? `, ${published.slice(11, 16)}` : '';
  return h('time', { datetime: published }, day(published) + clock);
}

function names(list) {
  if (list.length < 2) return list.join('');
  return `${list.slice(0, -1).join(', ')} and ${list[list.length - 1]}`;
}

function outlet(article) {
  return article.source || 'an unnamed outlet';
}

/** The first sentence of an article without a title stands in for one, its dateline left out. */
function headline(article) {
  if (article.title) return { title: article.title, rest: opening(article) };
  const text = opening(article);
  let end = firstSentence(text, article.language);
  if (end <= 130) return { title: text.slice(0, end).trim(), rest: text.slice(end).trim() };
  end = text.lastIndexOf(' ', 120);
  return { title: text.slice(0, end).trim() + '\u2009…', rest: '…\u2009' + text.slice(end).trim() };
}

function firstSentence(text, language) {
  if (Intl.Segmenter) {
    for (const { segment } of new Intl.Segmenter(language || 'en', { granularity: 'sentence' }).segment(text)) {
      return segment.length;
    }
  }
  return text.search(/[.!?]["”’']?\s/) + 2 || text.length;
}

function opening(article) {
  const text = (article.text || '').slice(0, 900);
  const body = article.dateline ? text.replace(/^[^\n]{0,90}?\s[-–—]\s+/, '') : text;
  return body.split('\n\n').slice(0, 2).join(' ');
}

function shorten(text, length) {
  if (text.length <= length) return text;
  return text.slice(0, text.lastIndexOf(' ', length)) + '\u2009…';
}

// ---------------------------------------------------------------- the API

/** An answer that is not a success, as RFC 9457 tells it. */
class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.title || `The server answered ${status}.`);
    this.status = status;
    this.title = body.title;
    this.errors = Array.isArray(body.errors) ? body.errors : [];
  }
}

async function get(path, signal) {
  const response = await fetch(path, { headers: { Accept: 'application/json' }, signal });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem(response.status, body);
  return body;
}

/** An answer that a page is better with but can do without. */
function maybe(path, signal) {
  return get(path, signal).catch((error) => {
    if (error.name === 'AbortError') throw error;
    return null;
  });
}

/** Where more of a list is; only ever on this server. */
function nextPath(answer) {
  const next = answer.links && answer.links.next;
  if (!next) return null;
  const url = new URL(next, location.origin);
  return url.pathname + url.search;
}

const enc = encodeURIComponent;

/** The address of the JSON behind a page: a browser that follows it asks for HTML, so the address must say it. */
function asJSON(path) {
  return `${path}?format=json`;
}

// ---------------------------------------------------------------- state in the address

/** What the address asks for. */
function stateOf(url) {
  const state = { in: url.searchParams.get('in') === 'quotes' ? 'quotes' : 'articles' };
  for (const name of ['q', 'sort', ...FILTERS]) state[name] = (url.searchParams.get(name) || '').trim();
  return state;
}

function addressOf(state) {
  const query = new URLSearchParams();
  for (const name of ['q', 'in', 'sort', ...FILTERS]) {
    if (state[name] && !(name === 'in' && state.in === 'articles')) query.set(name, state[name]);
  }
  const text = query.toString();
  return text ? `/?${text}` : '/';
}

function isFiltered(state) {
  return FILTERS.some((name) => state[name]);
}

/** The call that answers a state: a ranked search where there are words, else the plain list. */
function callFor(state) {
  const query = new URLSearchParams();
  if (state.q) query.set('q', state.q);
  if (state.q && state.in === 'quotes') query.set('in', 'quotes');
  for (const name of ['sort', ...FILTERS]) if (state[name]) query.set(name, state[name]);
  const path = state.q ? '/search' : `/${state.in}`;
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

function formState() {
  const data = new FormData(form);
  const state = { in: data.get('in') || 'articles' };
  for (const name of ['q', 'sort', ...FILTERS]) state[name] = (data.get(name) || '').trim();
  return state;
}

function showInForm(state) {
  for (const name of ['q', 'sort', ...FILTERS]) {
    const field = form.elements.namedItem(name);
    if (document.activeElement !== field || field.value.trim() !== state[name]) field.value = state[name];
  }
  for (const radio of form.elements.namedItem('in')) radio.checked = radio.value === state.in;
  const [best, newest] = form.elements.namedItem('sort').options;
  best.textContent = state.q ? 'Best match' : 'Newest first';
  newest.hidden = !state.q;
  const set = FILTERS.filter((name) => state[name]).length;
  document.querySelector('#filters summary').textContent = set ? `Filters (${set})` : 'Filters';
}

// ---------------------------------------------------------------- pieces

function meta(...parts) {
  const dot = () => h('span', { 'aria-hidden': 'true' }, ' · ');
  return h('p', { class: 'meta' }, parts.filter(Boolean).map((part, index) => [index ? dot() : null, part]));
}

function byline(article) {
  const authors = article.authors || [];
  return authors.length ? `By ${names(authors)}` : null;
}

function articleCard(article, { lead = false, heading = 'h3' } = {}) {
  const marks = article.highlights;
  const link = { href: `/articles/${enc(article.id)}`, class: 'to' };
  const card = [];
  if (marks && marks.text && marks.text.length && !article.title) {
    card.push(h(heading, { class: 'head found-in' }, h('a', link, passage(marks.text[0]))));
    card.push(...marks.text.slice(1, 3).map(excerpt));
  } else if (marks) {
    const title = marks.title ? passage(marks.title) : article.title || `Article of ${outlet(article)}`;
    card.push(h(heading, { class: 'head' }, h('a', link, title)));
    card.push(...(marks.text || []).slice(0, 2).map(excerpt));
  } else {
    const { title, rest } = headline(article);
    const size = title.length > 80 ? 'head long' : 'head';
    card.push(h(heading, { class: size }, h('a', link, title || `Article of ${outlet(article)}`)));
    if (rest) card.push(h('p', { class: 'excerpt' }, shorten(rest, lead ? 420 : 170)));
  }
  return h('article', { class: lead ? 'card lead' : 'card', 'data-result': true, lang: article.language || null },
    h('p', { class: 'kicker' }, h('b', {}, outlet(article)), ' ', when(article.published)),
    card,
    meta(byline(article), article.quoteCount ? plural(article.quoteCount, 'quote') : null));
}

function excerpt(highlighted) {
  return h('p', { class: 'excerpt' }, '… ', passage(highlighted), ' …');
}

function speakerLink(quote, fallback = 'Nobody named') {
  if (quote.speaker) return h('a', { href: `/quotes/speakers/${enc(quote.speaker.id)}` }, quote.speaker.name);
  return h('span', {}, quote.source || fallback);
}

/** The line under a quote: who, in which role, and how the paper put it. */
function saidLine(quote) {
  const role = quote.speaker && quote.speaker.role;
  return h('p', { class: 'said' }, h('b', {}, speakerLink(quote)), role ? `, ${role}` : null);
}

function kindLabel(kind) {
  return h('span', { class: `kind ${kind}`, title: KINDS[kind] }, kind);
}

function quoteCard(quote, { withSpeaker = true } = {}) {
  const marked = (quote.highlights && quote.highlights.text) || [];
  const words = marked.length
    ? marked.map((text, index) => [index ? ' … ' : null, passage(text)])
    : shorten(wordsOf(quote), 420);
  const printed = quote.article || {};
  return h('article', { class: `card quote ${quote.kind}`, 'data-result': true, lang: printed.language || null },
    h('blockquote', {}, h('p', {}, h('a', { href: `/quotes/${enc(quote.id)}`, class: 'to' }, words))),
    withSpeaker ? saidLine(quote) : null,
    meta(kindLabel(quote.kind),
      h('a', { href: inText(quote) }, outlet(printed), ', ', when(printed.published)),
      !withSpeaker && quote.speaker && quote.speaker.role ? `as ${quote.speaker.role}` : null));
}

/** The place of a quote in its article's page. */
function inText(quote) {
  return `/articles/${enc(quote.article.id)}#q-${quote.id.slice(quote.article.id.length + 1)}`;
}

function problem(error) {
  const known = error instanceof Problem;
  const heading = known ? error.title || `Error ${error.status}` : 'The archive did not answer';
  const detail = known ? error.message : 'The server may be starting or out of reach. Try again in a moment.';
  return h('section', { class: 'notice', role: 'alert' },
    h('h1', { tabindex: '-1' }, heading),
    h('p', {}, detail),
    known && error.errors.length ? h('ul', {}, error.errors.map(fault)) : null,
    h('p', {}, h('a', { href: '/' }, 'To the front page')));
}

function fault({ parameter, pointer, message, suggestion }) {
  const name = parameter || pointer;
  const sentence = (message || '').replace(/[.\s]*$/, '.');
  return h('li', {}, name ? [h('code', {}, name), ': '] : null, sentence,
    suggestion ? [' Did you mean ', h('b', {}, suggestion), '?'] : null);
}

/** A list that grows by `links.next`. */
function growing(answer, card, one, signal) {
  const items = h('div', { class: 'results' }, answer.data.map(card));
  const holder = h('div', { class: 'list' }, items);
  let next = nextPath(answer);
  if (!next) return holder;
  const button = h('button', { type: 'button', class: 'more', onclick: more }, `More ${one}s`);
  holder.append(button);
  async function more() {
    button.setAttribute('aria-disabled', 'true');
    if (!next) return;
    const path = next;
    next = null;
    try {
      const page = await get(path, signal);
      const fresh = page.data.map(card);
      items.append(...fresh);
      next = nextPath(page);
      say(`${plural(page.data.length, one)} added`);
      if (fresh.length) fresh[0].querySelector('.to').focus();
      if (!next) button.remove();
    } catch (error) {
      if (error.name === 'AbortError') return;
      next = path;
      say(error.message);
      button.textContent = 'That failed. Try again';
    }
    button.removeAttribute('aria-disabled');
  }
  return holder;
}

// ---------------------------------------------------------------- front page

async function frontPage(signal) {
  const [articles, speakers, quotes, lately] = await Promise.all([
    get('/articles?limit=13', signal),
    maybe('/quotes/speakers?limit=12', signal),
    maybe('/quotes?limit=1', signal),
    maybe('/quotes?kind=direct&limit=3', signal)]);
  if (!articles.data.length) return { title: 'Saidline', json: '/articles', nodes: [emptyArchive()] };
  const counts = [
    total(articles.meta, 'article'),
    quotes && total(quotes.meta, 'quote'),
    speakers && total(speakers.meta, 'speaker'),
  ];
  const [lead, ...others] = articles.data;
  return {
    title: 'Saidline', json: '/articles', say: counts.filter(Boolean).join(', '),
    nodes: [
      h('h1', { class: 'unseen', tabindex: '-1' }, 'Front page'),
      h('p', { class: 'counts' }, counts.filter(Boolean).map((text) => h('span', {}, text))),
      h('div', { class: 'front' },
        h('section', { class: 'latest', 'aria-labelledby': 'latest' },
          h('h2', { class: 'rubric', id: 'latest' }, 'Latest'),
          articleCard(lead, { lead: true }),
          h('div', { class: 'columns' }, others.map((article) => articleCard(article))),
          h('p', { class: 'onward' }, h('a', { href: '/?sort=newest' }, 'All articles, newest first'))),
        h('aside', { class: 'rail', 'aria-label': 'Who said what' },
          lately && lately.data.length ? h('section', { 'aria-labelledby': 'lately' },
            h('h2', { class: 'rubric', id: 'lately' }, 'Lately said'), lately.data.map((quote) => quoteCard(quote)),
            h('p', { class: 'onward' }, h('a', { href: '/?in=quotes' }, 'All quotes'))) : null,
          speakers && speakers.data.length ? mostQuoted(speakers.data) : null)),
    ],
  };
}

function mostQuoted(speakers) {
  return h('section', { 'aria-labelledby': 'most' },
    h('h2', { class: 'rubric', id: 'most' }, 'Most quoted'),
    h('ol', { class: 'ranking' }, speakers.map((speaker) => h('li', {},
      h('a', { href: `/quotes/speakers/${enc(speaker.id)}` }, speaker.name),
      h('span', { class: 'tally' }, plural(speaker.quotes, 'quote')),
      speaker.role ? h('span', { class: 'role' }, speaker.role) : null))));
}

function emptyArchive() {
  return h('section', { class: 'notice' },
    h('h1', { tabindex: '-1' }, 'The archive is empty'),
    h('p', {}, 'Put articles in, and this page fills by itself:'),
    h('pre', {}, h('code', {}, 'saidline import Config/sample')));
}

// ---------------------------------------------------------------- search

async function searchPage(state, signal) {
  const call = callFor(state);
  const answer = await get(call, signal);
  const one = state.in === 'quotes' ? 'quote' : 'article';
  const found = total(answer.meta, one) || plural(answer.data.length, one);
  const heading = state.q ? `${found} for “${state.q}”` : isFiltered(state) ? found : `All ${one}s: ${found}`;
  const card = state.in === 'quotes'
    ? (quote) => quoteCard(quote)
    : (article) => articleCard(article, { heading: 'h2' });
  const aside = h('aside', { class: 'rail facets', 'aria-label': 'Narrow the search' });
  if (answer.data.length) addFacets(aside, state, signal);
  return {
    title: `${heading} – Saidline`, json: call, say: heading,
    nodes: [
      h('header', { class: 'found' }, h('h1', { tabindex: '-1' }, heading), understood(answer, state), pills(state)),
      answer.data.length
        ? h('div', { class: 'search' }, growing(answer, card, one, signal), aside)
        : nothing(answer, state, one),
    ],
  };
}

/** What was looked for instead of words that nobody printed, and a corrected query where there is one to offer. */
function understood(answer, state) {
  const changes = (answer.meta && answer.meta.query && answer.meta.query.corrections) || [];
  if (changes.length) {
    const told = changes.map(({ from, to }) => `“${to}”, for nobody printed “${from}”`);
    return h('p', { class: 'hintline' }, `Looked for ${names(told)}.`);
  }
  const suggestion = answer.meta && answer.meta.suggestion;
  const corrected = typeof suggestion === 'string' ? suggestion : suggestion && suggestion.q;
  if (!corrected) return null;
  const link = h('a', { href: addressOf({ ...state, q: corrected }) }, corrected);
  return h('p', { class: 'hintline' }, 'Did you mean ', link, '?');
}

function pills(state) {
  const set = FILTERS.filter((name) => state[name]);
  if (!set.length) return null;
  const label = { source: 'Outlet', section: 'Section', speaker: 'Speaker', from: 'From', to: 'To' };
  return h('ul', { class: 'pills', 'aria-label': 'Filters that apply' }, set.map((name) => h('li', {},
    h('a', { href: addressOf({ ...state, [name]: '' }), 'aria-label': `Remove filter ${label[name]} ${state[name]}` },
      h('span', {}, `${label[name]}: ${state[name]}`), h('span', { 'aria-hidden': 'true' }, ' ×')))));
}

function nothing(answer, state, one) {
  const other = state.in === 'quotes' ? 'articles' : 'quotes';
  const ways = [];
  const way = (change, text) => ways.push(h('li', {}, h('a', { href: addressOf({ ...state, ...change }) }, text)));
  const costs = (answer.meta && answer.meta.withoutFilter) || {};
  for (const name of FILTERS) {
    const gain = costs[name] ? ` (${plural(costs[name], one)})` : '';
    if (state[name]) way({ [name]: '' }, `Drop the filter ${name}: ${state[name]}${gain}`);
  }
  if (state.q) way({ in: other }, `Look for “${state.q}” in ${other}`);
  if (/["*():-]|\b(AND|NOT|NEAR)\b/.test(state.q)) {
    const plain = state.q.replace(/["*():-]|\b(AND|OR|NOT|NEAR)\b/g, ' ').replace(/\s+/g, ' ').trim();
    if (plain) way({ q: plain }, `Look for the plain words ${plain}`);
  }
  const reason = isFiltered(state)
    ? `No ${one} matches these words and filters together.`
    : state.in === 'quotes'
      ? 'Nobody is quoted with these words. Articles may still tell of them.'
      : 'No article has these words.';
  return h('section', { class: 'nothing' }, h('p', {}, reason), ways.length ? h('ul', {}, ways) : null);
}

/** Counts by outlet, speaker and time come after the results; a page without them is still a page. */
async function addFacets(aside, state, signal) {
  const path = callFor(state).replace(/^\/articles/, '/search');
  const more = 'facets=source,section,speaker&facetLimit=8&histogram=auto&limit=1';
  const answer = await maybe(path + (path.includes('?') ? '&' : '?') + more, signal).catch(() => null);
  if (!answer) return;
  const { source, section, speaker } = answer.facets || {};
  aside.append(...[
    timeline(answer.histogram, state),
    facet('Outlets', 'source', source, state),
    facet('Sections', 'section', section, state),
    facet(state.in === 'quotes' ? 'Speakers' : 'Quoted in them', 'speaker', speaker, state),
  ].filter(Boolean));
  offer('known-sources', source);
  offer('known-speakers', speaker);
}

function offer(id, values = []) {
  document.getElementById(id).replaceChildren(...values.map(({ value, name }) => h('option', { value: name || value })));
}

function facet(heading, name, values, state) {
  if (!values || !values.length || state[name]) return null;
  return h('section', {}, h('h2', { class: 'rubric' }, heading), tallies(values, name, state));
}

/** Values with their counts, each a link that narrows the search to it. */
function tallies(values, name, state) {
  return h('ul', { class: 'tallies' }, values.map(({ value, name: shown, count }) => h('li', {},
    h('a', { href: addressOf({ ...state, [name]: value }) }, shown || value),
    count ? h('span', { class: 'tally' }, counter.format(count)) : null)));
}

/** Bars of counts over time, with a table of the same figures whose rows narrow the search. */
function timeline(histogram, state) {
  const buckets = histogram && histogram.buckets;
  if (!buckets || buckets.length < 2) return null;
  const { interval } = histogram;
  const row = ({ start, count }) => h('tr', {},
    h('th', { scope: 'row' },
      h('a', { href: addressOf({ ...state, ...span(start, interval) }) }, spanName(start, interval))),
    h('td', {}, counter.format(count)));
  return h('section', {}, h('h2', { class: 'rubric' }, 'Over time'),
    bars(buckets, interval, state),
    h('details', {}, h('summary', {}, `Figures by ${interval}`),
      h('table', {}, h('tbody', {}, buckets.filter(({ count }) => count).map(row)))));
}

function bars(buckets, interval, state) {
  const most = Math.max(...buckets.map((bucket) => bucket.count), 1);
  const width = 300 / buckets.length;
  const first = buckets[0].start, last = buckets[buckets.length - 1].start;
  const label = `Counts from ${spanName(first, 'month')} to ${spanName(last, 'month')}, at most ${most}`;
  return h('figure', { class: 'bars' },
    svg('svg', { viewBox: '0 0 300 60', role: 'img', 'aria-label': label, preserveAspectRatio: 'none' },
      buckets.map(({ start, count }, index) => svg('a', {
        href: addressOf({ ...state, ...span(start, interval) }), tabindex: '-1',
      }, svg('title', {}, `${spanName(start, interval)}: ${counter.format(count)}`), svg('rect', {
        x: (index * width).toFixed(2), y: (58 - (56 * count) / most).toFixed(2),
        width: Math.max(width - 1.5, 0.6).toFixed(2), height: ((56 * count) / most + 2).toFixed(2),
      })))),
    h('figcaption', {}, h('span', {}, spanName(first, 'month')), h('span', {}, spanName(last, 'month'))));
}

function spanName(start, interval) {
  if (interval === 'year') return start.slice(0, 4);
  const date = new Date(start.slice(0, 10) + 'T00:00:00Z');
  if (Number.isNaN(date.valueOf())) return start;
  return interval === 'month' ? monthDate.format(date) : longDate.format(date);
}

function span(start, interval) {
  const length = { year: 4, month: 7 }[interval] || 10;
  const from = start.slice(0, length);
  if (interval !== 'week') return { from, to: from };
  return { from, to: new Date(Date.parse(from + 'T00:00:00Z') + 6 * 864e5).toISOString().slice(0, 10) };
}

// ---------------------------------------------------------------- article

async function articlePage(path, signal) {
  const article = await get(path, signal);
  const answer = await maybe(`${path}/quotes`, signal);
  const quotes = answer ? answer.data : [];
  const title = article.title || headline(article).title;
  return {
    title: `${title} – Saidline`, json: asJSON(path),
    say: `Article with ${plural(quotes.length, 'quote')}`,
    nodes: [h('div', { class: 'reading' }, story(article, quotes), sideQuotes(quotes))],
  };
}

function story(article, quotes) {
  // Without a title the first paragraph is set as large as one, unless it is too long for that.
  const opensLarge = !article.title && article.text.search(/\n\n|$/) <= 320;
  return h('article', { class: 'story', lang: article.language || null, dir: 'auto' },
    storyHead(article),
    h('div', { class: opensLarge ? 'text untitled' : 'text' }, markedText(article.text, quotes)),
    quotes.length ? legend() : null,
    article.trailer
      ? h('footer', { class: 'trailer' }, article.trailer.split('\n\n').map((line) => h('p', {}, line)))
      : null);
}

function sideQuotes(quotes) {
  const heading = quotes.length ? `${plural(quotes.length, 'quote')} in this article` : 'No quotes in this article';
  return h('aside', { class: 'rail', 'aria-labelledby': 'in-quotes' },
    h('h2', { class: 'rubric', id: 'in-quotes' }, heading),
    quotes.length
      ? h('ol', { class: 'sidequotes' }, quotes.map((quote, index) => sideQuote(quote, index + 1)))
      : null);
}

function storyHead(article) {
  const place = article.dateline && [article.dateline.place, article.dateline.agency].filter(Boolean).join(', ');
  return h('header', {},
    h('p', { class: 'kicker' }, h('b', {}, article.source || 'Outlet unknown'), ' ', when(article.published, true),
      article.section ? ` · ${article.section}` : null),
    article.title ? h('h1', { tabindex: '-1' }, article.title)
      : h('h1', { tabindex: '-1', class: 'unseen' }, `${headline(article).title}`),
    meta(byline(article), place ? `filed from ${place}` : null, plural(article.wordCount, 'word'),
      article.version > 1 ? `version ${article.version}` : null,
      /^https?:/i.test(article.url || '')
        ? h('a', { href: article.url, rel: 'noopener nofollow external' }, 'original')
        : null));
}

/** UTF-16 offsets of the code points of a text; the API counts code points, strings here count UTF-16 units. */
function unitOffsets(text) {
  const offsets = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  offsets.push(unit);
  return offsets;
}

/** The roles that the quotes give to stretches of a text, in UTF-16 units, and where each quote ends. */
function stretches(text, quotes) {
  const units = unitOffsets(text);
  const at = (point) => units[Math.min(Math.max(point, 0), units.length - 1)];
  const roles = [];
  const notes = [];
  quotes.forEach((quote, index) => {
    const spans = quote.spans || {};
    const content = spans.content || [];
    const add = (list, more) => {
      for (const [start, end] of list || []) roles.push({ start: at(start), end: at(end), ...more });
    };
    add(content, { role: `content ${quote.kind}`, quote: index });
    add(spans.source, { role: 'speaker' });
    add(spans.cue, { role: 'cue' });
    if (content.length) {
      const end = at(content[content.length - 1][1]);
      const closing = /^[.,!?]?["”’»]?[.,]?/.exec(text.slice(end, end + 3))[0].length;
      notes.push({ unit: end + closing, number: index + 1, quote });
    }
  });
  return { roles, notes };
}

/** Paragraphs with the parts of every quote marked by role, and a numbered reference where each quote ends. */
function markedText(text, quotes, { numbered = true } = {}) {
  const { roles, notes } = stretches(text, quotes);
  const begun = new Set();
  const paragraphs = [];
  const edges = new Set(notes.map(({ unit }) => unit));
  for (const { start, end } of roles) edges.add(start).add(end);
  let start = 0;
  for (const block of text.split('\n\n')) {
    const end = start + block.length;
    const cuts = [start, ...[...edges].filter((edge) => edge > start && edge < end).sort((a, b) => a - b), end];
    const children = [];
    for (let index = 0; index + 1 < cuts.length; index += 1) {
      children.push(...stretch(text, cuts[index], cuts[index + 1], roles, begun));
      if (numbered) children.push(...notes.filter(({ unit }) => unit === cuts[index + 1]).map(reference));
    }
    paragraphs.push(h('p', {}, children));
    start = end + 2;
  }
  return paragraphs;
}

function stretch(text, start, end, roles, begun) {
  const here = roles.filter((role) => role.start < end && role.end > start);
  const words = text.slice(start, end);
  if (!here.length) return [words];
  const nodes = [];
  for (const { quote } of here) {
    if (quote === undefined || begun.has(quote)) continue;
    begun.add(quote);
    nodes.push(h('span', { id: `q-${quote + 1}`, class: 'anchor' }));
  }
  const owners = here.filter(({ quote }) => quote !== undefined).map(({ quote }) => `of-${quote + 1}`);
  nodes.push(h('span', { class: [...new Set([...here.map(({ role }) => role), ...owners])].join(' ') }, words));
  return nodes;
}

function reference({ number, quote }) {
  const who = quote.speaker ? quote.speaker.name : quote.source || 'nobody named';
  return h('sup', {}, h('a', { href: `#said-${number}`, 'aria-label': `Quote ${number}, ${who}` }, String(number)));
}

function legend() {
  const sample = (role, word, meaning) => h('li', {}, h('span', { class: role }, word), ` ${meaning}`);
  return h('aside', { class: 'legend', 'aria-label': 'How quotes are marked' }, h('ul', {},
    sample('content direct', 'direct', KINDS.direct),
    sample('content mixed', 'mixed', KINDS.mixed),
    sample('content indirect', 'indirect', KINDS.indirect),
    sample('speaker', 'speaker', 'who'),
    sample('cue', 'said', 'the word that attributes')));
}

function sideQuote(quote, number) {
  const otherwise = quote.speaker && quote.source && quote.source !== quote.speaker.name;
  return h('li', { id: `said-${number}`, 'data-result': true, tabindex: '-1' },
    h('p', { class: 'words' }, h('a', { class: 'to', href: `#q-${number}` }, shorten(wordsOf(quote), 180))),
    saidLine(quote),
    meta(kindLabel(quote.kind),
      otherwise ? `printed: “${quote.source}”` : null,
      h('a', { href: `/quotes/${enc(quote.id)}`, 'aria-label': `Quote ${number}, open by itself` }, 'open')));
}

/** Shows the place that the hash names; in a page just drawn the browser has looked for it too early. */
function showHash({ moving = true } = {}) {
  for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
  const name = decodeURIComponent(location.hash.slice(1));
  const target = name && document.getElementById(name);
  if (!target || !main.contains(target)) return false;
  const number = /^(?:q|said)-(\d+)$/.exec(name);
  if (number) {
    for (const node of document.querySelectorAll(`.of-${number[1]}, #said-${number[1]}`)) node.classList.add('here');
  }
  const still = !moving || matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  if (target.matches('[tabindex]')) target.focus({ preventScroll: true });
  return true;
}

// ---------------------------------------------------------------- quote

async function quotePage(path, signal) {
  const quote = await get(path, signal);
  const [article, others] = await Promise.all([
    maybe(`/articles/${enc(quote.article.id)}`, signal),
    quote.speaker && maybe(`/quotes?speaker=${enc(quote.speaker.id)}&limit=7`, signal)]);
  const more = others ? others.data.filter(({ id }) => id !== quote.id).slice(0, 6) : [];
  const printed = quote.article;
  const who = quote.speaker ? quote.speaker.name : quote.source || 'Nobody named';
  return {
    title: `${who}: “${shorten(wordsOf(quote), 60)}” – Saidline`, json: asJSON(path), say: `Quote by ${who}`,
    nodes: [
      h('article', { class: `solo ${quote.kind}` },
        h('h1', { class: 'unseen', tabindex: '-1' }, `Quote by ${who}`),
        h('blockquote', { class: quote.text.length > 220 ? 'long' : null, dir: 'auto' }, h('p', {}, wordsOf(quote))),
        saidLine(quote),
        meta(h('a', { href: inText(quote) }, 'Read it in the article'), outlet(printed), when(printed.published, true)),
        h('section', { class: 'context', 'aria-labelledby': 'as-printed' },
          h('h2', { class: 'rubric', id: 'as-printed' }, 'As printed'),
          asPrinted(quote, article)),
        facts(quote)),
      more.length ? h('section', { class: 'also', 'aria-labelledby': 'also' },
        h('h2', { class: 'rubric', id: 'also' }, `Also by ${quote.speaker.name}`),
        h('div', { class: 'columns' }, more.map((other) => quoteCard(other, { withSpeaker: false })))) : null,
    ],
  };
}

/** The paragraphs that hold the quote, its parts marked; without the article, what the quote itself knows of them. */
function asPrinted(quote, article) {
  const attributes = { class: 'printed', dir: 'auto', lang: (article && article.language) || null };
  if (article && article.text) {
    const paragraphs = markedText(article.text, [quote], { numbered: false });
    return h('div', attributes, paragraphs.filter((paragraph) => paragraph.querySelector('.content, .speaker, .cue')));
  }
  const { prefix = '', suffix = '' } = quote.context || {};
  return h('div', attributes, h('p', {}, prefix, h('span', { class: `content ${quote.kind}` }, wordsOf(quote)), suffix));
}

/** The words of a quote; where the attribution interrupts them, an ellipsis stands for it. */
function wordsOf(quote) {
  const points = Array.from(quote.text);
  let at = 0;
  return ((quote.spans && quote.spans.content) || []).map(([start, end]) => {
    const piece = points.slice(at, at + end - start).join('');
    at += end - start + 1;
    return piece;
  }).join(' … ') || quote.text;
}

function facts(quote) {
  const rows = [
    ['Kind', [kindLabel(quote.kind), ` ${KINDS[quote.kind] || ''}`]],
    ['Said by', quote.speaker ? quote.speaker.name : 'the article does not say who this is'],
    ['Printed as', quote.source ? `“${quote.source}”` : 'not named'],
    ['Cue', quote.cue ? `“${quote.cue}”` : 'none'],
    ['Confidence', `${Math.round(quote.confidence * 100)} in 100`],
    ['Cite', citation(quote)],
  ];
  return h('dl', { class: 'facts' }, rows.map(([term, value]) => h('div', {}, h('dt', {}, term), h('dd', {}, value))));
}

function citation(quote) {
  const who = quote.speaker ? quote.speaker.name : quote.source || 'Unnamed';
  const words = quote.kind === 'direct' ? `“${wordsOf(quote)}”` : wordsOf(quote);
  const date = quote.article.published ? `, ${day(quote.article.published)}` : '';
  const address = `${location.origin}/quotes/${enc(quote.id)}`;
  return `${who}: ${words} ${quote.article.source || 'Unknown outlet'}${date}. ${address}`;
}

// ---------------------------------------------------------------- speaker

async function speakerPage(path, id, signal) {
  const [speaker, quotes] = await Promise.all([get(path, signal), get(`/quotes?speaker=${enc(id)}`, signal)]);
  const outlets = (speaker.bySource || speaker.sources || [])
    .map((entry) => (typeof entry === 'string' ? { value: entry } : entry));
  const months = speaker.byMonth || [];
  const state = { ...stateOf(new URL('/', location.origin)), in: 'quotes', speaker: speaker.id };
  return {
    title: `${speaker.name} – Saidline`, json: asJSON(path),
    say: `${speaker.name}, ${plural(speaker.quotes, 'quote')}`,
    nodes: [
      h('header', { class: 'person' },
        h('p', { class: 'kicker' }, 'Speaker'),
        h('h1', { tabindex: '-1' }, speaker.name),
        speaker.role ? h('p', { class: 'role' }, speaker.role) : null,
        h('p', { class: 'sum' }, `${plural(speaker.quotes, 'quote')} in ${plural(speaker.articles, 'article')}`,
          speaker.first ? [', from ', when(speaker.first), ' to ', when(speaker.last)] : null)),
      h('div', { class: 'search' },
        h('section', { 'aria-labelledby': 'their' }, h('h2', { class: 'rubric', id: 'their' }, 'Quotes, newest first'),
          growing(quotes, (quote) => quoteCard(quote, { withSpeaker: false }), 'quote', signal)),
        h('aside', { class: 'rail facets', 'aria-label': `About ${speaker.name}` },
          roles(speaker.roles),
          timeline({ interval: 'month', buckets: months }, state),
          outlets.length
            ? h('section', {}, h('h2', { class: 'rubric' }, 'Quoted by'), tallies(outlets, 'source', state))
            : null,
          aliases(speaker)),
      ),
    ],
  };
}

function roles(list) {
  if (!list || !list.length) return null;
  return h('section', {}, h('h2', { class: 'rubric' }, 'Roles over time'),
    h('ol', { class: 'roles' }, list.map(({ role, first, last, count }) => h('li', {},
      h('b', {}, role), h('span', {}, first ? [when(first), first !== last ? [' – ', when(last)] : null] : null,
        count ? `, ${plural(count, 'quote')}` : null)))));
}

function aliases(speaker) {
  const others = (speaker.aliases || []).map((alias) => alias.name || alias).filter((name) => name !== speaker.name);
  if (!others.length) return null;
  return h('section', {}, h('h2', { class: 'rubric' }, 'Also printed as'), h('p', {}, names(others)));
}

// ---------------------------------------------------------------- going from page to page

let running = new AbortController();
let shown = null;

function say(text) {
  statusLine.textContent = text || '';
}

function pageFor(url, signal) {
  const parts = url.pathname.split('/').filter(Boolean);
  if (parts[0] === 'articles' && parts.length === 2) return articlePage(url.pathname, signal);
  if (parts[0] === 'quotes' && parts[1] === 'speakers' && parts.length === 3) {
    return speakerPage(url.pathname, decodeURIComponent(parts[2]), signal);
  }
  if (parts[0] === 'quotes' && parts.length === 2 && parts[1] !== 'speakers') return quotePage(url.pathname, signal);
  const state = stateOf(url);
  const front = !state.q && !state.sort && !isFiltered(state) && state.in === 'articles';
  return front ? frontPage(signal) : searchPage(state, signal);
}

/** Draws the page of the present address, unless another takes its place; `typing` leaves the scroll position alone. */
async function draw({ typing = false, restore = null } = {}) {
  const address = location.pathname + location.search;
  running.abort();
  running = new AbortController();
  const { signal } = running;
  shown = address;
  showInForm(stateOf(new URL(location.href)));
  main.setAttribute('aria-busy', 'true');
  let page;
  try {
    page = await pageFor(new URL(location.href), signal);
  } catch (error) {
    if (error.name === 'AbortError') return false;
    page = { title: 'Saidline', json: address, say: error.message, nodes: [problem(error)] };
  }
  if (signal.aborted) return false;
  main.replaceChildren(...page.nodes.filter(Boolean));
  main.removeAttribute('aria-busy');
  document.title = page.title;
  twin.href = page.json;
  say(page.say);
  if (!typing && (restore !== null || !showHash({ moving: false }))) scrollTo(0, restore || 0);
  return true;
}

/** Goes to an address of this site; the focus moves to the new page's heading. */
async function go(address, { replace = false, typing = false } = {}) {
  if (!replace) history.replaceState({ ...history.state, y: scrollY }, '');
  history[replace ? 'replaceState' : 'pushState']({ y: 0 }, '', address);
  const drawn = await draw({ typing });
  if (drawn && !typing && !location.hash) focusHeading();
}

function focusHeading() {
  const heading = main.querySelector('h1');
  (heading || main).focus({ preventScroll: true });
}

const PAGES = [
  /^\/$/,
  /^\/articles\/[^/]+$/,
  /^\/quotes\/speakers\/[^/]+$/,
  /^\/quotes\/(?!speakers$|stream$|verify$)[^/]+$/,
];

/** Whether a link leads to a page that this module draws. */
function isPage(url) {
  return url.origin === location.origin && PAGES.some((page) => page.test(url.pathname));
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (!link || link === twin || event.defaultPrevented || event.button) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href);
  if (!isPage(url)) return;
  if (url.hash && url.pathname + url.search === shown) return;
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
});

addEventListener('popstate', (event) => {
  if (location.pathname + location.search === shown) showHash();
  else draw({ restore: location.hash ? null : (event.state && event.state.y) || 0 });
});

// Where a page was left by a link to another site, it is found again.
addEventListener('pagehide', () => history.replaceState({ ...history.state, y: scrollY }, ''));

// ---------------------------------------------------------------- the form

let timer = 0;
let typed = false;

function search({ typing }) {
  clearTimeout(timer);
  const address = addressOf(formState());
  if (address === location.pathname + location.search) {
    if (!typing) focusHeading();
    return;
  }
  // The first letter of a query makes an entry in the history, the following ones rewrite it.
  const replace = typing && typed;
  typed = typing;
  go(address, { replace, typing });
}

form.addEventListener('input', (event) => {
  clearTimeout(timer);
  if (event.target.type === 'radio' || event.target.tagName === 'SELECT') search({ typing: true });
  else timer = setTimeout(() => search({ typing: true }), 200);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  search({ typing: false });
});

form.addEventListener('focusout', () => { typed = false; });

// ---------------------------------------------------------------- keys

const help = document.getElementById('help');
const keysOn = document.getElementById('keys-on');

function remembered() {
  try { return localStorage.getItem('keys') !== 'off'; } catch { return true; }
}

keysOn.checked = remembered();
keysOn.addEventListener('change', () => {
  // Where nothing can be stored (a private window) the choice lasts for this visit.
  try { localStorage.setItem('keys', keysOn.checked ? 'on' : 'off'); } catch { return; }
});
document.getElementById('help-open').addEventListener('click', () => help.showModal());

function step(by) {
  const results = [...main.querySelectorAll('[data-result]')];
  if (!results.length) return;
  const now = results.findIndex((result) => result.contains(document.activeElement));
  const to = now < 0 ? (by > 0 ? 0 : results.length - 1) : Math.min(Math.max(now + by, 0), results.length - 1);
  results[to].querySelector('.to').focus();
  results[to].scrollIntoView({ block: 'nearest' });
}

document.addEventListener('keydown', (event) => {
  if (!keysOn.checked || help.open || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]')) return;
  const act = {
    '/': () => { const field = document.getElementById('q'); field.focus(); field.select(); },
    j: () => step(1),
    k: () => step(-1),
    '?': () => help.showModal(),
  }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

history.scrollRestoration = 'manual';
document.getElementById('filters').open =
  isFiltered(stateOf(new URL(location.href))) && matchMedia('(min-width: 48rem)').matches;
draw({ restore: location.hash ? null : (history.state && history.state.y) || null });
