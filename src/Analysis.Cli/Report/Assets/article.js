// Links the marks in an article's text with the rows of its tables: pointer, touch and keyboard, both ways. Without it the links still lead there.
(() => {
  'use strict';
  const one = (selector, at = document) => at.querySelector(selector);
  const all = (selector, at = document) => [...at.querySelectorAll(selector)];
  const text = one('#text'), pane = one('#findings'), layers = one('.layers');
  if (!text || !pane || !layers) return;

  const beside = matchMedia('(min-width: 66rem)');
  const layerOf = key => ({ c: 'claim', f: 'figure', d: 'date', a: 'actor', e: 'event' })[key[0]];
  const rowOf = key => document.getElementById(key.split('.')[0]);
  const markOf = key => document.getElementById('m-' + key)?.closest('.m') ?? null;
  const keysOf = mark => mark.dataset.m.split(' ').filter(key => on[layerOf(key)]);
  const marks = all('.m', text), on = {};
  let selected = null;                                  // the key that is shown

  const button = (words, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.addEventListener('click', act);
    return made;
  };
  const peek = document.createElement('section');
  peek.className = 'peek';
  peek.setAttribute('aria-live', 'polite');
  peek.setAttribute('aria-label', 'Selected finding');
  document.body.append(peek);

  function clear() {
    for (const name of ['on', 'also', 'source', 'target']) all('.' + name).forEach(e => e.classList.remove(name));
    selected = null;
  }

  function close() {
    peek.classList.remove('open');
    peek.replaceChildren();
    document.documentElement.classList.remove('peeking');
  }

  // Shows what belongs to keys: their rows, their marks in all pieces, an event's words with who acts and whom, an actor's other mentions.
  function select(keys) {
    clear();
    selected = keys[0] ?? null;
    for (const key of keys) {
      const row = rowOf(key), actor = key.includes('.') ? key.split('.')[0] : null;
      row?.classList.add('on');
      for (const mark of marks) {
        const its = mark.dataset.m.split(' ');
        if (its.includes(key)) mark.classList.add('on');
        else if (actor && its.some(k => k.startsWith(actor + '.'))) mark.classList.add('also');
      }
      if (layerOf(key) === 'event') {
        all(`[data-e="${key}"]`, text).forEach(e => e.classList.add('on'));
        if (row?.dataset.source) markOf(row.dataset.source)?.classList.add('source');
        if (row?.dataset.target) markOf(row.dataset.target)?.classList.add('target');
      }
    }
  }

  const linkIn = row => one('a[href^="#m-"]', row);
  const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

  function showRow(row) {
    if (!beside.matches) return row.scrollIntoView({ block: 'center' });
    const r = row.getBoundingClientRect(), p = pane.getBoundingClientRect();
    if (r.top < p.top + 10 || r.bottom > p.bottom - 40) pane.scrollTo({ top: pane.scrollTop + r.top - p.top - p.height / 3, behavior: calm() });
  }

  // On a narrow screen the row comes to the reader.
  function showPeek(mark, row) {
    const table = row.closest('table').cloneNode(false), head = row.closest('table').tHead.cloneNode(true);
    const copy = row.cloneNode(true), body = copy.tagName === 'TBODY' ? copy : document.createElement('tbody');
    if (body !== copy) body.append(copy);
    table.append(head, body);
    [table, ...all('[id]', table)].forEach(e => e.removeAttribute('id'));
    all('a', table).forEach(a => a.replaceWith(...a.childNodes));
    all('[tabindex]', table).forEach(e => e.removeAttribute('tabindex'));
    peek.replaceChildren(
      button('Close', () => { clear(); close(); mark.focus(); }),
      button('In the table', () => { close(); toRow(mark); }),
      table);
    peek.classList.add('open');
    document.documentElement.classList.add('peeking');
    mark.scrollIntoView({ block: 'nearest' });
  }

  function toRow(mark) {
    const keys = keysOf(mark), row = keys.length ? rowOf(keys[0]) : null;
    if (!row) return;
    select(keys);
    showRow(row);
    linkIn(row)?.focus({ preventScroll: true });
  }

  function toMark(key) {
    const mark = markOf(key);
    if (!mark) return;
    close();
    select([key]);
    mark.scrollIntoView({ block: 'center' });
    mark.focus({ preventScroll: true });
  }

  // The marks of a row come one after the other each time the row is chosen.
  function nextOf(row) {
    const keys = marks.flatMap(m => m.dataset.m.split(' ')).filter((key, i, list) => key.split('.')[0] === row.id && list.indexOf(key) === i);
    return keys[(keys.indexOf(selected) + 1) % keys.length];
  }

  text.addEventListener('click', e => {
    const mark = e.target.closest('.m[href]');
    if (!mark) return;
    e.preventDefault();
    const keys = keysOf(mark), row = keys.length ? rowOf(keys[0]) : null;
    if (!row) return;
    if (e.detail === 0) return toRow(mark);              // Enter crosses over
    select(keys);
    if (beside.matches) showRow(row); else showPeek(mark, row);
  });

  pane.addEventListener('click', e => {
    const link = e.target.closest('a');
    if (link && !link.hash) return;                      // a download
    if (!link && getSelection().toString()) return;      // words are being copied
    const row = e.target.closest('tr[id], tbody[id]');
    if (!row) return;
    e.preventDefault();
    if (link?.matches('.see')) {
      const other = rowOf(link.hash.slice(1));
      if (on[layerOf(other.id)]) { select([other.id]); showRow(other); linkIn(other)?.focus({ preventScroll: true }); }
      return;
    }
    toMark(link ? link.hash.slice(3) : nextOf(row));
  });

  document.addEventListener('keydown', e => {
    if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
    if (e.key === 'Escape') {
      const mark = selected && !text.contains(document.activeElement) && !pane.contains(document.activeElement) ? markOf(selected) : null;
      clear();
      close();
      mark?.focus();
      return;
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key], at = document.activeElement;
    if (!step) return;
    const inText = text.contains(at);
    if (!inText && !pane.contains(at)) return;
    const stops = inText ? marks.filter(m => m.hasAttribute('href') && m.tabIndex === 0 && m.getClientRects().length) : all('a[href^="#m-"]', pane).filter(a => a.getClientRects().length);
    const now = stops.indexOf(at);
    if (now < 0 || stops.length < 2) return;
    const forward = inText && getComputedStyle(at).direction === 'rtl' ? -step : step;
    const next = stops[(now + forward + stops.length) % stops.length];
    e.preventDefault();
    next.focus();
    const keys = inText ? keysOf(next) : [next.hash.slice(3)];
    select(keys);
    const row = rowOf(keys[0]);
    if (!inText) return;
    if (beside.matches) showRow(row); else if (peek.classList.contains('open')) showPeek(next, row);
  });

  // A layer that is off leaves plain text: no mark, no tab stop, no rows.
  function show() {
    all('input', layers).forEach(box => { on[box.dataset.layer] = box.checked; });
    all('section[data-for]', pane).forEach(section => { section.hidden = !on[section.dataset.for]; });
    text.classList.toggle('no-event', !on.event);
    for (const mark of marks) {
      if (mark.matches('.tag')) continue;
      for (const key of mark.dataset.m.split(' ')) mark.classList.toggle(layerOf(key), on[layerOf(key)]);
      const keys = keysOf(mark);
      if (keys.length) mark.setAttribute('href', '#' + keys[0].split('.')[0]); else mark.removeAttribute('href');
      if (keys.length) mark.dataset.id = keys[0].split('.')[0].toUpperCase();
    }
    if (selected && !on[layerOf(selected)]) { clear(); close(); }
  }

  // An address that ends in a row's or a mark's id shows both, and switches its layer on.
  function arrive() {
    const id = decodeURIComponent(location.hash.slice(1)), key = id.startsWith('m-') ? id.slice(2) : id;
    if (!/^[cfdae]\d+(\.\d+)?$/.test(key)) return;
    const row = rowOf(key);
    if (!row) return;
    const box = one(`[data-layer="${layerOf(key)}"]`, layers);
    if (!box.checked) { box.checked = true; show(); }
    const mark = key.includes('.') || markOf(key) ? key : nextOf(row);
    select([mark]);
    markOf(mark)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (beside.matches) showRow(row);
  }

  layers.hidden = false;
  layers.addEventListener('change', show);
  addEventListener('hashchange', arrive);
  beside.addEventListener('change', close);
  show();
  arrive();
})();
