// The queue: one row a claim, each a button that opens it. `data` comes from verify/desk/queue.py.

function row(item, open) {
  const where = make("span", "under faint where", item.where.join(" · "))
  where.title = item.file
  const before = item.before ? make("span", "under faint", `Just before it: ${item.before}`) : null
  const text = make("span", "", make("span", "statement", item.text), before, make("span", "under faint", item.under), where)

  const side = make("span", "side", item.values ? make("span", "values", item.values) : null)
  if (item.verdict) side.append(make("span", "verdict", icon(item.stale ? "history" : "gavel"), make("span", "", item.verdict)))
  if (item.verdict) side.append(make("span", "faint", item.by))
  const flags = make("span", "flags", chip(item.flag), ...item.tags.map(chip))
  const node = make("button", "row", flags, text, side)
  node.type = "button"
  node.onclick = () => open(item.id)
  return node
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".rows")
  const drawn = JSON.stringify(data)
  if (root.dataset.drawn === drawn) return
  root.dataset.drawn = drawn
  root.replaceChildren(...data.rows.map((item) => row(item, (id) => setTriggerValue("open", id))))
}
