// Which pictogram stands beside a step. Names begin with "sign-", as they do in the page: whoever writes the
// page reads them here, and draws those that the program names and no others.

const OF_KIND = {
  take_elevator: "sign-elevator",
  take_stairs: "sign-stairs",
  take_moving_sidewalk: "sign-moving_sidewalk",
  take_ramp: "sign-ramp",
  pass_gate: "sign-fare_gate",
  pass_door: "sign-door",
  enter: "sign-entrance",
  leave: "sign-exit",
  cross: "sign-crossing",
  arrive: "sign-arrive",
};

const OF_TURN = {
  straight: "sign-straight",
  slight_left: "sign-slight_left",
  left: "sign-left",
  sharp_left: "sign-sharp_left",
  slight_right: "sign-slight_right",
  right: "sign-right",
  sharp_right: "sign-sharp_right",
  back: "sign-turn_back",
};

export function pictogramOf({ kind, turn, goesUp }) {
  if (kind === "take_escalator")
    return goesUp === false ? "sign-escalator_down" : "sign-escalator_up";
  return OF_KIND[kind] ?? OF_TURN[turn] ?? OF_TURN.straight;
}
