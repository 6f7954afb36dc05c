// Draws each .plot of a page with the plotly figure in the script element beside it: in the page's own colours, light, dark or on paper, and
// for the width there is. A figure says in layout.meta how: "page" replaces what the page writes as HTML (title, source), "narrow" what has no
// room on a phone, "dark" names the colour that stands for each on a dark page.
(() => {
  'use strict';
  const narrow = 620, paper = 660;                      // CSS pixels
  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const css = name => getComputedStyle(root).getPropertyValue(name).trim();
  const recoloured = (value, colours) => Array.isArray(value) ? value.map(v => recoloured(v, colours))
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, recoloured(v, colours)]))
    : typeof value === 'string' ? value.replace(/#[0-9a-f]{6}\b/gi, c => colours[c.toLowerCase()] ?? c) : value;

  const charts = [...document.querySelectorAll('.plot')].map(plot => {
    const data = plot.parentElement.querySelector('script.figure');
    return data && { plot, figure: JSON.parse(data.textContent), narrow: null };
  }).filter(Boolean);

  if (!window.Plotly) {
    for (const { plot } of charts) plot.textContent = 'This chart is drawn by plotly.js, which could not be loaded.';
    return;
  }

  let printing = false;
  function draw(chart) {
    const { plot, figure } = chart;
    const meta = figure.layout?.meta ?? {};
    const isDark = prefersDark.matches && !printing;
    const width = printing ? paper : plot.clientWidth;
    chart.narrow = width <= narrow;
    const onWhite = { [figure.layout?.paper_bgcolor ?? '']: '#ffffff' };
    const { data = [], layout = {}, config = {} } = isDark ? recoloured(figure, meta.dark ?? {}) : printing ? recoloured(figure, onWhite) : structuredClone(figure);
    const shown = { ...layout, ...layout.meta?.page, ...(chart.narrow ? layout.meta?.narrow : {}) };
    if (!meta.page) delete shown.title;
    delete shown.meta;
    plot.style.blockSize = shown.height ? shown.height + 'px' : '';
    plot.style.inlineSize = printing ? width + 'px' : '';
    Object.assign(shown, { width, autosize: false, dragmode: false, paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)' });
    shown.font = { ...shown.font, family: css('--sans') || 'sans-serif', color: css('--muted') || undefined };
    shown.hoverlabel = { align: 'left', ...shown.hoverlabel, bgcolor: css('--paper'), bordercolor: css('--control'), font: { family: css('--sans'), size: 13, color: css('--ink') } };
    if (!shown.height) shown.height = plot.clientHeight;
    // The page scrolls under a thumb or a wheel: nothing on a chart is dragged or zoomed.
    for (const axis of Object.keys(shown).filter(k => /^[xy]axis\d*$/.test(k))) shown[axis] = { ...shown[axis], fixedrange: true };
    Plotly.react(plot, data, shown, { ...config, displayModeBar: false, showSendToCloud: false, responsive: false, scrollZoom: false });
  }

  const drawAll = () => charts.forEach(draw);
  const print = on => {
    printing = on;
    root.classList.toggle('printing', on);
    drawAll();
  };
  let due = 0, drawnAt = innerWidth;
  addEventListener('resize', () => {
    if (printing || innerWidth === drawnAt) return;
    drawnAt = innerWidth;
    cancelAnimationFrame(due);
    due = requestAnimationFrame(drawAll);
  });
  drawAll();
  prefersDark.addEventListener('change', drawAll);
  addEventListener('beforeprint', () => print(true));
  addEventListener('afterprint', () => print(false));
})();
