// Draws each .plot of a page with the plotly figure in the script element beside it: in the page's own colours, light, dark or on paper, and
// for the width there is. A figure says in layout.meta how: "page" is how many pixels of the margins the title and the source take, which the page writes as
// HTML; "narrow" what a phone changes, where notes named "wide" have no room; "dark" names the colour that stands for each on a dark page.
(() => {
  'use strict';
  const narrow = 620, paper = 660;                      // CSS pixels
  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const css = name => getComputedStyle(root).getPropertyValue(name).trim();
  const isObject = value => value && typeof value === 'object' && !Array.isArray(value);
  const recoloured = (value, colours) => Array.isArray(value) ? value.map(v => recoloured(v, colours))
    : isObject(value) ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, recoloured(v, colours)]))
    : typeof value === 'string' ? value.replace(/#[0-9a-f]{6}\b/gi, c => colours[c.toLowerCase()] ?? c) : value;
  const merged = (to, from) => isObject(to) && isObject(from)
    ? { ...to, ...Object.fromEntries(Object.entries(from).map(([k, v]) => [k, merged(to[k], v)])) } : from;

  const charts = [...document.querySelectorAll('.plot')].map(plot => {
    const data = plot.parentElement.querySelector('script.figure');
    return data && { plot, figure: JSON.parse(data.textContent), narrow: null };
  }).filter(Boolean);

  if (!window.Plotly) {
    for (const { plot } of charts) plot.textContent = 'This chart is drawn by plotly.js, which could not be loaded.';
    return;
  }

  // The layout without title and source, and on a narrow page as that has room for.
  function fitted({ meta, ...layout }, isNarrow) {
    const taken = { t: 0, b: 0, ...meta?.page };
    const shown = { ...layout, title: { text: '' }, annotations: (layout.annotations ?? []).filter(n => n.name !== 'source' && !(isNarrow && n.name === 'wide')) };
    if (meta?.page) {
      shown.margin = { ...layout.margin, t: layout.margin.t - taken.t, b: layout.margin.b - taken.b };
      if (layout.height) shown.height = layout.height - taken.t - taken.b;
    }
    if (!isNarrow || !meta?.narrow) return shown;
    if (shown.height) shown.height += meta.narrow.taller ?? 0;
    return merged(shown, meta.narrow.layout ?? {});
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
    const shown = fitted(layout, chart.narrow);
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
