import { measureEntries } from '../tables/measures.js';

/** Nouns and verbs that say what a sum, share, quantity or length of time measures. */
export const MEASURES = measureEntries(`
  price: price, cost, worth, value, fee, tariff, fare, toll, bill, expense, acquisition, purchase, takeover, buy, bought, pay, paid, sold for, sale price, asking price, price tag, deal, transfer fee
  revenue: revenue, sales, income, proceeds, takings, receipts, turnover of
  profit: profit, earnings, net income, surplus on
  loss: loss, lost, damage, wiped off
  dividend: dividend, payout, per-share dividend
  share-price: close at, closed at, to close at, finish at, finished at, to finish at, ended at, settle at, settled at, open at, opened at, share price, stock price
  market-value: market capitalisation, market capitalization, market value, market cap, net worth, valuation
  turnover: turnover, trading volume, liquidity
  debt: debt, owe, loan, borrowing, mortgage, liabilities
  deficit: deficit, shortfall
  surplus: surplus
  budget: budget, spending, expenditure, spend, spent, outlay, allocation, allocate
  funding: funding, financing, invest, investment, raise money, capital, finance, subscribe, subscription
  aid: aid, grant, donation, donate, pledge, relief, support package
  wage: wage, salary, pay packet, pension, allowance, bonus
  penalty: fine, penalty, compensation, settlement, award, bail
  ransom: ransom, reward, bounty
  reserve: reserve, stockpile, deposit
  exports: export
  imports: import
  gdp: gdp, gross domestic product, economic output
  inflation: inflation, consumer prices, cost of living
  growth: growth, grew, expansion rate
  unemployment: unemployment, jobless rate, out of work
  turnout: turnout, voter turnout
  share-of: share of, market share, stake, proportion, share, shareholding, of the vote, of votes, of the market, of the seats
  interest: interest rate, rate of interest, yield, coupon
  length: length, long, stretch, extend for
  width: width, wide, breadth, across, diameter
  height: height, high, tall, altitude, elevation
  depth: depth, deep, below the surface, beneath
  distance: distance, away from, away, from the, kilometres from, north of, south of, east of, west of, off the coast
  area: area, spread over, surface area, square
  weight: weight, weigh
  cargo: cargo, load, shipment, freight
  capacity: capacity, hold, storage
  production: production, output, produce, yield of, harvest, pump
  speed: speed, traveling at, doing, gust, winds of
  magnitude: magnitude, richter, quake, earthquake, tremor, temblor, aftershock
  temperature: temperature, thermometer
  rainfall: rainfall, rain, precipitation
  fall: fall, fell, fallen, plunge, drop, dropped from, slip
  wait: wait, queue
  passage: transit, crossing, passage, journey, trip, flight time, travel time, voyage
  lasting: last, went on for, ran for, took
  sentence: sentence, jail, prison, imprisonment
  term: contract, term, tenure, agreement, deal
  delay: delay, late, postponement
`);
