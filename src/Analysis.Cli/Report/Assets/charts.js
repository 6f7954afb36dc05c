// Draws the charts of a page: in the colours of light or dark, as wide as the page, and for paper.
(() => {
  'use strict';
  const root = document.documentElement, dark = matchMedia('(prefers-color-scheme: dark)');
  const plots = [...document.querySelectorAll('.plot')].map(box => ({ box, figure: JSON.parse(box.parentElement.querySelector('script.figure').textContent) }));
  // Figures carry the colours of the light page; the dark page puts its own in their place, one for one.
  const night = {
    '#fdfcf9': '#16171a', '#ffffff': '#16171a', '#f4f1ea': '#202226', '#1f1e1b': '#e7e4dc', '#5f5c55': '#a9a59b', '#dcd7cb': '#35373c', '#8a867c': '#77756f',
    '#1b5a86': '#8cc0e6', '#1d6b4f': '#6cc5a0', '#b1390f': '#f2925f', '#5a48a6': '#b7a8f5', '#67635b': '#aaa69c', '#8a6500': '#d6b35a', '#8a3f74': '#dc9cc8',
    '#4a6a5f': '#9cc0b2', '#23485f': '#9fc3da', '#946015': '#dfae62',
  };
  const tinted = value => typeof value === 'string' ? value.replace(/#[0-9a-f]{6}\b/gi, hex => night[hex.toLowerCase()] ?? hex)
    : Array.isArray(value) ? value.map(tinted)
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tinted(inner)]))
    : value;
  const css = name => getComputedStyle(root).getPropertyValue(name).trim();
  let paper = false;

  function draw({ box, figure }) {
    const at = dark.matches && !paper, { data = [], layout = {}, config = {} } = at ? tinted(figure) : structuredClone(figure);
    const full = {
      ...layout,
      paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)', dragmode: false,
      font: { ...layout.font, family: css('--sans'), color: css('--muted') },
      hoverlabel: { align: 'left', ...layout.hoverlabel, bgcolor: css('--paper'), bordercolor: css('--control'), font: { family: css('--sans'), size: 13, color: css('--ink') } },
    };
    const height = layout.height;
    delete full.width;
    if (paper) Object.assign(full, { width: 660, height: Math.min(height ?? 350, 400), autosize: false });
    else full.autosize = true;
    if (height && !paper) box.style.blockSize = height + 'px';
    return Plotly.react(box, data, full, { ...config, displayModeBar: false, showSendToCloud: false, responsive: true, scrollZoom: false });
  }

  function drawAll() {
    if (!window.Plotly) return;
    for (const plot of plots) draw(plot);
  }

  function print(on) {
    paper = on;
    root.classList.toggle('printing', on);
    drawAll();
  }

  drawAll();
  dark.addEventListener('change', drawAll);
  addEventListener('beforeprint', () => print(true));
  addEventListener('afterprint', () => print(false));
})();
