/** Irregular forms by their base: what no cutting of endings undoes. */
const IRREGULAR = `
  arise: arose arisen; awake: awoke awoken; be: is are was were been being am; bear: bore borne born; beat: beaten; become: became; begin: began begun;
  bend: bent; bind: bound; bite: bit bitten; blow: blew blown; break: broke broken; bring: brought; build: built; burn: burnt; buy: bought; catch: caught;
  choose: chose chosen; come: came; deal: dealt; dig: dug; do: did done does; draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven;
  eat: ate eaten; fall: fell fallen; feed: fed; feel: felt; fight: fought; find: found; flee: fled; fly: flew flown; forbid: forbade forbidden;
  forget: forgot forgotten; forgive: forgave forgiven; freeze: froze frozen; get: got gotten; give: gave given; go: went gone; grow: grew grown; hang: hung;
  have: had has; hear: heard; hide: hid hidden; hold: held; keep: kept; know: knew known; lay: laid; lead: led; learn: learnt; leave: left; lend: lent;
  light: lit; lose: lost; make: made; mean: meant; meet: met; overtake: overtook overtaken; pay: paid; prove: proven; ride: rode ridden; ring: rang rung;
  rise: rose risen; run: ran; say: said; see: saw seen; seek: sought; sell: sold; send: sent; shake: shook shaken; shine: shone; shoot: shot;
  show: shown; shrink: shrank shrunk; sing: sang sung; sink: sank sunk; sit: sat; sleep: slept; slide: slid; speak: spoke spoken; spend: spent;
  spin: spun; spring: sprang sprung; stand: stood; steal: stole stolen; stick: stuck; strike: struck stricken; swear: swore sworn; sweep: swept;
  swim: swam swum; swing: swung; take: took taken; teach: taught; tear: tore torn; tell: told; think: thought; throw: threw thrown;
  undergo: underwent undergone; understand: understood; undertake: undertook undertaken; wake: woke woken; wear: wore worn; weave: wove woven; win: won;
  withdraw: withdrew withdrawn; withhold: withheld; wind: wound; write: wrote written; overcome: overcame; oversee: oversaw overseen; outdo: outdid outdone;
  man: men; woman: women; child: children; person: people; foot: feet; tooth: teeth; goose: geese; mouse: mice; ox: oxen; crisis: crises; basis: bases;
  analysis: analyses; datum: data; medium: media; criterion: criteria; phenomenon: phenomena; life: lives; wife: wives; knife: knives; wolf: wolves;
  half: halves; leaf: leaves; shelf: shelves; thief: thieves; self: selves; good: better best; bad: worse worst; far: further farther furthest farthest
`;

/** Base form of each irregular one. */
export const BASE_OF: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(';').flatMap((line): [string, string][] => {
    const [base = '', forms = ''] = line.split(':');
    return forms
      .split(' ')
      .filter((form) => form !== '')
      .map((form) => [form, base.trim()]);
  }),
);
