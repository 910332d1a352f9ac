// Where one looks from: metres of the map <-> pixels of the screen, turned so that `upDeg` points up.

const RAD = Math.PI / 180;

export class Camera {
  constructor() {
    this.centre = [0, 0];
    this.pxPerM = 4;
    this.upDeg = 0;
    this.size = [360, 480];
  }

  /** a, b, c, d, e, f of an SVG matrix. */
  matrix() {
    const s = this.pxPerM;
    const [sin, cos] = [Math.sin(this.upDeg * RAD), Math.cos(this.upDeg * RAD)];
    const [a, b, c, d] = [s * cos, -s * sin, -s * sin, -s * cos];
    const [x, y] = this.centre;
    return [a, b, c, d, this.size[0] / 2 - (a * x + c * y), this.size[1] / 2 - (b * x + d * y)];
  }

  /** Metres -> pixels. */
  project([x, y]) {
    const [a, b, c, d, e, f] = this.matrix();
    return [a * x + c * y + e, b * x + d * y + f];
  }

  /** Move by pixels. */
  pan(dx, dy) {
    const [sin, cos] = [Math.sin(this.upDeg * RAD), Math.cos(this.upDeg * RAD)];
    const [right, down] = [dx / this.pxPerM, dy / this.pxPerM];
    this.centre = [
      this.centre[0] - (right * cos - down * sin),
      this.centre[1] + (right * sin + down * cos),
    ];
  }

  /** Look closer (factor above 1) while the point under these pixels stays where it is. */
  zoom(factor, [px, py] = [this.size[0] / 2, this.size[1] / 2]) {
    const next = Math.min(40, Math.max(0.3, this.pxPerM * factor));
    const [dx, dy] = [px - this.size[0] / 2, py - this.size[1] / 2];
    this.pan(-dx, -dy);
    this.pxPerM = next;
    this.pan(dx, dy);
  }

  /** Frame these points: at least `leastM` metres across, inside the margins (top, right, bottom, left). */
  frame(points, leastM, [top, right, bottom, left]) {
    const [sin, cos] = [Math.sin(this.upDeg * RAD), Math.cos(this.upDeg * RAD)];
    const across = points.map(([x, y]) => x * cos - y * sin);
    const along = points.map(([x, y]) => x * sin + y * cos);
    const [minU, maxU] = [Math.min(...across), Math.max(...across)];
    const [minV, maxV] = [Math.min(...along), Math.max(...along)];
    const width = Math.max(80, this.size[0] - left - right);
    const height = Math.max(80, this.size[1] - top - bottom);
    this.pxPerM = Math.min(
      width / Math.max(leastM, maxU - minU),
      height / Math.max(leastM, maxV - minV),
    );
    const [u, v] = [(minU + maxU) / 2, (minV + maxV) / 2];
    this.centre = [u * cos + v * sin, -u * sin + v * cos];
    this.pan((left - right) / 2, (top - bottom) / 2);
  }
}
