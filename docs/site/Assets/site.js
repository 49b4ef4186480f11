// The search box, and nothing else: without this file every page is still reached through the contents lists.
(function () {
  'use strict';
  var place = document.getElementById('search'), root = place.dataset.root, rows = null, at = -1;
  place.innerHTML = '<input type="search" placeholder="Search" aria-label="Search the documentation" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="found"><ol id="found" role="listbox" hidden></ol>';
  var box = place.firstChild, list = place.lastChild;

  // The index comes as a script when it is first wanted: a page opened from a folder may not read other files.
  window.researchkitIndex = function (given) {
    rows = given.map(function (r) { return { title: r[0], what: r[1], path: r[2], words: r[3], low: (r[0] + (r[2].indexOf('measures/') === 0 ? ' ' + r[2].slice(9, -5) : '')).toLowerCase(), all: (r[0] + ' ' + r[1] + ' ' + r[3]).toLowerCase() }; });
    show();
  };
  function load() {
    if (rows || load.asked) return;
    load.asked = true;
    var script = document.createElement('script');
    script.src = root + 'assets/index.js';
    document.head.appendChild(script);
  }

  function score(row, words, whole) {
    var sum = 0;
    for (var i = 0; i < words.length; i++) {
      var w = words[i], t = row.low.indexOf(w);
      if (t === 0) sum += 8;
      else if (t > 0) sum += /[a-z0-9]/.test(row.low[t - 1]) ? 3 : 6;
      else if (row.all.indexOf(w) >= 0) sum += 1;
      else return 0;
    }
    if (row.title.toLowerCase() === whole) sum += 20;
    if (row.path.indexOf('#') < 0) sum += 2;
    if (row.path.indexOf('measures/') === 0 || row.path.indexOf('guide/') === 0) sum += 4;
    return sum - row.low.length / 200;
  }

  function show() {
    var whole = box.value.trim().toLowerCase();
    list.textContent = '';
    at = -1;
    if (!rows || !whole) return close();
    var words = whole.split(/\s+/), found = [];
    rows.forEach(function (row) { var s = score(row, words, whole); if (s > 0) found.push([s, row]); });
    found.sort(function (a, b) { return b[0] - a[0]; });
    found.slice(0, 14).forEach(function (pair, i) {
      var item = document.createElement('li'), link = document.createElement('a'), title = document.createElement('b'), what = document.createElement('i'), text = document.createElement('span');
      item.setAttribute('role', 'option');
      item.id = 'found-' + i;
      link.href = root + pair[1].path;
      link.tabIndex = -1;
      title.textContent = pair[1].title;
      what.textContent = pair[1].what;
      text.textContent = pair[1].words.slice(0, 140);
      link.append(title, ' ', what, text);
      item.appendChild(link);
      list.appendChild(item);
    });
    if (!found.length) { var none = document.createElement('li'); none.className = 'none'; none.textContent = 'Nothing found. The contents lists lead everywhere.'; list.appendChild(none); }
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
  }
  function close() { list.hidden = true; box.setAttribute('aria-expanded', 'false'); box.removeAttribute('aria-activedescendant'); }
  function move(step) {
    var items = list.querySelectorAll('[role=option]');
    if (!items.length) return;
    if (at >= 0) items[at].removeAttribute('aria-selected');
    at = (at + step + items.length) % items.length;
    items[at].setAttribute('aria-selected', 'true');
    items[at].scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', items[at].id);
  }

  box.addEventListener('focus', function () { load(); show(); });
  box.addEventListener('input', function () { load(); show(); });
  box.addEventListener('keydown', function (e) {
    if (e.key === 'ArrowDown') { move(1); e.preventDefault(); }
    else if (e.key === 'ArrowUp') { move(-1); e.preventDefault(); }
    else if (e.key === 'Escape') { close(); box.blur(); }
    else if (e.key === 'Enter') { var link = list.querySelector(at < 0 ? '[role=option] a' : '[aria-selected] a'); if (link) location.href = link.href; }
  });
  document.addEventListener('click', function (e) { if (!place.contains(e.target)) close(); });
  document.addEventListener('keydown', function (e) {
    if (e.key === '/' && !/INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName)) { box.focus(); e.preventDefault(); }
  });

  // The current page in view in a long contents list.
  var here = document.querySelector('nav.side ul [aria-current=page]');
  if (here && getComputedStyle(here.closest('nav')).position === 'sticky') here.closest('nav').scrollTop = here.offsetTop - 200;
})();
