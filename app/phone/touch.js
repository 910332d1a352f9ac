// Fingers on the map: one moves it, two stretch it, a wheel does too.

export function listen(svg, view) {
  const fingers = new Map();
  const last = () => [...fingers.values()];
  const spread = () => {
    const [a, b] = last();
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  };
  const at = (event) => {
    const box = svg.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  svg.onpointerdown = (event) => {
    svg.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, at(event));
  };
  svg.onpointermove = (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    if (fingers.size === 1) view.camera.pan(now[0] - before[0], now[1] - before[1]);
    const wide = fingers.size === 2 ? spread() : 0;
    fingers.set(event.pointerId, now);
    if (wide > 0) {
      const [a, b] = last();
      view.camera.zoom(spread() / wide, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
    }
    view.place();
  };
  svg.onpointerup = svg.onpointercancel = (event) => fingers.delete(event.pointerId);
  svg.onwheel = (event) => {
    event.preventDefault();
    view.zoomBy(event.deltaY < 0 ? 1.2 : 1 / 1.2, at(event));
  };
}
