/** The first page's style: values follow KRDS (look.md of the house: one token set for light, dark and print). */
export const STYLE = `
:root { --text: #1e2124; --soft: #464c53; --line: #b1b8be; --ground: #f4f5f6; --card: #fff; --primary: #256ef4;
  --primary-ground: #ecf2fe; --warning: #9e6a00; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --text: #f4f5f6; --soft: #b1b8be; --line: #464c53; --ground: #131416;
  --card: #1e2124; --primary: #6d9bff; --primary-ground: #10203d; --warning: #e0b45a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 17px/1.5 Pretendard, 'Noto Sans KR', system-ui, sans-serif;
  word-break: keep-all; font-variant-numeric: tabular-nums; }
@media (max-width: 640px) { body { font-size: 16px; } }
.mast { background: var(--card); border-bottom: 1px solid var(--line); }
.mast > div, main, footer { max-width: 1200px; margin: 0 auto; padding: 16px 24px; }
.mast > div { display: flex; justify-content: space-between; align-items: center; gap: 16px; }
.mast strong { font-size: 19px; }
a { color: var(--primary); min-height: 24px; display: inline-block; }
a:focus-visible { outline: 3px solid var(--primary); outline-offset: 2px; }
.notice { background: var(--primary-ground); border-left: 4px solid var(--primary); padding: 12px 16px; border-radius: 6px; margin: 16px 0; }
h1 { font-size: 32px; line-height: 1.3; margin: 24px 0 8px; }
h2 { font-size: 24px; margin: 32px 0 12px; }
.lead { max-width: 720px; color: var(--soft); }
dl.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 16px; margin: 0; }
dl.figures > div { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; }
dt { color: var(--soft); font-size: 15px; }
dd { margin: 4px 0 0; font-size: 24px; font-weight: 600; }
dd small { display: block; font-size: 13px; font-weight: 400; color: var(--soft); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; background: var(--card); border: 1px solid var(--line); }
th, td { padding: 8px 12px; border-bottom: 1px solid var(--line); text-align: left; height: 40px; }
td.number, th.number { text-align: right; }
progress { width: 100%; height: 12px; accent-color: var(--primary); }
footer { color: var(--soft); font-size: 15px; }
footer code { overflow-wrap: anywhere; }
`;
