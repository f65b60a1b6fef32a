// A plain table; a cell with a `go` is a button that says where to. `data` comes from the pages.

const MANY = 4 // columns that a phone has no room for: there the cells of a row stand below each other

function cell(value, column, go) {
  const node = make("td", column.kind || "")
  node.dataset.label = column.name
  const text = value.t === 0 ? "–" : value.t.toLocaleString("en-US") // of a text, the text itself
  node.append(value.go && value.t !== 0 ? button("", text, null, () => go(value.go)) : text)
  if (value.under) node.append(make("span", "under faint", value.under))
  return node
}

function heads(columns) {
  const row = make("tr", "")
  for (const column of columns) {
    const head = make("th", `faint ${column.kind || ""}`, column.name)
    head.scope = "col"
    row.append(head)
  }
  return make("thead", "", row)
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".scroll")
  const drawn = JSON.stringify(data)
  if (root.dataset.drawn === drawn) return
  root.dataset.drawn = drawn
  const go = (where) => setTriggerValue("go", where)
  const line = (cells) => make("tr", "", ...cells.map((value, number) => cell(value, data.columns[number], go)))
  const table = make("table", data.columns.length > MANY ? "many" : "", heads(data.columns), make("tbody", "", ...data.rows.map(line)))
  table.setAttribute("aria-label", data.label)
  root.replaceChildren(table)
}
