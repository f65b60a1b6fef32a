// One piece of evidence as a card. `data` comes from verify/desk/sheet.py.

function paper(paragraphs) {
  const box = make("div", "paper")
  for (const runs of paragraphs) box.append(words(runs, "p"))
  return box
}

function values({ here, there }) {
  const one = make("div", "", make("dt", "faint", "Here"), make("dd", "", here))
  const other = make("div", "", make("dt", "faint", "There"), make("dd", "", there))
  return make("dl", "values", one, other)
}

function card(item, read, ask, score = null) {
  const box = make("li", `card ${item.relation.colour}`)
  box.dataset.evidence = item.id
  box.append(make("div", "top", chip(item.relation), make("span", "faint where", item.independent)))
  for (const finding of item.findings) {
    box.append(make("p", "reason", finding.text))
    if (finding.here && finding.there) box.append(values(finding))
  }
  if (item.joined) box.append(make("p", "where faint", `One source with the claim: ${item.joined}.`))
  if (item.quote.length) box.append(words(item.quote, "p", "quote"))
  for (const told of item.by_hand) box.append(make("p", "where faint", make("span", "", icon("edit"), " ", told)))
  if (item.guesses) box.append(make("p", "where faint", make("span", "", "A guess at a name: "), item.guesses))
  box.append(make("p", "where", make("span", "", icon("record_voice_over"), " ", item.said)))
  const where = make("p", "where faint")
  for (const fact of item.facts) where.append(make("span", "", icon(fact.icon), " ", fact.text))
  box.append(where)
  if (score) box.append(make("p", "where faint", make("span", "", icon("percent"), ` A model takes the two to be alike by ${score} of 1.`)))
  for (const opinion of item.opinions) box.append(make("p", "where", icon("forum"), " Second opinion of ", opinion))
  if (item.ask) box.append(button("link", item.ask, "forum", () => ask(item.id)))
  const label = item.whole ? "Close the article" : item.open || "Read the whole article"
  if (item.whole) box.append(make("div", "whole", paper(item.whole)))
  box.append(button("link", label, item.whole ? "expand_less" : item.open ? "arrow_forward" : "expand_more", () => read(item.whole ? "" : item.id)))
  return box
}
