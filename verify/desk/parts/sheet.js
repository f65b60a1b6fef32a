// One claim, its article and its evidence. `data` comes from verify/desk/sheet.py.

function head(data) {
  const box = make("header", "head")
  const chips = make("div", "chips", chip(data.flag))
  for (const tag of data.tags) chips.append(chip(tag))
  const means = make("p", "means faint")
  for (const { word, means: told } of data.meanings) means.append(make("span", "", make("strong", "", `${word}:`), ` ${told} `))
  box.append(chips, means, words(data.statement, "blockquote", "statement"))
  if (data.alone) box.append(make("p", "alone faint", make("span", "", "In full: "), data.alone))
  if (data.before) box.append(make("p", "alone faint", make("span", "", "Just before it: "), data.before))
  if (data.guesses) box.append(make("p", "alone faint", make("span", "", "A guess at a name: "), data.guesses))
  for (const told of data.by_hand) box.append(make("p", "alone faint", icon("edit"), " ", told))
  const who = make("p", "who", make("span", "", icon("record_voice_over"), make("strong", "", data.said)))
  for (const fact of data.facts) {
    const known = make("span", "faint", icon(fact.icon), make("span", "", fact.text))
    if (fact.means) known.title = fact.means
    who.append(known)
  }
  box.append(who)
  return box
}

function article(data) {
  const pane = make("section", "pane article", make("h3", "title faint", icon("article"), make("span", "", data.article.name)))
  pane.setAttribute("aria-label", "The article the claim stands in")
  pane.tabIndex = 0
  pane.append(paper(data.article.paragraphs))
  return pane
}

// a running figure, day by day: the longer the bar, the higher the figure
function series(points) {
  const list = make("ol", "series")
  for (const point of points) {
    const bar = make("span", "bar")
    if (point.share === null) bar.classList.add("none")
    else bar.style.width = `${Math.max(point.share, 2)}%`
    const row = make("li", point.here ? "here" : "", make("span", "day", point.day), make("span", "figure", point.value), make("span", "track", bar))
    row.append(make("span", "faint who", point.who, point.fell ? make("span", "fell", icon("south"), "lower than before") : null))
    list.append(row)
  }
  return make("section", "running", make("h4", "title faint", icon("timeline"), make("span", "", "The figure over time")), list)
}

function evidence(data, read, ask) {
  const pane = make("section", "pane evidence", make("h3", "title faint", icon("balance"), make("span", "", data.summary)))
  pane.setAttribute("aria-label", "Evidence from the corpus")
  pane.tabIndex = 0
  if (data.series.length) pane.append(series(data.series))
  if (data.evidence.length) pane.append(make("ul", "", ...data.evidence.map((item, number) => card(item, read, ask, data.scores[number]))))
  else pane.append(make("p", "empty", make("strong", "", data.empty.title), data.empty.text))
  if (data.near.length) pane.append(nearest(data.near, read))
  return pane
}

// what stands nearest elsewhere to a claim of one source: a hint where to look, and no evidence
function nearest(items, read) {
  const box = make("section", "nearest", make("h4", "title faint", icon("travel_explore"), make("span", "", "Nearest elsewhere")))
  box.append(make("p", "where faint", "Compared with the claim and found neither for it nor against it. None of it counts."))
  box.append(make("ul", "", ...items.map((item) => card(item, read, () => {}))))
  return box
}

// bring the first mark of a pane into its middle; the page itself does not move
function centre(pane, selector) {
  const mark = pane && pane.querySelector(selector)
  if (mark) pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3
}

const part = (name) => document.querySelector(`[data-testid=${name}]`)
const MARGIN = 20 // pixels between the panes and the bar

// as high as the window leaves room for between what stands above and the bar with the verdicts below
function fit(panes) {
  const page = part("stMain")
  const above = panes.getBoundingClientRect().top + (page ? page.scrollTop : 0)
  const bar = part("stBottom")?.offsetHeight ?? 0
  panes.style.setProperty("--height", `${Math.round(window.innerHeight - above - bar - MARGIN)}px`)
}

// once more whenever the window, the page above or the bar below takes another size
function keepFitting(panes) {
  const observer = new ResizeObserver(() => fit(panes))
  for (const node of [document.body, part("stMainBlockContainer"), part("stBottom")]) if (node) observer.observe(node)
  return observer
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".sheet")
  const drawn = JSON.stringify(data)
  if (root.dataset.drawn === drawn) return
  const same = root.dataset.claim === data.claim
  const kept = same ? [...root.querySelectorAll(".pane")].map((pane) => pane.scrollTop) : []
  const read = (id) => setTriggerValue("read", id || "close")
  const ask = (id) => setTriggerValue("ask", id)
  root.className = `sheet ${data.colour}`
  root.replaceChildren(head(data), make("div", "panes", article(data), evidence(data, read, ask)))
  root.dataset.drawn = drawn
  root.dataset.claim = data.claim
  const panes = root.querySelector(".panes")
  fit(panes)
  root.observer?.disconnect()
  root.observer = keepFitting(panes)
  root.querySelectorAll(".pane").forEach((pane, number) => { if (same) pane.scrollTop = kept[number] })
  if (!same) centre(root.querySelector(".pane.article"), "mark.claim")
  if (root.querySelector(".whole")) centre(root.querySelector(".pane.evidence"), ".whole mark.evidence")
}
