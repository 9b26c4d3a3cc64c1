/** What a report has for itself and the page has already: its bar with the language, its margins. */
const asPart =
  '<style>.bar,.skip{display:none!important}body{background:transparent}main{max-width:none}@media (min-width:40.01rem){main{padding:0}}</style></head>';

/**
 * Shows a report, as it would be saved, in a frame where nothing can run. The frame is as high as the report, so that there
 * is one page to scroll.
 */
export function showIn(frame: HTMLIFrameElement, report: string): void {
  const watch = new ResizeObserver(([entry]) => fit(frame, entry?.target));
  frame.addEventListener(
    'load',
    () => {
      const body = frame.contentDocument?.body;
      fit(frame, body);
      if (body) watch.observe(body);
    },
    { once: true },
  );
  frame.srcdoc = report
    .replace('</head>', () => asPart)
    // What begins with "#" would lead to the page around the frame.
    .replaceAll('href="#', 'href="about:srcdoc#');
}

function fit(frame: HTMLIFrameElement, body: Element | undefined): void {
  if (body instanceof Element || body) frame.style.height = `${Math.ceil((body as HTMLElement).offsetHeight) + 2}px`;
}
