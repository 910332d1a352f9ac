$HEADER$
// Widens lines on screen: a band is `a_half.x` metres to each side, at least `a_half.y` pixels, and
// `a_half.z` pixels more. Surfaces have no corner and pass through. See mesh.py for the attributes.
attribute vec2 a_tangent;
attribute vec2 a_corner;
attribute vec2 a_run;
attribute vec3 a_colour;
attribute vec3 a_half;
attribute vec2 a_pattern;
uniform mat4 map_mat;
uniform float px_per_m;
varying vec3 v_colour;
varying vec2 v_at;      // along and across the piece, in pixels
varying vec3 v_run;     // length, start, half width, in pixels
varying vec2 v_pattern; // kind; period in pixels

void main() {
    vec4 p = map_mat * vec4(vPosition.xy, 0.0, 1.0);
    vec2 along = (map_mat * vec4(a_tangent, 0.0, 0.0)).xy / px_per_m;
    float half_px = max(a_half.x * px_per_m, a_half.y) + a_half.z;
    float reach = half_px + 1.0;
    p.xy += along * a_corner.x * reach + vec2(-along.y, along.x) * a_corner.y * reach;
    float length_px = a_run.x * px_per_m;
    v_at = vec2(step(0.0, a_corner.x) * length_px * abs(a_corner.x) + a_corner.x * reach,
                a_corner.y * reach);
    v_run = vec3(length_px, a_run.y * px_per_m, half_px);
    float period = a_pattern.y;
    if ((a_pattern.x > 0.5 && a_pattern.x < 1.5) || a_pattern.x > 4.5) {
        period = max(period * px_per_m, 0.001);
        period *= exp2(max(0.0, ceil(log2(5.0 / period)))); // treads never closer than 5 pixels
    }
    v_pattern = vec2(a_pattern.x, max(period, 0.001));
    v_colour = a_colour;
    gl_Position = projection_mat * modelview_mat * p;
}
//// fragment
$HEADER$
varying vec3 v_colour;
varying vec2 v_at;
varying vec3 v_run;
varying vec2 v_pattern;

float dash(float from, float side) {                          // distance to the part of a dash in here
    float low = max(from, 0.0);
    float high = min(from + v_pattern.y, v_run.x);
    return low > high ? 1e6 : length(vec2(v_at.x - clamp(v_at.x, low, high), side));
}

void main() {
    float past = max(max(-v_at.x, v_at.x - v_run.x), 0.0);
    float total = v_run.y + v_at.x;
    float side = abs(v_at.y);
    vec3 colour = v_colour;
    float alpha;
    if (v_pattern.x < 0.5) {                                  // plain: round ends and joins
        alpha = clamp(v_run.z + 0.5 - length(vec2(past, side)), 0.0, 1.0);
    } else if (v_pattern.x < 1.5 || v_pattern.x > 3.5) {      // square ends; treads
        alpha = clamp(v_run.z + 0.5 - side, 0.0, 1.0) * clamp(1.0 - past, 0.0, 1.0);
        if (v_pattern.x < 1.5) {
            float step_px = mod(total, v_pattern.y);
            float line = clamp(1.6 - abs(step_px - v_pattern.y * 0.5), 0.0, 1.0);
            colour *= 1.0 - 0.2 * line;
        } else if (v_pattern.x > 4.5) {                       // stripes: as much ground between
            float step_px = abs(mod(total, v_pattern.y) - v_pattern.y * 0.5);
            alpha *= clamp(v_pattern.y * 0.25 + 0.5 - step_px, 0.0, 1.0);
        }
    } else if (v_pattern.x < 2.5) {                           // dashes with round ends
        float period = v_pattern.y * 2.5;
        float on = clamp(v_at.x, 0.0, v_run.x);
        float from = floor((v_run.y + on) / period) * period - v_run.y;
        float near = dash(from, side);
        near = min(near, min(dash(from - period, side), dash(from + period, side)));
        alpha = clamp(v_run.z + 0.5 - near, 0.0, 1.0);
    } else {                                                  // arrows forward, white on the band
        alpha = clamp(v_run.z + 0.5 - length(vec2(past, side)), 0.0, 1.0);
        float number = floor((total + side) / v_pattern.y);
        float part = total + side - (number + 0.5) * v_pattern.y;
        float tip = (number + 0.5) * v_pattern.y - v_run.y;   // an arrow is drawn whole or not at all
        float line = clamp(v_run.z * 0.17 + 0.5 - abs(part) * 0.7, 0.0, 1.0)
                   * clamp(v_run.z * 0.58 + 0.5 - side, 0.0, 1.0) * step(v_run.z, tip) * step(tip, v_run.x - 2.0);
        colour = mix(colour, vec3(1.0), line);
    }
    gl_FragColor = vec4(colour, alpha * clamp(v_run.z * 1.8, 0.0, 1.0)); // hairlines fade
}
