// Draws each .plot of a page with the plotly figure in the script element beside it: in the page's own colours, light, dark or on paper, and
// for the width there is. The words of a chart (title, subtitle, source) are HTML already and are taken out of the figure.
(() => {
  'use strict';
  const narrow = 620, paper = 660;
  const root = document.documentElement;
  // The colours that charts use, and what stands for each on a dark page.
  const dark = {
    '#fdfcf9': '#16171a', '#f4f1ea': '#202226', '#1f1e1b': '#e7e4dc', '#5f5c55': '#a9a59b', '#dcd7cb': '#35373c', '#8a867c': '#77756f', '#1b5a86': '#8cc0e6',
    '#1d6b4f': '#6cc5a0', '#b1390f': '#f2925f', '#5a48a6': '#b7a8f5', '#67635b': '#aaa69c', '#8a6500': '#d6b35a', '#8a3f74': '#dc9cc8', '#4a6a5f': '#9cc0b2',
    '#23485f': '#9fc3da', '#946015': '#dfae62',
  };
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const copy = (value, recolour) => Array.isArray(value) ? value.map(v => copy(v, recolour))
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, copy(v, recolour)]))
    : typeof value === 'string' && recolour ? value.replace(/#[0-9a-f]{6}\b/gi, c => dark[c.toLowerCase()] ?? c) : value;
  const css = name => getComputedStyle(root).getPropertyValue(name).trim();

  const charts = [...document.querySelectorAll('.plot')].map(plot => {
    const data = plot.parentElement.querySelector('script.figure');
    return data && { plot, figure: JSON.parse(data.textContent) };
  }).filter(Boolean);

  if (typeof Plotly === 'undefined') {
    for (const { plot } of charts) plot.textContent = 'This chart is drawn by plotly.js, which could not be loaded.';
    return;
  }

  const config = { displayModeBar: false, showSendToCloud: false, responsive: true, locale: 'en' };

  function look(plot, given, printing) {
    const layout = { ...given };
    delete layout.title;
    delete layout.width;
    delete layout.height;
    delete layout.template;
    const width = printing ? paper : plot.clientWidth, isNarrow = width <= narrow;
    plot.style.blockSize = given.height && !isNarrow && !printing ? given.height + 'px' : '';
    layout.autosize = true;
    layout.paper_bgcolor = layout.plot_bgcolor = 'transparent';
    layout.dragmode = false;
    layout.font = { ...layout.font, family: css('--sans') || 'sans-serif' };
    layout.hoverlabel = { ...layout.hoverlabel, bgcolor: css('--paper'), bordercolor: css('--control'), font: { family: css('--sans'), size: 13, color: css('--ink') } };
    layout.margin = { ...layout.margin, t: Math.min(layout.margin?.t ?? 10, 10) };
    for (const axis of Object.keys(layout).filter(k => /^[xy]axis\d*$/.test(k))) layout[axis] = { ...layout[axis], fixedrange: true };
    // Labels at the ends of lines need room beside the plot; where there is none, the key above says the same.
    if (isNarrow && Array.isArray(layout.annotations)) {
      const kept = layout.annotations.filter(a => !/^(end|wide)/.test(a.name ?? ''));
      if (kept.length < layout.annotations.length) layout.margin.r = Math.min(layout.margin.r ?? 18, 18);
      layout.annotations = kept;
    }
    return layout;
  }

  let printing = false;
  function draw() {
    const recolour = prefersDark.matches && !printing;
    for (const { plot, figure } of charts) {
      const { data = [], layout = {}, frames } = copy(figure, recolour);
      Plotly.react(plot, { data, layout: look(plot, layout, printing), config, frames });
    }
  }

  draw();
  prefersDark.addEventListener('change', draw);
  let last = innerWidth <= narrow;
  addEventListener('resize', () => {
    if (innerWidth <= narrow !== last) {
      last = innerWidth <= narrow;
      draw();
    }
  });
  const fit = print => {                                // paper: light, and drawn for its width
    printing = print;
    root.classList.toggle('printing', print);
    for (const { plot } of charts) plot.style.inlineSize = print ? paper + 'px' : '';
    draw();
    for (const { plot } of charts) Plotly.relayout(plot, print ? { width: paper, height: plot.clientHeight } : { width: null, height: null, autosize: true });
  };
  addEventListener('beforeprint', () => fit(true));
  addEventListener('afterprint', () => fit(false));
})();
