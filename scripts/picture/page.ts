/** Looks, in our own words, as a job summary does on GitHub: a frame, hairlines, quiet greys. */
const style = `
  * { box-sizing: border-box; }
  html { background: #f6f8fa; }
  body { margin: 0; padding: 16px; color: #1f2328; font: 15px/1.5 'Segoe UI', 'Liberation Sans', Arial, sans-serif; }
  main { position: relative; overflow: hidden; max-height: 1000px; padding: 8px 28px 20px; background: #fff;
    border: 1px solid #d1d9e0; border-radius: 8px; }
  main.cut::after { content: ''; position: absolute; inset: auto 0 0; height: 120px;
    background: linear-gradient(transparent, #fff 90%); }
  h2, h3 { margin: 22px 0 12px; line-height: 1.25; }
  h2 { padding-bottom: 8px; border-bottom: 1px solid #d1d9e0; font-size: 23px; }
  h3 { font-size: 18px; }
  p, ul, table { margin: 0 0 14px; }
  ul { padding-left: 28px; }
  table { width: max-content; max-width: 100%; border-collapse: collapse; }
  th, td { padding: 5px 12px; border: 1px solid #d1d9e0; text-align: left; vertical-align: top; }
  tbody tr:nth-child(2n) { background: #f6f8fa; }
  code { padding: 2px 5px; background: #eff1f3; border-radius: 5px; font: 13px/1.4 'Liberation Mono', monospace;
    white-space: break-spaces; }
  summary { margin: 10px 0; }
`;

/** What is too long for the frame fades out; then the height of all of it is written down. */
const script = `
  const frame = document.querySelector('main');
  frame.classList.toggle('cut', frame.scrollHeight > frame.clientHeight);
  document.documentElement.dataset.height = String(Math.ceil(document.body.scrollHeight));
`;

/** A whole page around the HTML of a summary. Its height in pixels stands in the attribute `data-height`, once shown. */
export function pageOf(html: string): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title>',
    `<style>${style}</style></head>`,
    `<body><main>${html}</main><script>${script}</script></body></html>`,
  ].join('\n');
}
